import * as v from 'valibot';
import { CalendarRulesSchema } from '../follow-ups/calendar-rules';
import { QuietHoursSchema } from '../follow-ups/quiet-hours';

const LanguageSettingSchema = v.picklist(['auto', 'en', 'zh']);
export type LanguageSetting = v.InferOutput<typeof LanguageSettingSchema>;

/** So many entries the list of whom never to capture may have. */
export const MOST_NEVER_CAPTURED = 2_000;

/** An address or a domain, in lower case (see `lib/contacts/never-capture.ts`). */
export const NeverCaptureEntrySchema = v.pipe(v.string(), v.maxLength(320), v.regex(/^[^\s\p{Lu}]*\.[^\s\p{Lu}]+$/u));

/** So many addresses of their own a rep may have. */
export const MOST_OWN_ADDRESSES = 100;

/** An address, in lower case. */
export const OwnAddressSchema = v.pipe(
  v.string(),
  v.maxLength(320),
  v.check((address) => /.@./.test(address) && address === address.toLowerCase()),
);

/** Whose an address is: the rep's, not the rep's though it may look so, or nobody has said. */
export const WhoseSchema = v.picklist(['mine', 'not-mine', 'unsaid']);
export type Whose = v.InferOutput<typeof WhoseSchema>;

/** The id of the webmail that shows an address as whom it is signed in as; '' where the rep said whose it is. */
export const ReadInSchema = v.pipe(v.string(), v.maxLength(40));

/** How many touches a rep may plan for a contact. */
export const TOUCHES_PLANNED = { least: 2, most: 20 } as const;
const { least, most } = TOUCHES_PLANNED;

/** What the rep has chosen. */
export const SettingsSchema = v.object({
  ...CalendarRulesSchema.entries,
  quiet: QuietHoursSchema,
  language: LanguageSettingSchema,
  /** ISO 3166-1 alpha-2, for phones written without a country code; '' means: take it from the page. */
  defaultCountry: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
  /** Whom a webmail's chip never offers to save: addresses, and domains with everybody at them. */
  neverCapture: v.optional(v.pipe(v.array(NeverCaptureEntrySchema), v.maxLength(MOST_NEVER_CAPTURED)), []),
  /** The addresses the rep writes from, in whatever webmail: mail from them is the rep's own. */
  ownAddresses: v.optional(v.pipe(v.array(OwnAddressSchema), v.maxLength(MOST_OWN_ADDRESSES)), []),
  /** Where those of them were read that the rep did not name. */
  addressesReadIn: v.optional(v.record(OwnAddressSchema, ReadInSchema), {}),
  /** Addresses the rep has said are not theirs, whatever a webmail's page is taken to show. */
  notOwnAddresses: v.optional(v.pipe(v.array(OwnAddressSchema), v.maxLength(MOST_OWN_ADDRESSES)), []),
  /** After how many touches a lead has had the rep's whole effort; null where they don't count. */
  touchesPlanned: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))), 7),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What holds until the rep chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {
  dayStart: '09:00',
  weekStart: 1,
  workingDays: [1, 2, 3, 4, 5],
  quiet: { on: false, from: '21:00', to: '08:00' },
  language: 'auto',
  defaultCountry: '',
});
