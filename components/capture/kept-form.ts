import * as v from 'valibot';
import { ContactFieldsSchema } from '@/lib/contacts/contact';
import { DraftSchema } from '@/lib/extract/evidence/draft';
import { ChannelSchema } from '@/lib/follow-ups/channel';
import { DueTimeSchema } from '@/lib/follow-ups/follow-up';

/** What the rep has said of a follow-up being planned; `chosen` is left out while they leave it to the proposal. */
export const SaidPlanSchema = v.object({
  chosen: v.optional(v.nullable(DueTimeSchema)),
  text: v.string(),
  channel: v.nullable(ChannelSchema),
  note: v.string(),
});
export type SaidPlan = v.InferOutput<typeof SaidPlanSchema>;

/** A form that was written in and not saved: a popup goes, and all that is in it, at the first click beside it. */
export const KeptFormSchema = v.object({
  fields: ContactFieldsSchema,
  /** What the form began as, or was filled from. */
  draft: v.nullable(DraftSchema),
  plan: SaidPlanSchema,
});
export type KeptForm = v.InferOutput<typeof KeptFormSchema>;
