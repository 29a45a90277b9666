import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { type PhoneNumber, phoneCountry, phoneNumber } from '../../contacts/phone-number';
import { allMatches } from '../all-matches';
import { wordPattern } from '../word-pattern';
import { hasLongRun, withoutDigitsAt, withoutShortRuns } from './digit-runs';
import { digitsIn, FEWEST_DIGITS, isCounted, mayBePhone, readsLikePhone } from './phone-form';
import { phoneKindBefore, saysNoPhone } from './phone-label';
import { extensionAt, tailsAt, withTail } from './phone-tails';

/** A number in a line: the half-open range of UTF-16 units it is written in, and what it says. */
export type FoundPhone = { from: number; to: number; number: PhoneNumber };

/**
 * What can be a number: digits with the marks people put between them, eight digits apart from a short few. Behind a
 * stroke a bracket or a plus begins the next: "(593 4) 268 0123 – (593 4) 268 0124".
 */
export const CANDIDATE =
  /(?:\+|\(\s?\+?)?\d(?:(?<=\(0)[Xx]{2}|(?!(?<=\d{3})(?<!(?:^|\D)00\d\d)\s[-\u2010-\u2015\u2212/|\u00b7]\s[(+])[\d()\s./\-\u2010-\u2015\u2212\u00b7|]){4,28}\d(?:\s{0,2}(?:ext|x|extension)\.?\s?:?\s?\d{1,6})?/giu;
/** As much of what stands behind a number as tells what it counts. */
const UNIT = 8;
/** North American numbers partly spelled in letters: "1-800-FLOWERS". */
const VANITY = wordPattern(
  String.raw`(?<![\p{L}\p{N}-])(?:1[-. ]?)?(?:\(?(8(?:00|33|44|55|66|77|88))\)?[-. ]?|\(([2-9]\d\d)\) ?)([A-Z\d][A-Z\d-]{5,12}[A-Z\d])(?![\p{L}\p{N}])`,
  'gu',
);
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/**
 * The phone numbers in a line, in order, each read for the first of `countries` (ISO 3166-1 alpha-2, likeliest first) it is
 * valid in; with `labelled` a number of no range in use is believed, too, where a label says it is one.
 */
export function numbersIn(text: string, countries: readonly string[], labelled = false): FoundPhone[] {
  const found: FoundPhone[] = [];
  const free = (from: number, to: number) => found.every((one) => to <= one.from || from >= one.to);
  const doubtful: { from: number; to: number; written: string }[] = [];
  const done: { from: number; to: number }[] = [];
  for (const match of allMatches(text, CANDIDATE)) {
    const to = match.index + match[0].length;
    // "(+44 113 496 0123)": brackets around a whole number are none of it.
    const bracket = isInBrackets(match[0], text.slice(to, to + 2)) ? (/^\(\s?/.exec(match[0])?.[0].length ?? 0) : 0;
    const from = match.index + bracket;
    const written = match[0].slice(bracket);
    if (!mayBePhone(written, text[from - 1], text.slice(to, to + UNIT))) continue;
    const number = readsLikePhone(written, text.slice(0, from)) ? readFor(written, countries, false) : undefined;
    if (number) found.push({ from, to, number });
    if (number || !mayHoldAnother(written)) done.push({ from, to });
    if (number === null) doubtful.push({ from, to, written });
  }
  // Several numbers in one, and other forms than those looked for, the library may know to take apart.
  const rest = withoutDigitsAt(text, done);
  if (hasLongRun(rest)) found.push(...libraryFinds(rest, countries[0] ?? ''));
  for (const { from, to, written } of labelled ? doubtful : []) {
    // A number of no range in use is believed where a label, or its own form, says it is one.
    if (!/^\(0xx/i.test(written) && phoneKindBefore(text.slice(Math.max(0, from - 24), from)) === undefined) continue;
    const number = free(from, to) ? readFor(written, countries, true) : null;
    if (number !== null) found.push({ from, to, number });
  }
  if (countries.includes('US') || countries.includes('CA'))
    found.push(...vanityIn(text).filter(({ from, to }) => free(from, to)));
  found.sort((a, b) => a.from - b.from);
  const sure = found.filter(({ number }) => number.valid);
  const further = sure.flatMap((one, at) => furtherOf(text, one, sure[at + 1]?.from ?? text.length));
  // What only a label made believed is the end of the number before it, where it reads as that.
  const told = found.filter(
    ({ number, from, to }) => !number.valid && further.every((one) => one.to <= from || one.from >= to),
  );
  return [...sure, ...told, ...further].sort((a, b) => a.from - b.from);
}

/** Whether a bracket opens before a number and closes right behind all of it. */
function isInBrackets(written: string, behind: string): boolean {
  return written.startsWith('(') && !written.includes(')') && /^\s?\)/.test(behind);
}

/** Whether what is no number as a whole has digits enough for one when its first or last group is another thing's. */
function mayHoldAnother(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  const least = Math.min(groups[0]?.length ?? 0, groups.at(-1)?.length ?? 0);
  return groups.length > 1 && digitsIn(written) - least >= FEWEST_DIGITS;
}

/** What ends within the address of a page, whole or without its host. */
const IN_ADDRESS =
  /(?:^|[\s"'(（「:：])(?:https?:\/)?\/[^\s/]+\/\S*$|(?:^|\s)(?:www\.\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10}\/\S*)$/u;

/** Whether a text ends within a page's address, and not behind the slash of "Tel/Fax/". */
function isInAddress(text: string): boolean {
  const end = text.slice(-200);
  return IN_ADDRESS.test(end) && phoneKindBefore(end) === undefined;
}

/** The numbers the library finds in a text, all of them in use. */
function libraryFinds(text: string, country: string): FoundPhone[] {
  const defaultCountry = phoneCountry(country);
  const finds = findPhoneNumbersInText(
    withoutShortRuns(text),
    defaultCountry === undefined ? undefined : { defaultCountry },
  );
  return finds.flatMap(({ number, startsAt, endsAt }) => {
    // What letters or digits are glued to is part of a code: "PO-0161-884…".
    if (/[\p{L}\p{N}]-$|[#_=]$/u.test(text.slice(Math.max(0, startsAt - 2), startsAt))) return [];
    // Nor is a part of a page's address: "/case/0341-70-8830/".
    if (isCounted(text.slice(endsAt, endsAt + UNIT))) return [];
    if (text[startsAt - 1] === '/' && isInAddress(text.slice(0, startsAt))) return [];
    if (!readsLikePhone(text.slice(startsAt, endsAt), text.slice(0, startsAt))) return [];
    const { number: e164, ext: extension = '' } = number;
    const read = { e164, extension, mobile: number.getType() === 'MOBILE', valid: true };
    return [split(text, startsAt, endsAt, read)];
  });
}

/** What the library took for an extension behind a bare comma is none: a number of its own, or "…, 24 hours". */
function split(text: string, from: number, to: number, number: PhoneNumber): FoundPhone {
  const behind = number.extension === '' ? null : /\s*[,;]\s*\d+\s*$/.exec(text.slice(from, to));
  if (behind === null) return { from, to, number };
  return { from, to: from + behind.index, number: { ...number, extension: '' } };
}

/** Reads the extension behind a number into it; gives further numbers told by their ends alone ("… 4567/68"). */
function furtherOf(text: string, one: FoundPhone, next: number): FoundPhone[] {
  const extension = one.number.extension === '' ? extensionAt(text.slice(one.to, next)) : null;
  if (extension !== null) {
    one.number = { ...one.number, extension: extension.digits };
    one.to += extension.length;
  }
  const more: FoundPhone[] = [];
  for (const { from, to, digits } of tailsAt(text.slice(one.to, next))) {
    const number = phoneNumber(withTail(one.number.e164, digits), '');
    if (number?.valid) more.push({ from: one.to + from, to: one.to + to, number });
  }
  return more;
}

function vanityIn(text: string): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const { 0: written, 1: free, 2: area, 3: word = '', index: from } of allMatches(text, VANITY.of(text))) {
    const signs = word.replace(/-/g, '');
    if (signs.replace(/\d/g, '').length < 3 || signs.length > 10) continue;
    const digits = signs.replace(/[A-Z]/g, (sign) => `${KEYS.findIndex((key) => key.includes(sign)) + 2}`);
    const number = phoneNumber(`+1${free ?? area}${digits.slice(0, 7)}`, '');
    if (number?.valid) found.push({ from, to: from + written.length, number });
  }
  return found;
}

function readFor(written: string, countries: readonly string[], told: boolean): PhoneNumber | null {
  const plain = written
    .replace(/[\u2010-\u2015\u2212./|\u00b7]/g, '-')
    // "(0xx11)": Brazil leaves room there for the carrier's two digits.
    .replace(/\(0xx\s?(\d\d)\)/i, '($1)')
    .replace(/\(\s?0\s?\)(?=.*\d{5})/, written.includes('+') ? '' : '0')
    .replace(/\s+/g, ' ');
  const spellings = [plain];
  // "(86) 755-8266-2458", "(593 4) 268 0123" and "0086 755…": a country code without its plus, perhaps with an area's behind it.
  const bracketed = /^\(\s?\+?[1-9]\d{0,2}(?:[\s-]\d{1,4})?\s?\)/.exec(plain);
  if (bracketed !== null) spellings.push(`+${plain.replace(/[^\d]/g, '')}`);
  if (/^00[1-9]/.test(plain)) spellings.unshift(`+${plain.slice(2)}`);
  // Until 2019 Mexico dialled 01 before an area code, and many pages still say so.
  const mexican = /^01[\s-]?(?=\(?\d)/.test(plain) ? plain.replace(/^01[\s-]?/, '') : null;
  for (const spelling of spellings) {
    for (const country of countries.length === 0 ? [''] : countries) {
      // For a country the page is less likely from, few digits are many things.
      if (country !== countries[0] && !told && !/^\+|^\(?0/.test(spelling) && digitsIn(spelling) < 9) continue;
      const own = country === 'MX' && mexican !== null ? mexican : spelling;
      const number = phoneNumber(own, country);
      if (number?.valid && (told || !isMisgrouped(written, number.e164))) return number;
    }
  }
  const plus = spellings.find((spelling) => spelling.startsWith('+'));
  // No American number begins with a trunk zero: rather none than a wrong one.
  if (plus === undefined && /^(?:US|CA)?$/.test(countries[0] ?? '') && /^\W*0/.test(plain)) return null;
  return told ? phoneNumber(plus ?? plain, countries[0] ?? '') : null;
}

/** How North America parts its numbers: 3-3-4, with a 1 before it or not. Other parts are an article's or an order's. */
const NORTH_AMERICAN = /^(?:\+?1\D*)?\(?\d{3}\D*\d{3}\D*(?:\d{4}|\d\d\D*\d\d)(?!\d)/;

function isMisgrouped(written: string, e164: string): boolean {
  return e164.startsWith('+1') && !NORTH_AMERICAN.test(written);
}

/** Numbers of one country (ISO 3166-1 alpha-2) or another written at home, as they stand in a text; at most `most`, each once. */
export function homeNumbersIn(text: string, most: number): string[] {
  const written = new Set<string>();
  for (const line of text.split('\n')) {
    if (written.size >= most) break;
    for (const { 0: form, index } of line.length < FEWEST_DIGITS ? [] : allMatches(line, CANDIDATE)) {
      if (
        /^\W*(?:\+|00)/.test(form) ||
        !mayBePhone(form, line[index - 1], line.slice(index + form.length, index + form.length + UNIT))
      )
        continue;
      const before = line.slice(0, index);
      if (readsLikePhone(form, before) && !saysNoPhone(before)) written.add(form);
    }
  }
  return [...written];
}

/** Whether a number written at home is one of those in use in a country. */
export function isInUse(written: string, country: string): boolean {
  return readFor(written, [country], false) !== null;
}
