import * as v from 'valibot';
import { MAX_DRAFTS, ReadingSchema } from '@/lib/extract/evidence/draft';
import { KeptFormSchema, SaidPlanSchema } from './kept-form';

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DRAFTS - 1));

/** Of a longer text the beginning is kept: browsers keep some ten million bytes, of all pages together. */
const MAX_KEPT_TEXT = 1_000_000;

/** A list of several people as it was left: where it was pasted, all that was read; who is ticked, and what is planned. */
const KeptListSchema = v.object({
  /** Null where the list is that of the page, which is read anew. */
  pasted: v.nullable(ReadingSchema),
  /** Whether it was on screen, and not put aside. */
  open: v.boolean(),
  /** With their names, as another may stand in their place when the page is read anew. */
  ticked: v.array(v.object({ at: place, name: v.string() })),
  plan: SaidPlanSchema,
});
export type KeptList = v.InferOutput<typeof KeptListSchema>;

/** What stands in the paste box, and in the field of the name beside it. */
const KeptPasteSchema = v.object({
  text: v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, MAX_KEPT_TEXT)),
  ),
  name: v.string(),
  /** Whether the box was opened by itself, over whatever the page holds. */
  open: v.boolean(),
});

/** What was begun over a page and not saved: a popup goes, and all that is in it, at the first click beside it. */
export const KeptCaptureSchema = v.object({
  form: v.nullable(KeptFormSchema),
  lists: v.pipe(v.array(KeptListSchema), v.maxLength(2)),
  paste: v.nullable(KeptPasteSchema),
  /** What was planned for the contact of the card. */
  plan: v.nullable(SaidPlanSchema),
});
export type KeptCapture = v.InferOutput<typeof KeptCaptureSchema>;
