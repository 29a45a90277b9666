import { allMatches } from '../all-matches';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { isCommonWord } from '../vocabulary/not-names';
import { wordPattern } from '../word-pattern';

/** Words in capitals that follow each other with nothing but spaces, initials and name particles between them. */
export const RUN = wordPattern(
  String.raw`(?<=^|[\s("“‘«\u2014\u2013\ufffd,;:[-])(?!I['’](?:m|ve|d|ll)\s)\p{Lu}[^\s,;:!?()[\]{}"“”«»|/<>@#*+=–—\ufffd]*(?:\s+(?:(?:de|del|de la|van|van der|van den|von|bin|al|da|dos|di|den|ter|la|le)\s+)?(?:["“(]\p{Lu}[^\s"”)]+["”)]\s+)?\p{Lu}[^\s,;:!?()[\]{}"“”«»|/<>@#*+=–—\ufffd]*){1,11}`,
  'gu',
);
/** A word of it. */
const SPACELESS = /\S+/g;
const PARTICLE = /^(?:de|del|la|van|der|den|von|bin|al|da|dos|di|ter|le)$/u;
/** A word before a name that is none of it, and an initial of a name. */
export const HONORIFIC =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Herr|Frau|Mme|M|Sra?|Dott|Attorney|Atty)\.?$/u;
export const INITIAL = /^\p{Lu}\.?(?:\p{Lu}\.)?$/u;
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/u;
/** The same behind a comma. */
export const GENERATION_BEHIND = /^,\s(?:Jr|Sr|II|III|IV)\b\.?/;

/** A word of a run and where it stands in the line. */
export type Word = { text: string; end: number; start: number };

/** What begins a sentence: behind "Quist LP." it is no family's name. */
const OPENS =
  /^\s+(?:He|She|They|It|We|His|Her|Their|Its|This|That|In|On|After|Before|As|With|Since|From|And|But|The|An?)(?!\S)/u;

/** Whether a full stop ends a word cut short rather than a sentence. */
function isShort(written: string): boolean {
  return INITIAL.test(written) || HONORIFIC.test(written) || GENERATION.test(written);
}

/** A run's words, parted where a sentence or a possessive ends. */
export function segmentsOf(run: string, offset: number): Word[][] {
  const segments: Word[][] = [[]];
  for (const match of allMatches(run, SPACELESS)) {
    const [written] = match;
    const start = offset + match.index;
    const owns = /['’]s?$/.test(written);
    const opened = OPENS.test(run.slice(match.index + written.length));
    const ends = /\.$/.test(written) && ((opened && !/^\p{Lu}\.$/u.test(written)) || !isShort(written));
    const text = written.replace(/['’]s?$|[-'’]+$/u, '').replace(ends ? /\.$/ : /$^/, '');
    segments.at(-1)?.push({ text, start, end: start + text.length });
    if (owns || ends) segments.push([]);
  }
  return segments;
}

/** Where a name that begins at a word ends: initials, particles and one more given name may stand before the family name. */
export function endOfName(words: readonly Word[], begin: number): number {
  let at = begin + 1;
  const is = (form: RegExp) => form.test(words[at]?.text ?? '');
  while (at < words.length && (is(INITIAL) || is(/^["“(]/))) at += 1;
  if (INITIAL.test(words[begin]?.text ?? '') && isGivenName(words[at]?.text ?? '') && at + 1 < words.length) at += 1;
  while (at < words.length && (is(INITIAL) || is(/^["“(]/))) at += 1;
  while (at < words.length && is(PARTICLE)) at += 1;
  at += 1;
  const last = words[at]?.text ?? '';
  const middle = words[at - 1]?.text ?? '';
  // "Jane Mary Roe": of three words the second may be a given name, too, where nothing follows the third.
  if (
    at === words.length - 1 &&
    !isCommonWord(last) &&
    !GENERATION.test(last) &&
    (jobTitleConfidence(last) === 0 || isGivenName(last))
  )
    at += isGivenName(middle) || !isGivenName(last) || jobTitleConfidence(last) > 0 ? 1 : 0;
  if (GENERATION.test(words[at]?.text ?? '')) at += 1;
  return Math.min(at, words.length);
}
