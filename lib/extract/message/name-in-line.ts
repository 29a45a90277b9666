import { foldLetters } from '../../contacts/fold';
import type { SenderName } from './signing-names';

/** What follows a name in a sign-off of its own: "김하나 드림", "王芳 敬上". */
export const NAME_CLOSE = /\s*(?:드림|올림|배상|拝|敬上|上|谨上|謹上|敬启|拜上|hanım|bey)$/iu;
/** Written before the name of who signs for somebody: "i. A. Jane Roe", "p.p. Jane Roe". */
export const SIGNS_FOR =
  /^(?:inh(?:aber(?:in)?)?\.?:?|i\.?\s?[AVav]\.?|ppa\.?|p\.\s?p\.?|gez\.?|per pro\.?|p\.\s?o\.?)\s+/u;

/** What may stand beside the part of a name that is known: more of it, initials, particles, titles. */
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’"”)-]*|["“(]\p{L}+["”)]|de|van|von|der|den|la|di|da|do|dos|del|el|al|bin|ter|te|y|e|'t|dr|ing|dott|dottssa|ssa|mgr|inż|lic|avv|arq|arch)$/u;
/** What closes a bracket around a name. */
const BEHIND = /[)）\]\s]+$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** How a line names its sender: whole or by a part of the name, alone or before a title, a company, a number. */
export function nameIn(text: string, sender: SenderName): 'whole' | 'part' | null {
  const line = text
    .replace(/^[\s*_~>•–—-]+|[\s*_~]+$/gu, '')
    .replace(NAME_CLOSE, '')
    .replace(SIGNS_FOR, '');
  const [first = '', ...others] = line.split(/\s*[|｜,，/／•·:：<([（\t]\s*|\s+[-–—]\s*|\s{3,}/u);
  const key = foldLetters(first);
  if (key === '') return null;
  if (sender.whole.has(key)) return 'whole';
  // "황민서 (Minseo Hwang)", "ppa. Jane Roe     i. V. Howard Quist"
  if (
    line.length <= 90 &&
    others.some((part) => sender.whole.has(foldLetters(part.replace(BEHIND, '').replace(SIGNS_FOR, ''))))
  )
    return 'whole';
  const words = first.split(/[\s.]+/u).filter((word) => word !== '');
  if (words.length > 8 || first.length > 60) return null;
  if (words.length === 1 && sender.initials.has(key) && first.length <= 4) return 'part';
  const known = words.filter((word) => sender.words.has(foldLetters(word)));
  if (known.length === 0) return null;
  // Titles before a name and honours behind it may be many.
  if (words.length > 5 && known.length < 2) return null;
  const unknown = words.filter((word) => !known.includes(word));
  if (!unknown.every((word) => NAME_WORD.test(word) || EAST_ASIAN.test(word))) return null;
  return words.length >= 2 && known.length >= 2 ? 'whole' : 'part';
}
