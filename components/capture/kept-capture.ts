import * as v from 'valibot';
import { MAX_DRAFTS, ReadingSchema } from '@/lib/extract/evidence/draft';
import { KeptFormSchema, SaidPlanSchema } from './kept-form';

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DRAFTS - 1));

/** A list of several people as it was left: where it was pasted, all that was read; who is ticked, and what is planned. */
const KeptListSchema = v.object({
  /** Null where the list is that of the page, which is read anew. */
  pasted: v.nullable(ReadingSchema),
  /** With their names, as another may stand in their place when the page is read anew. */
  ticked: v.array(v.object({ at: place, name: v.string() })),
  plan: SaidPlanSchema,
});
export type KeptList = v.InferOutput<typeof KeptListSchema>;

/** What was begun over a page and not saved: a popup goes, and all that is in it, at the first click beside it. */
export const KeptCaptureSchema = v.object({
  form: v.nullable(KeptFormSchema),
  list: v.nullable(KeptListSchema),
});
export type KeptCapture = v.InferOutput<typeof KeptCaptureSchema>;
