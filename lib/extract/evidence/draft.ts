import * as v from 'valibot';
import { MessagingIdSchema, PhoneEntrySchema, PostalAddressSchema } from '../../contacts/contact';

/** Where an observed value stood. `text` is a rule over plain text; `row` is one of a pasted spreadsheet. */
const EvidenceSourceSchema = v.picklist([
  'header',
  'json-ld',
  'microdata',
  'rdfa',
  'h-card',
  'row',
  'mailto',
  'tel',
  'link',
  'vcard',
  'signature',
  'heading',
  'meta',
  'text',
]);
export type EvidenceSource = v.InferOutput<typeof EvidenceSourceSchema>;

/** One observation behind a value: where it stood, the words that stood there, how sure (0 to 1). */
const EvidenceSchema = v.object({
  source: EvidenceSourceSchema,
  quote: v.pipe(v.string(), v.maxLength(300)),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

const observed = <const TSchema extends v.GenericSchema>(value: TSchema) =>
  v.object({
    value,
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    evidence: v.pipe(v.array(EvidenceSchema), v.maxLength(20)),
  });

/** A value with how sure it is (0 to 1; 0.8 and up reads as sure) and what it rests on. */
export type Observed<T> = { value: T; confidence: number; evidence: Evidence[] };

const ObservedLine = observed(v.pipe(v.string(), v.maxLength(500)));
const ObservedUrl = observed(v.pipe(v.string(), v.maxLength(4_000)));

/** What a page or message yielded about one person or desk, before the rep accepts it. */
export const DraftSchema = v.object({
  kind: v.picklist(['person', 'organisation']),
  /** How likely this is a contact the rep means, 0 to 1; a reading lists drafts best first. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  name: v.nullable(ObservedLine),
  givenName: v.nullable(ObservedLine),
  familyName: v.nullable(ObservedLine),
  organisation: v.nullable(ObservedLine),
  jobTitle: v.nullable(ObservedLine),
  emails: v.pipe(v.array(ObservedLine), v.maxLength(20)),
  phones: v.pipe(v.array(observed(PhoneEntrySchema)), v.maxLength(20)),
  urls: v.pipe(v.array(ObservedUrl), v.maxLength(20)),
  address: v.nullable(observed(PostalAddressSchema)),
  messaging: v.pipe(v.array(observed(MessagingIdSchema)), v.maxLength(20)),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

/** The most drafts one reading lists; `more` counts those left out. */
export const MAX_DRAFTS = 200;

/** What one look at a page, a selection or a pasted text yielded: drafts best first. */
export const ReadingSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(4_000)),
  title: v.pipe(v.string(), v.maxLength(1_000)),
  drafts: v.pipe(v.array(DraftSchema), v.maxLength(MAX_DRAFTS)),
  more: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;
