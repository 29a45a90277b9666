import { COMPOUND_SURNAMES } from './names/surnames-zh';

const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The one or two letters that stand for `name`, and its hue (0 to 359 degrees of OKLCH); the same name always gives the
 * same. A name without letters gives `?`.
 */
export function avatarOf(name: string): { initials: string; hue: number } {
  return { initials: initialsOf(name.normalize('NFC').trim()), hue: hueOf(name.normalize('NFC').trim().toLowerCase()) };
}

function initialsOf(name: string): string {
  const words = name.split(/[\s·・_.,&/()"“”-]+/u).filter((word) => LETTER.test(word));
  const first = words[0];
  if (first === undefined) return '?';
  if (HAN.test(first)) {
    const double = first.slice(0, 2);
    return COMPOUND_SURNAMES.has(double) ? double : letters(first, 1);
  }
  const last = words.length > 1 ? words.at(-1) : undefined;
  return (letters(first, 1) + (last ? letters(last, 1) : '')).toLocaleUpperCase('en');
}

/** The first `count` letters of a word as a person sees them, whatever code units they take. */
function letters(word: string, count: number): string {
  return Array.from(word)
    .filter((char) => LETTER.test(char))
    .slice(0, count)
    .join('');
}

/** FNV-1a over the code points, spread over twelve hues that stay apart from each other. */
function hueOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const char of name) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % 12) * 30 + 20;
}
