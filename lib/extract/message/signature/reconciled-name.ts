import { foldLetters } from '../../../contacts/fold';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { EAST_ASIAN, isOfficial, tidied } from './name-pieces';

/** The name a header gives without callings and, in East Asian scripts, without the company or office beside it. */
export function headerPerson(written: string): string {
  if (!EAST_ASIAN.test(written)) return written === '' ? '' : tidied(written);
  const words = written.split(/[\s\u3000]+/u);
  const own = words.filter((word) => !EAST_ASIAN.test(word) || !isOfficial(word));
  return tidied(own.length === 0 ? written : own.join(' '));
}

/** The share of the words of `name` that `header` has, too, initials counting; East Asian names count whole. */
export function overlap(name: string, header: string): number {
  if (EAST_ASIAN.test(name)) {
    const [mine, theirs] = [name.replace(/\s/g, ''), header.replace(/\s/g, '')];
    return theirs.includes(mine) || (mine.length > 1 && mine.includes(theirs)) ? 1 : 0;
  }
  const words = (text: string) =>
    text
      .split(/[\s.]+/)
      .map(foldLetters)
      .filter((word) => word !== '');
  const [mine, theirs] = [words(name), words(header)];
  if (mine.length === 0) return 0;
  const fits = (a: string, b: string) =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  if (theirs.length > 0 && theirs.every((word) => mine.some((own) => fits(own, word)))) return 1;
  return mine.filter((word) => theirs.some((other) => fits(word, other))).length / mine.length;
}

/**
 * The name to keep of the header's and the signature's: the fuller one of the two, the signature's where both are
 * full, the one in the sender's own script where they differ in script.
 */
export function reconciledName(header: string, signed: string): string {
  // A header in two scripts names the sender twice.
  if (isMixed(header)) return signed === '' ? (header.match(NATIVE_RUN)?.[0].trim() ?? header) : signed;
  if (header === '' || signed === '') return header === '' ? signed : header;
  const [headEast, signEast] = [isNative(header), isNative(signed)];
  if (headEast !== signEast) return headEast ? header : signed;
  // Of one name the fuller form; a mailbox may be called by anything else.
  if (headEast)
    return header.replace(/\s/g, '').includes(signed.replace(/\s/g, '')) && !sameLetters(header, signed)
      ? header
      : signed;
  const full = (name: string) => name.split(/\s+/).filter((word) => foldLetters(word).length > 1).length;
  if (full(header) > full(signed) && overlap(signed, header) >= 0.99 && organisationConfidence(header) < 0.55)
    return header;
  // A name set in capitals for looks is written, and ordered, as the header writes it.
  if (signed === signed.toUpperCase() && header !== header.toUpperCase() && sortedWords(signed) === sortedWords(header))
    return header;
  return signed;
}

function sameLetters(one: string, other: string): boolean {
  return foldLetters(one) === foldLetters(other);
}

function sortedWords(name: string): string {
  return name.split(/\s+/).map(foldLetters).sort().join(' ');
}

const NATIVE_RUN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}][^\p{Script=Latin}()（）]*/u;

function isMixed(name: string): boolean {
  return /\p{Script=Latin}{2}/u.test(name) && EAST_ASIAN.test(name);
}

function isNative(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name);
}
