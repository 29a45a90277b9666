import { cleanText } from '../../contacts/clean-text';
import { bareName, splitName } from '../../contacts/names';
import { composedName } from '../../contacts/names/composed-name';
import type { Draft, Observed } from '../evidence/draft';
import { cardAddress, cardEmail, cardMessaging, cardPhone, cardUrl } from './card-fields';
import type { CardProperty } from './card-property';

/** What a card's maker wrote into its fields is sure; that the rep means this card shows in their pasting it. */
const SURE = 0.97;
const MAX_VALUES = 20;

/**
 * The contact of a card, or of what else says field by field what is what (a spreadsheet's row under its headings);
 * null where it says neither who that is nor how to reach them. `countries` (ISO 3166-1 alpha-2, likeliest first) are those of bare numbers.
 */
export function cardDraft(
  card: readonly CardProperty[],
  countries: readonly string[],
  source: 'vcard' | 'row',
): Draft | null {
  const observed = <T>(value: T, quote: string): Observed<T> => ({
    value,
    confidence: SURE,
    evidence: [{ source, quote: cleanText(quote, 300), confidence: SURE }],
  });
  const line = (written: string) => {
    const text = cleanText(written);
    return text === '' ? null : observed(text, text);
  };
  const all = (name: string) => card.filter((property) => property.name === name);
  const said = (name: string) => all(name).flatMap(({ parts }) => parts[0] ?? [])[0] ?? '';
  const first = (name: string) => line(all(name).find(({ parts }) => cleanText(parts[0] ?? '') !== '')?.parts[0] ?? '');
  const each = <T>(read: (property: CardProperty) => T | null, key: (value: T) => string): Observed<T>[] => {
    const seen = new Map<string, Observed<T>>();
    for (const property of card) {
      const value = read(property);
      if (value !== null && !seen.has(key(value))) seen.set(key(value), observed(value, property.parts.join(' ')));
    }
    return [...seen.values()].slice(0, MAX_VALUES);
  };

  const [familyName = '', givenName = '', middleName = '', prefix = '', suffix = ''] = (all('n')[0]?.parts ?? []).map(
    (part) => cleanText(part),
  );
  const whole = said('fn').trim() === '' ? composedName(givenName, middleName, familyName) : said('fn');
  const named = line(bookName(cleanText(whole), prefix, suffix));
  const company = first('org');
  const isCompany =
    named === null ||
    /^(org|location)$/i.test(said('kind')) ||
    /^company$/i.test(said('x-abshowas')) ||
    (named.value === company?.value && givenName + familyName === '');
  // Where a card gives the whole name alone.
  const parts = splitName(givenName + familyName === '' ? (named?.value ?? '') : '');
  const address = cardAddress(all('adr'));
  const draft: Draft = {
    kind: isCompany ? 'organisation' : 'person',
    confidence: 0.9,
    name: isCompany ? null : named,
    givenName: isCompany ? null : line(givenName || parts.givenName),
    familyName: isCompany ? null : line(familyName || parts.familyName),
    organisation: company ?? (isCompany ? named : null),
    jobTitle: first('title') ?? first('role'),
    emails: each(cardEmail, (value) => value.toLowerCase()),
    phones: each(
      (property) => cardPhone(property, card, countries),
      ({ e164, written, kind }) => `${e164 || written} ${kind}`,
    ),
    urls: each(cardUrl, (value) => value.replace(/\/$/, '')),
    address: address === null ? null : observed(address, Object.values(address).filter(Boolean).join(', ')),
    messaging: each(cardMessaging, ({ kind, id }) => `${kind} ${id.toLowerCase()}`),
  };
  const { name, organisation, emails, phones, messaging } = draft;
  return (name ?? organisation ?? emails[0] ?? phones[0] ?? messaging[0]) === undefined ? null : draft;
}

/** A name as the book has it: without the honorific and the degrees that the card parts from it or that are plain. */
function bookName(name: string, prefix: string, suffix: string): string {
  const start = prefix !== '' && name.startsWith(`${prefix} `) ? prefix.length : 0;
  const end = suffix !== '' && name.endsWith(` ${suffix}`) ? name.length - suffix.length : name.length;
  const bare = name.slice(start, end).replace(/^[\s,]+|[\s,]+$/g, '');
  // What has a comma in a whole name is no "Family, Given": the card tells its parts elsewhere.
  return bare.includes(',') ? bare : bareName(bare);
}
