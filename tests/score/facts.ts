import type { Draft } from '@/lib/extract/evidence/draft';
import { foldName } from './measure';

/** What the corpus says of one contact; what is missing is not known and not scored. */
export type GoldContact = {
  name?: string;
  org?: string;
  title?: string;
  emails?: string[];
  phones?: (string | { e164: string })[];
  address?: { street?: string; city?: string; postalCode?: string };
  im?: { kind: string; id: string }[];
  optional?: boolean;
  bulk?: boolean;
  /** Answers that are right too, by field. */
  alt?: Partial<Record<string, unknown[]>>;
};

export type TextField = 'name' | 'org' | 'title';

/** The right answers for one text field, folded: the gold one first, then those that are right too; none where it is not known. */
export function answers(gold: GoldContact, field: TextField): string[] {
  return gold[field] === undefined ? [] : [foldName(gold[field]), ...alternatives(gold, field)];
}

/** What is right too for one text field, folded, whether or not the field has an answer. */
export function alternatives(gold: GoldContact, field: TextField): string[] {
  return (gold.alt?.[field] ?? []).filter((one) => typeof one === 'string').map(foldName);
}

/** The mail addresses, phones or messaging ids there must be, and those there may be besides. */
export function listed(gold: GoldContact, field: 'emails' | 'phones' | 'im'): { wanted: string[]; allowed: string[] } {
  const said = (one: unknown): string => {
    if (typeof one === 'string') return one;
    const { e164, kind, id } = Object(one);
    return field === 'im' ? `${kind} ${id}` : String(e164);
  };
  return { wanted: (gold[field] ?? []).map(said), allowed: (gold.alt?.[field] ?? []).map(said) };
}

/** A draft's facts in the corpus's terms, as written. */
export function draftFacts(draft: Draft | undefined) {
  return {
    name: draft?.name?.value ?? '',
    org: draft?.organisation?.value ?? '',
    title: draft?.jobTitle?.value ?? '',
    emails: draft?.emails.map(({ value }) => value) ?? [],
    phones: draft?.phones.map(({ value }) => value.e164 || value.written) ?? [],
    address: draft?.address?.value ?? null,
    im: draft?.messaging.map(({ value }) => `${value.kind} ${value.id}`) ?? [],
  };
}
