import type { MessagingId, PhoneEntry, PostalAddress } from '../../contacts/contact';
import type { Line, View } from '../layout/view';
import type { EvidenceSource } from './draft';

/** What an observation can be of, and the form its value has. */
export type ObservedFields = {
  name: string;
  givenName: string;
  familyName: string;
  organisation: string;
  jobTitle: string;
  email: string;
  phone: PhoneEntry;
  url: string;
  address: PostalAddress;
  messaging: MessagingId;
};
export type Field = keyof ObservedFields;

/**
 * A group of facts the page itself declares to be about one person or organisation (a JSON-LD node, an h-card), or
 * (`mentioned`) a sentence says of somebody it names.
 */
export type Group = {
  readonly kind: 'person' | 'organisation';
  readonly line: Line | null;
  readonly mentioned?: boolean;
  /** Whether it is but where an event takes place. */
  readonly venue?: boolean;
};

/** Where a value stands: in a declared group, or on a line whose owner assembling finds out. */
export type Place = Group | Line;

/** The group of everything that tells whose page a page is. */
export const PAGE_GROUP: Group = { kind: 'organisation', line: null };

/** One value seen once: what, how sure (0 to 1), by which rule, in which words, and where. */
export type Observation = {
  [F in Field]: {
    field: F;
    value: ObservedFields[F];
    confidence: number;
    source: EvidenceSource;
    quote: string;
    place: Place;
  };
}[Field];

/** An observation that stands on a line. */
export type Located = Observation & { place: Line };

/** One job of looking at a page: sees the view and what earlier sources observed, yields observations. */
export type Source = {
  readonly id: string;
  observe(view: View, context: SourceContext): Iterable<Observation>;
};

/** What a source may know besides the page. */
export type SourceContext = {
  /** ISO 3166-1 alpha-2 codes by likelihood, for phone numbers without a country code. */
  countries(): readonly string[];
  /** True once the time allowed is used up: finish with what was found. */
  expired(): boolean;
  /** What the sources before this one in the registry observed. */
  seen: readonly Observation[];
};

/** Whether a place is a line of text rather than a declared group. */
export function isLine(place: Place): place is Line {
  return 'text' in place;
}
