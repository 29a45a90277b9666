import type { PostalAddress } from '../../contacts/contact';
import { isDeskAddress } from '../../contacts/desk-address';
import { isSampleAddress } from '../../contacts/sample-address';
import type { EvidenceSource } from '../evidence/draft';
import { isLine, type Observation, type Place } from '../evidence/observation';
import type { Line } from '../layout/view';
import { ANYWHERE, LIKENED, LOOKS_LIKE, SAMPLE_NOUNS, SUCH_AS, UNFILLED } from '../vocabulary/sample-words';
import { type WordPattern, wordPattern } from '../word-pattern';

/** Scripts that part no words have none before such a word. */
const BEGIN = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}.@-])';
const introducing = (list: string) => wordPattern(`${BEGIN}(?:${list})(?!\\p{Script=Latin})`, 'giu');
const SUCH = introducing(SUCH_AS);
const NOUN = introducing(SAMPLE_NOUNS);
const LIKE = introducing(LOOKS_LIKE);
const BEHIND = wordPattern(`^(?:[^」』”"。.!?]{0,60}[」』”"’'])?\\s?(?:${LIKENED})`);
/** Such words at either end of what was taken for a value: "例如 张三". */
const HOLDS_SUCH = wordPattern(`^(?:${SUCH_AS})(?!\\p{L})|^(?:例如|比如|譬如)|(?<=\\s)(?:例如|比如|譬如)$`, 'iu');
/** Nothing but an opening sign. */
const RIGHT_BEHIND = /^[\s:：,，(（"“„‚「『«»'‘<]{0,4}$/u;
/** What a sample has before the part of it that is looked at: names, numbers, addresses, but no words of a sentence. */
const PARTS =
  /^[\s:：,，(（"“„‚「『«»'‘<]{0,4}(?:(?:\p{Lu}[\p{L}.'’-]*|[\d/.-]+\p{L}?|\p{Script=Han}{2,4}|\p{Ll}{1,3}\.?|\S{1,64}@\S{1,64})[,;:，、；：\s]+){0,14}$/u;
/** With a colon a word that names have, too, announces several. */
const LISTED = new RegExp(`^(?=\\s?[:：])${PARTS.source.slice(1)}`, 'u');
const DECLARED: ReadonlySet<string> = new Set<EvidenceSource>(['json-ld', 'microdata', 'rdfa', 'h-card']);
/** How far before a value the words are looked for. */
const NEAR = 120;
/** Longer lines are texts, behind whose values much may be said. */
const MAX_LENGTH = 400;

/** Numbers that count up, or repeat one digit. */
const NO_NUMBER = /^(?:\+?1)?0?1234567890?$|^0?123456789$|^\+?\d{0,3}(\d)\1{6,}$/;
const ALL_NOUGHTS = /^0{4,6}$|^1234 ?(?:AB|XX)$/;

/** What is left without what a page shows as samples, and without what a template came with in which nobody filled in all. */
export function withoutSamples(observations: readonly Observation[], host: string): Observation[] {
  const unfilled = new Set<Place>();
  const trusted = declaresAll(observations, host);
  const left = observations.filter((one) => {
    const made = !(trusted && DECLARED.has(one.source)) && isMadeUp(one, host);
    if (made && !isLine(one.place)) unfilled.add(one.place);
    return !made && !isShown(one);
  });
  if (unfilled.size === 0) return left;
  return left.filter(({ field, place }) => !unfilled.has(place) || field === 'name' || field === 'organisation');
}

/** Whether whoever is reached by a page is whom its markup declares: then the page is about them, by whatever name or address. */
function declaresAll(observations: readonly Observation[], host: string): boolean {
  const reaches = observations.filter(isReach);
  const declared = new Set(reaches.filter(({ source }) => DECLARED.has(source)).map(writtenForm));
  return reaches.every((one) => declared.has(writtenForm(one)) || isMadeUp(one, host));
}

function isReach({ field }: Observation): boolean {
  return field === 'email' || field === 'phone';
}

/** Whether a value is nobody's wherever it stands. */
function isMadeUp(one: Observation, host: string): boolean {
  switch (one.field) {
    case 'email':
      return isSampleAddress(one.value, host);
    case 'phone':
      return NO_NUMBER.test(one.value.written.replace(/[^\d+]/g, ''));
    case 'name':
      return HOLDS_SUCH.test(one.value);
    case 'address':
      return isUnfilled(one.value) || HOLDS_SUCH.test(one.value.street);
    default:
      return false;
  }
}

function isUnfilled({ street, city, postalCode }: PostalAddress): boolean {
  if (ALL_NOUGHTS.test(postalCode)) return true;
  return [street, city].some((part) => part !== '' && (UNFILLED.test(part) || ANYWHERE.test(part)));
}

/** Whether a page shows a value as a sample of how to write one: then it is nobody's own. */
function isShown(one: Observation): boolean {
  const line = isLine(one.place) ? one.place : one.place.mentioned === true ? one.place.line : null;
  if (line === null) return false;
  const { text } = line;
  if (one.field === 'email' && isSignInHint(one.value, line)) return true;
  const written = writtenForm(one);
  const at = written === '' ? -1 : text.indexOf(written);
  if (at < 0) return false;
  const before = text.slice(Math.max(0, at - NEAR), at);
  // What is read as a part of an address may begin with the very word.
  if (one.field === 'address' && endsWith(written, SUCH, PARTS)) return true;
  if (endsWith(before, SUCH, PARTS) || endsWith(before, NOUN, RIGHT_BEHIND) || endsWith(before, NOUN, LISTED))
    return true;
  if (isReach(one) && endsWith(before, LIKE, RIGHT_BEHIND)) return true;
  return text.length < MAX_LENGTH && BEHIND.test(text.slice(at + written.length));
}

/** The words by which a value stands in its line. */
function writtenForm(one: Observation): string {
  switch (one.field) {
    case 'phone':
      return one.value.written;
    case 'address':
      return one.value.street.split(',', 1)[0] || one.value.postalCode || one.value.city;
    case 'messaging':
      return one.value.id;
    default:
      return one.value;
  }
}

/** Whether `text` ends with one of the words and with nothing behind it but what `rest` allows. */
function endsWith(text: string, words: WordPattern, rest: Pick<RegExp, 'test'>): boolean {
  for (const match of text.matchAll(words.of(text)))
    if (rest.test(text.slice(match.index + match[0].length))) return true;
  return false;
}

/** Whether an address stands where one signs in and is no desk's: then it shows how to fill the form in. */
function isSignInHint(address: string, line: Line): boolean {
  const form = line.block.element?.closest('form') ?? null;
  return form?.querySelector('input[type="password"]') != null && !isDeskAddress(address);
}
