import * as v from 'valibot';
import { ContactIdSchema, MessageMarkSchema } from '../contacts/contact';
import { InstantSchema } from '../contacts/instant';
import { ChannelSchema } from './channel';
import { FollowUpIdSchema } from './follow-up';

/** A touch's id in the book: a v4 UUID, made by the one writer. */
export const TouchIdSchema = v.pipe(v.string(), v.uuid(), v.brand('TouchId'));
export type TouchId = v.InferOutput<typeof TouchIdSchema>;

/** Whose touch it was: the rep's, or theirs. */
export const DirectionSchema = v.picklist(['out', 'in']);
export type Direction = v.InferOutput<typeof DirectionSchema>;

/** What a touch came to. */
export const OutcomeSchema = v.picklist([
  'reached',
  'no-answer',
  'left-message',
  'interested',
  'not-now',
  'won',
  'lost',
  'other',
]);
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/** What a rep writes about one thing that happened. `at` is milliseconds since the epoch, UTC. */
export const TouchFieldsSchema = v.object({
  at: InstantSchema,
  channel: ChannelSchema,
  direction: DirectionSchema,
  outcome: OutcomeSchema,
  offered: v.pipe(v.string(), v.maxLength(2_000)),
  note: v.pipe(v.string(), v.maxLength(20_000)),
});
export type TouchFields = v.InferOutput<typeof TouchFieldsSchema>;

/** One thing that happened with a contact; `followUpId` names the follow-up it closed, if any. */
export const TouchSchema = v.object({
  ...TouchFieldsSchema.entries,
  id: TouchIdSchema,
  contactId: ContactIdSchema,
  followUpId: v.nullable(FollowUpIdSchema),
  /** The message it notes, where it notes one. */
  message: v.optional(MessageMarkSchema),
});
export type Touch = v.InferOutput<typeof TouchSchema>;
