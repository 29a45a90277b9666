import * as v from 'valibot';
import { InstantSchema } from './instant';

/** A contact's id in the book: a v4 UUID, made by the one writer. */
export const ContactIdSchema = v.pipe(v.string(), v.uuid(), v.brand('ContactId'));
export type ContactId = v.InferOutput<typeof ContactIdSchema>;

/** How often an account deserves a touch: A most, C least. */
export const GRADES = ['A', 'B', 'C'] as const;
export const GradeSchema = v.picklist(GRADES);
export type Grade = v.InferOutput<typeof GradeSchema>;

/** Where a contact stands: a lead until the deal is won, lost, or put aside on purpose. */
export const LifecycleSchema = v.picklist(['lead', 'customer', 'lost', 'dormant']);

/** What the person has agreed to: not asked, agreed to be contacted, or asked not to be. */
export const ConsentSchema = v.picklist(['unknown', 'given', 'refused']);

const line = v.pipe(v.string(), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(20_000));

/** An address a mail can be sent to, kept as written apart from surrounding space. */
const EmailEntrySchema = v.object({ address: v.pipe(v.string(), v.maxLength(320)) });

/** What a number is for. */
export const PhoneKindSchema = v.picklist(['work', 'mobile', 'fax', 'home', 'other']);
export type PhoneKind = v.InferOutput<typeof PhoneKindSchema>;

/** A phone number: as written, in E.164 where the country is known (else ''), its kind and extension. */
export const PhoneEntrySchema = v.object({
  written: v.pipe(v.string(), v.maxLength(64)),
  e164: v.pipe(v.string(), v.regex(/^(\+\d{1,19})?$/)),
  kind: PhoneKindSchema,
  extension: v.pipe(v.string(), v.maxLength(12)),
});
export type PhoneEntry = v.InferOutput<typeof PhoneEntrySchema>;

/** A postal address in its parts, each as written and '' where unknown. */
export const PostalAddressSchema = v.object({
  street: line,
  city: line,
  region: line,
  postalCode: line,
  country: line,
});
export type PostalAddress = v.InferOutput<typeof PostalAddressSchema>;

/** The services a messaging id can be of. */
export const MessagingKindSchema = v.picklist([
  'wechat',
  'qq',
  'whatsapp',
  'telegram',
  'line',
  'skype',
  'signal',
  'kakaotalk',
  'dingtalk',
  'viber',
  'zalo',
  'other',
]);
export type MessagingKind = v.InferOutput<typeof MessagingKindSchema>;

/** Whom to write to in a messenger: the service and the id, number or name there. */
export const MessagingIdSchema = v.object({ kind: MessagingKindSchema, id: line });
export type MessagingId = v.InferOutput<typeof MessagingIdSchema>;

/** What a message is recognised by when it is met again: a SHA-256 in hexadecimal, of which nothing of it can be read. */
export const MessageMarkSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.brand('MessageMark'));
export type MessageMark = v.InferOutput<typeof MessageMarkSchema>;

/** The page or message a contact was met on. `url` is '' or of scheme http, https, mailto or tel. */
export const SourceSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(4_000)),
  title: v.pipe(v.string(), v.maxLength(1_000)),
  /** The message, where it was one: not every webmail has an address for each. */
  message: v.optional(MessageMarkSchema),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** What a rep can write about a contact; every text is '' where unknown, every list may be empty. */
export const ContactFieldsSchema = v.object({
  name: line,
  givenName: line,
  familyName: line,
  organisation: line,
  jobTitle: line,
  emails: v.pipe(v.array(EmailEntrySchema), v.maxLength(50)),
  phones: v.pipe(v.array(PhoneEntrySchema), v.maxLength(50)),
  urls: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_000))), v.maxLength(50)),
  address: v.nullable(PostalAddressSchema),
  messaging: v.pipe(v.array(MessagingIdSchema), v.maxLength(50)),
  tags: v.pipe(v.array(line), v.maxLength(100)),
  grade: GradeSchema,
  lifecycle: LifecycleSchema,
  consent: ConsentSchema,
  note: text,
  source: SourceSchema,
});
export type ContactFields = v.InferOutput<typeof ContactFieldsSchema>;

/** The fields of one value each, about which the book and what was met may differ; a name stands for its parts, too. */
export const DisputedFieldSchema = v.picklist([
  'name',
  'organisation',
  'jobTitle',
  'address',
  'grade',
  'lifecycle',
  'consent',
]);
export type DisputedField = v.InferOutput<typeof DisputedFieldSchema>;

const byHand = v.optional(v.array(DisputedFieldSchema));
const ids = v.array(v.pipe(v.string(), v.uuid()));

/** A contact that was merged into another, with what it takes to part the two again. */
const AbsorbedSchema = v.object({
  /** The contact as it stood. */
  contact: v.object({
    ...ContactFieldsSchema.entries,
    id: ContactIdSchema,
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
    byHand,
  }),
  /** The contact it went into, and when; that one's fields before, and what was taken over in place of its own. */
  into: ContactIdSchema,
  at: InstantSchema,
  before: ContactFieldsSchema,
  byHandBefore: byHand,
  taken: v.array(DisputedFieldSchema),
  /** The ids of the follow-ups and touches it brought along. */
  followUps: ids,
  touches: ids,
});
export type Absorbed = v.InferOutput<typeof AbsorbedSchema>;

/** So many merges into one contact can be taken apart again; before them the oldest are forgotten. */
export const MOST_ABSORBED = 50;

/** A person (or a company's general desk) in the book. Instants are milliseconds since the epoch, UTC. */
export const ContactSchema = v.object({
  ...ContactFieldsSchema.entries,
  id: ContactIdSchema,
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  /** Kept by the store: how many touches there are, and the instant of the newest (null: none). */
  touchCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastTouchAt: v.nullable(InstantSchema),
  /** The fields whose value the rep wrote, where there are any: nothing met again replaces them unasked. */
  byHand,
  /**
   * What was merged into it, where anything was, each before what came with it: a contact merged into one of these names
   * that one as `into`.
   */
  absorbed: v.optional(v.pipe(v.array(AbsorbedSchema), v.maxLength(MOST_ABSORBED))),
});
export type Contact = v.InferOutput<typeof ContactSchema>;
