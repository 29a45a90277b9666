import type { Draft } from '@/lib/extract/draft';
import { fold, foldName } from './measure';

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
  alt?: Partial<Record<'name' | 'org' | 'title' | 'emails' | 'phones', unknown[]>>;
};

/** The right answers for one text field: the gold one, and those that are right too. */
export function answers(gold: GoldContact, field: 'name' | 'org' | 'title'): string[] {
  const fold = field === 'name' || field === 'org' ? foldName : plain;
  const others = (gold.alt?.[field] ?? []).filter((one) => typeof one === 'string');
  return [gold[field] ?? '', ...others].filter((one) => one !== '').map(fold);
}

export function phonesOf(gold: GoldContact): string[] {
  return (gold.phones ?? []).map((phone) => (typeof phone === 'string' ? phone : phone.e164));
}

/** A draft's facts in the corpus's terms, folded. */
export function draftFacts(draft: Draft | undefined) {
  return {
    name: foldName(draft?.name?.value ?? ''),
    org: foldName(draft?.organisation?.value ?? ''),
    title: plain(draft?.jobTitle?.value ?? ''),
    emails: draft?.emails.map(({ value }) => value.toLowerCase()) ?? [],
    phones: draft?.phones.map(({ value }) => value.e164) ?? [],
    address: draft?.address?.value ?? null,
    im: draft?.messaging.map(({ value }) => `${value.kind} ${fold(value.id)}`) ?? [],
  };
}

function plain(text: string): string {
  return fold(text);
}
