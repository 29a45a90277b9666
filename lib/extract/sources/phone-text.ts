import { findPhoneNumbersInText, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { cleanText } from '../../contacts/clean-text';
import { phoneCountry, phoneEntry } from '../../contacts/phones';
import type { Observation, Source } from '../observation';
import { phoneKindBefore, saysNoPhone } from '../phone-label';
import type { Line } from '../view';

type Found = { from: number; to: number; number: PhoneNumber };

/** What can be a number: digits with the marks people put between them, eight digits apart from a short few. */
const CANDIDATE =
  /(?:\+|\(\s?\+?)?\d(?:[\d()\s./\-\u2010-\u2015\u2212\u00b7|]{4,28})\d(?:\s{0,2}(?:ext|x|extension|durchwahl|转|分机)\.?\s?:?\s?\d{1,6})?/giu;
const MAX_COUNTRIES = 4;

/** Phone numbers written in text, read for the countries the page is likely from. */
export const phoneText: Source = {
  id: 'phone-text',
  *observe(view, context) {
    const countries = context.countries().slice(0, MAX_COUNTRIES);
    let before: Line | null = null;
    for (const line of view.lines) {
      if (context.expired()) return;
      if (digitsIn(line.text) >= 7) {
        yield* observeLine(line, before, countries);
        if (view.pasted) yield* keepAsWritten(line, countries);
      }
      before = line;
    }
  },
};

function* observeLine(line: Line, before: Line | null, countries: readonly string[]): Generator<Observation> {
  const text = line.text;
  const found = numbersIn(text, countries, true);
  let from = 0;
  for (const { from: start, to, number } of found) {
    const label = text.slice(from, start);
    from = to;
    if (saysNoPhone(label)) continue;
    const alone = start === 0 && before !== null && before.text.length < 30 ? phoneKindBefore(before.text) : undefined;
    const kind = phoneKindBefore(label) ?? alone;
    const written = text.slice(start, to);
    const sure = number.isValid() ? (kind === undefined ? 0.82 : 0.92) : 0.6;
    yield {
      field: 'phone',
      value: phoneEntry(number, written, kind),
      confidence: sure,
      source: 'text',
      quote: cleanText(text, 300),
      place: line,
    };
  }
}

/**
 * Numbers a text the rep gave calls phones but that fit none of its countries, as where the country is unknown: the
 * rep means them, so they are kept as they were written rather than dropped.
 */
function* keepAsWritten(line: Line, countries: readonly string[]): Generator<Observation> {
  const { text } = line;
  const read = numbersIn(text, countries, true);
  for (const match of text.matchAll(CANDIDATE)) {
    const [written] = match;
    const from = match.index;
    const to = from + written.length;
    const label = text.slice(Math.max(0, from - 24), from);
    const kind = phoneKindBefore(label);
    if (kind === undefined || saysNoPhone(label) || !mayBePhone(written, text[from - 1], text[to])) continue;
    if (read.some((one) => from < one.to && to > one.from)) continue;
    const value = { written: cleanText(written, 64), e164: '', kind, extension: '' };
    yield { field: 'phone', value, confidence: 0.5, source: 'text', quote: cleanText(text, 300), place: line };
  }
}

/** The phone numbers in a line, in order, each read for the first of `countries` it is valid in. */
export function numbersIn(text: string, countries: readonly string[], labelled = false): Found[] {
  const found: Found[] = [];
  const free = (from: number, to: number) => found.every((one) => to <= one.from || from >= one.to);
  const main = phoneCountry(countries[0] ?? '');
  for (const { number, startsAt, endsAt } of findPhoneNumbersInText(
    text,
    main === undefined ? undefined : { defaultCountry: main },
  )) {
    found.push({ from: startsAt, to: endsAt, number });
  }
  for (const match of text.matchAll(CANDIDATE)) {
    const from = match.index;
    const written = match[0];
    if (!free(from, from + written.length) || !mayBePhone(written, text[from - 1], text[from + written.length]))
      continue;
    // A number of no range in use is believed where a label says it is one.
    const told = labelled && phoneKindBefore(text.slice(Math.max(0, from - 24), from)) !== undefined;
    const number = readFor(written, countries, told);
    if (number !== null) found.push({ from, to: from + written.length, number });
  }
  return found.sort((a, b) => a.from - b.from);
}

function readFor(written: string, countries: readonly string[], told: boolean): PhoneNumber | null {
  const plain = written
    .replace(/[\u2010-\u2015\u2212./|\u00b7]/g, '-')
    .replace(/\(\s?0\s?\)(?=.*\d{5})/, written.includes('+') ? '' : '0')
    .replace(/\s+/g, ' ');
  const spellings = [plain];
  // "(86) 755-8266-2458" and "0086 755…": a country code without its plus.
  const bracketed = /^\(\s?\+?([1-9]\d{0,2})\s?\)/.exec(plain);
  if (bracketed !== null) spellings.push(`+${plain.replace(/[^\d]/g, '')}`);
  if (/^00[1-9]/.test(plain)) spellings.unshift(`+${plain.slice(2)}`);
  for (const spelling of spellings) {
    for (const country of countries.length === 0 ? [''] : countries) {
      const number = parsePhoneNumberFromString(spelling, phoneCountry(country));
      if (number?.isValid()) return number;
    }
  }
  const plus = spellings.find((spelling) => spelling.startsWith('+'));
  const number = told ? parsePhoneNumberFromString(plus ?? plain, phoneCountry(countries[0] ?? '')) : undefined;
  return number?.isPossible() ? number : null;
}

function mayBePhone(written: string, before: string | undefined, after: string | undefined): boolean {
  if (before !== undefined && /[\p{L}\p{N}$€£¥￥#/._=-]/u.test(before) && !/[\p{Script=Han}]/u.test(before))
    return false;
  if (after !== undefined && /[\p{N}%€$]/u.test(after)) return false;
  const digits = digitsIn(written);
  if (digits < 7 || digits > 17) return false;
  // Dates, times, ranges of years, versions, coordinates and addresses of machines.
  if (
    /^\d{4}\s?[-/.\u2013]\s?\d{1,2}\s?[-/.]\s?\d{1,2}\b|^\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(19|20)\d\d\b|^(19|20)\d\d\s?[-\u2013/]\s?(19|20)\d\d$|^\d{1,3}(\.\d{1,3}){3}$|^\d+\.\d{4,}$/.test(
      written.trim(),
    )
  )
    return false;
  return !/^\d{1,3}(,\d{3})+$/.test(written);
}

function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) count += 1;
  }
  return count;
}
