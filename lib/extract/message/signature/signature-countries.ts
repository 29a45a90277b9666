import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phoneCountry } from '../../../contacts/phone-number';
import { countriesOf } from '../../country/country';
import { textView } from '../../layout/text-view';
import { isProvince, placesIn } from '../../vocabulary/places';
import { FORMS, HOMES, PLATES, SCRIPTS, SIGNS, SPOKEN, TRADITIONAL, WORLDWIDE } from './country-marks';
import type { Row } from './row';

/**
 * The countries (ISO 3166-1 alpha-2) a signature's numbers are likely written for, likeliest first: from its address,
 * country codes, legal forms and script, the sender's host, the `language` (ISO 639-1, '' for none) of what they wrote
 * above it, and last the rep's own `defaultCountry`.
 */
export function signatureCountries(
  rows: readonly Row[],
  host: string,
  language: string,
  defaultCountry: string,
): string[] {
  const text = rows.map(({ plain }) => plain).join('\n');
  const unread = rows.map(({ rest }) => rest).join('\n');
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number) => votes.set(country, (votes.get(country) ?? 0) + weight);
  const top = host.split('.').at(-1) ?? '';
  if (top === 'uk') vote('GB', 4);
  else if (top.length === 2 && !WORLDWIDE.has(top) && phoneCountry(top.toUpperCase()) !== undefined)
    vote(top.toUpperCase(), 4);
  for (const [written] of text.matchAll(/\+\s?\(?\d[\d\s().-]{7,20}\d/g)) {
    const country = parsePhoneNumberFromString(written)?.country;
    if (country !== undefined) vote(country, 2.5);
  }
  for (const { country, town, name, at } of placesIn(text)) vote(country, town ? 3 : isAlone(text, at, name) ? 6 : 3.5);
  for (const [sign, country] of SIGNS) if (sign.test(text)) vote(country, country === 'US' ? 1 : 2);
  for (const [form, country] of FORMS) if (form.test(unread)) vote(country, 1.5);
  for (const [word, country] of SPOKEN) if (word.test(text)) vote(country, 1.5);
  for (const [script, country] of SCRIPTS) if (script.test(text)) vote(country, 2.5);
  if (votes.has('JP') && SCRIPTS[0]?.[0].test(text)) vote('JP', 1);
  else if (/\p{Script=Han}/u.test(text)) vote(TRADITIONAL.test(text) ? 'TW' : 'CN', 2);
  if (/\p{Script=Arabic}/u.test(text)) for (const country of ['SA', 'AE', 'EG']) vote(country, 0.5);
  // "Pieve (SI)": a town's province.
  for (const [, sign = ''] of text.matchAll(/\p{Lu}\p{Ll}{2,} \(([A-Z]{2})\)/gu)) if (isProvince(sign)) vote('IT', 2);
  // "A-3970 Vikau", "CH-8001 Zürich": the country's sign before the postal code.
  for (const [, sign = ''] of text.matchAll(/(?<![\p{L}\d])([A-Z]{1,3})-\d{4,5}(?=\s\p{Lu})/gu))
    vote(PLATES[sign] ?? '', 4);
  vote(HOMES[language] ?? '', 2.5);
  vote(defaultCountry, 1.2);
  const general = countriesOf(textView(text, { url: '', title: '' }), defaultCountry);
  for (const [at, country] of general.entries()) vote(country, at === 0 ? 1 : 0.4);
  // Where English is written and nothing else tells, a leading zero is no American number.
  if (votes.has('US') && /(?<![\d+(] ?)\(?0\d{2,4}\)?[\s-]\d/.test(text)) vote('GB', 1);
  const ranked = [...votes]
    .filter(([country, weight]) => weight > 0 && phoneCountry(country) !== undefined)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  // Where all speaks for one country a number that fits it badly is still its, not another's that it fits by chance.
  const sure = first !== undefined && first[1] >= 6 && first[1] >= 2 * (second?.[1] ?? 0);
  return ranked.slice(0, sure ? 1 : 8).map(([country]) => country);
}

/** Whether a name has a line, or a part of one between commas, for itself. */
function isAlone(text: string, at: number, name: string): boolean {
  return (
    /(?:^|[\n,|(–-]\s{0,2})$/u.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\s{0,2}(?:$|[\n,|).])/u.test(text.slice(at + name.length, at + name.length + 4))
  );
}
