import { lazily } from './lazily';

/** A pattern over words of many languages, each time in the letters of the text it is asked of. */
export type WordPattern = {
  /** Whether the pattern is found in a text. */
  test: (text: string) => boolean;
  /** The pattern itself, as a text needs it: to find what it captures. */
  of: (text: string) => RegExp;
};

/** What is beyond plain letters: any letter but a–z, any digit but 0–9, and all that is no common sign. */
const BEYOND =
  /[^\0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2122\u2190-\u245f\u2500-\u2775\ufffd]/;

/** What a class of all scripts' letters comes down to among plain ones; of other scripts there are none. */
const PLAIN: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  'Script=Latin': 'A-Za-z',
};
/** Of these no plain text has any; the sign stands for what it has not, either. */
const FOREIGN = /^(?:M|Script=\w+)$/;
const NOTHING = '\\uffff';
/** But for those that are no letters: `\S` is the opposite of `\s`. */
const CAPITALS = /(?<!\\)[A-Z]+/g;

/**
 * A pattern that is made only when asked, and for a text of plain letters without the classes of every script and the
 * folding of their case, which make most of what preparing a pattern costs (ten times as much): the page reader starts
 * anew on every click, and most lines have none but plain letters.
 *
 * @param source as `RegExp` takes it; no `\P{…}`, and of `\p{…}` letters, numbers, marks and scripts
 * @param flags with `u`; where `i` is among them, `test` looks for small letters in the text made small
 */
export function wordPattern(source: string, flags = 'iu'): WordPattern {
  const folded = flags.includes('i');
  const whole = lazily(() => new RegExp(source, flags));
  const plain = lazily(() => new RegExp(plainSource(source, false, folded), flags.replace('u', '')));
  const small = lazily(() => new RegExp(plainSource(source, true, folded)));
  return {
    of: (text) => (isPlain(text) ? plain() : whole()),
    test: (text) => {
      if (!isPlain(text)) return whole().test(text);
      return folded ? small().test(text.toLowerCase()) : plain().test(text);
    },
  };
}

let last = '';
let lastIsPlain = true;

function isPlain(text: string): boolean {
  if (text !== last) {
    last = text;
    lastIsPlain = !BEYOND.test(text);
  }
  return lastIsPlain;
}

/** The source for plain letters; where it is `small`, without capitals. */
function plainSource(source: string, small: boolean, folded: boolean): string {
  if (/\\[Pu]\{/.test(source)) throw new Error(`No plain letters are known for ${source}`);
  const [begin = '', ...pieces] = source.split('\\p{');
  let made = begin;
  for (const piece of pieces) {
    const end = piece.indexOf('}');
    const letters = plainLetters(piece.slice(0, end), folded);
    made += (isInClass(made) ? letters : `[${letters}]`) + piece.slice(end + 1);
  }
  return small ? made.replace(CAPITALS, (capitals) => capitals.toLowerCase()) : made;
}

function plainLetters(named: string, folded: boolean): string {
  const letters = PLAIN[folded && /^L[ul]$/.test(named) ? 'L' : named] ?? (FOREIGN.test(named) ? NOTHING : undefined);
  if (letters === undefined) throw new Error(`No plain letters are known for \\p{${named}}.`);
  return letters;
}

/** Whether the end of a source is inside a class: no class but the last can be open. */
function isInClass(source: string): boolean {
  const opened = unescapedLast(source, '[');
  return opened > unescapedLast(source, ']');
}

function unescapedLast(source: string, sign: string): number {
  let at = source.lastIndexOf(sign);
  while (at > 0 && source[at - 1] === '\\') at = source.lastIndexOf(sign, at - 2);
  return at;
}
