import * as v from 'valibot';
import { ContactIdSchema } from '../contacts/contact';
import { InstantSchema } from '../contacts/instant';
import { ChannelSchema } from './channel';
import { type LocalDateTime, LocalDateTimeSchema } from './local-date-time';

/** A follow-up's id in the book: a v4 UUID, made by the one writer. */
export const FollowUpIdSchema = v.pipe(v.string(), v.uuid(), v.brand('FollowUpId'));
export type FollowUpId = v.InferOutput<typeof FollowUpIdSchema>;

const FollowUpStatusSchema = v.picklist(['open', 'done', 'skipped']);

/** Days are reckoned some weeks either way of a due time, which the first and last years that can be written would not bear. */
const withinReckoning = (due: LocalDateTime): boolean => due >= '0001' && due < '9999';

/** When a follow-up is due: a wall-clock minute; all-day ones stand at the day-start time of their day. */
export const DueTimeSchema = v.object({
  due: v.pipe(LocalDateTimeSchema, v.check(withinReckoning)),
  allDay: v.boolean(),
});
export type DueTime = v.InferOutput<typeof DueTimeSchema>;

/** What a rep writes about one thing to do. */
export const FollowUpPlanSchema = v.object({
  ...DueTimeSchema.entries,
  channel: ChannelSchema,
  note: v.pipe(v.string(), v.maxLength(20_000)),
  /** Whether there is nothing left to do once the contact has answered. */
  closesOnReply: v.optional(v.boolean()),
  /** The first instant of what may be that answer; where left out, the one after it was planned. */
  answersFrom: v.optional(InstantSchema),
});
export type FollowUpPlan = v.InferOutput<typeof FollowUpPlanSchema>;

/** One thing to do for one contact at one due time. Instants are milliseconds since the epoch, UTC. */
export const FollowUpSchema = v.object({
  ...FollowUpPlanSchema.entries,
  id: FollowUpIdSchema,
  contactId: ContactIdSchema,
  status: FollowUpStatusSchema,
  createdAt: InstantSchema,
  closedAt: v.nullable(InstantSchema),
  /** The due time a reminder was last raised for (null: none yet). Equal to `due`: never raised again. */
  raisedFor: v.nullable(LocalDateTimeSchema),
});
export type FollowUp = v.InferOutput<typeof FollowUpSchema>;
