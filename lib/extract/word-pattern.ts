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

/**
 * The same beyond the letters that European languages write besides plain ones, too. Those whose small or capital
 * letter is no such letter (İ, ı, ĸ, ŉ, ſ) are beyond.
 */
const BEYOND_EUROPE =
  /[^\0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf-\u012f\u0132-\u0137\u0139-\u0148\u014a-\u017e\u2000-\u206f\u20a0-\u20cf\u2122\u2190-\u245f\u2500-\u2775\ufffd]/;

/** What a class of all scripts' letters comes down to among some letters; of other scripts there are none. */
type Classes = Readonly<Record<string, string>>;

const PLAIN: Classes = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', 'Script=Latin': 'A-Za-z' };

const european = lazily((): Classes => {
  const letters = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017e';
  // Behind Latin-1 capital and small letters take turns, from a capital at even places but for two runs.
  const turns = (from: number, to: number) =>
    Array.from({ length: (to - from) / 2 + 1 }, (_, at) => String.fromCharCode(from + 2 * at)).join('');
  const small = `${turns(0x101, 0x137)}${turns(0x13a, 0x148)}${turns(0x14b, 0x177)}${turns(0x17a, 0x17e)}`;
  const capital = `${turns(0x100, 0x136)}${turns(0x139, 0x147)}${turns(0x14a, 0x176)}\u0178${turns(0x179, 0x17d)}`;
  return {
    L: letters,
    Lu: `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de${capital}`,
    Ll: `a-z\\u00df-\\u00f6\\u00f8-\\u00ff${small}`,
    N: '0-9',
    'Script=Latin': letters,
  };
});

/** Of these no plain text has any; the sign stands for what it has not, either. */
const FOREIGN = /^(?:M|Script=\w+)$/;
const NOTHING = '\\uffff';
/** But for those that are no letters: `\S` is the opposite of `\s`. */
const CAPITALS = /(?<!\\)[A-Z\u00c0-\u00d6\u00d8-\u00de]+|[\u0100-\u012f\u0132-\u0137\u0139-\u0148\u014a-\u017e]+/g;

/**
 * A pattern that is made only when asked, and for a text of plain letters without the classes of every script and the
 * folding of their case, which make most of what preparing a pattern costs (ten times as much): the page reader starts
 * anew on every click, and most lines have none but plain letters. One in the other letters of Europe is made for texts
 * with these: a single "é" would else have every pattern prepared for all scripts.
 *
 * @param source as `RegExp` takes it; no `\P{…}`, and of `\p{…}` letters, numbers, marks and scripts
 * @param flags with `u`; where `i` is among them, `test` looks for small letters in the text made small
 */
export function wordPattern(source: string, flags = 'iu'): WordPattern {
  const folded = flags.includes('i');
  const whole = lazily(() => new RegExp(source, flags));
  const among = (classes: () => Classes) => ({
    pattern: lazily(() => new RegExp(sourceAmong(classes(), source, false, folded), flags.replace('u', ''))),
    small: lazily(() => new RegExp(sourceAmong(classes(), source, true, folded))),
  });
  const plain = among(() => PLAIN);
  const latin = among(european);
  return {
    of: (text) => {
      const letters = lettersOf(text);
      return letters === 'any' ? whole() : (letters === 'plain' ? plain : latin).pattern();
    },
    test: (text) => {
      const letters = lettersOf(text);
      if (letters === 'any') return whole().test(text);
      const { pattern, small } = letters === 'plain' ? plain : latin;
      return folded ? small().test(text.toLowerCase()) : pattern().test(text);
    },
  };
}

type Letters = 'plain' | 'european' | 'any';

let last = '';
let lettersOfLast: Letters = 'plain';

function lettersOf(text: string): Letters {
  if (text !== last) {
    last = text;
    lettersOfLast = !BEYOND.test(text) ? 'plain' : !BEYOND_EUROPE.test(text) ? 'european' : 'any';
  }
  return lettersOfLast;
}

/** The source for the letters of some classes; where it is `small`, without capitals. */
function sourceAmong(classes: Classes, source: string, small: boolean, folded: boolean): string {
  if (source.includes('\\P{') || source.includes('\\u{')) throw new Error(`No plain letters are known for ${source}`);
  const [begin = '', ...pieces] = source.split('\\p{');
  let made = begin;
  let inClass = isInClass(begin, false);
  for (const piece of pieces) {
    const end = piece.indexOf('}');
    const letters = lettersIn(classes, piece.slice(0, end), folded);
    const rest = piece.slice(end + 1);
    made += (inClass ? letters : `[${letters}]`) + rest;
    inClass = isInClass(rest, inClass);
  }
  return small ? made.replace(CAPITALS, (capitals) => capitals.toLowerCase()) : made;
}

function lettersIn(classes: Classes, named: string, folded: boolean): string {
  const letters = classes[folded && /^L[ul]$/.test(named) ? 'L' : named] ?? (FOREIGN.test(named) ? NOTHING : undefined);
  if (letters === undefined) throw new Error(`No plain letters are known for \\p{${named}}.`);
  return letters;
}

/** Whether the end of a piece is inside a class, where its begin is (`before`) or is not: no class but the last can be open. */
function isInClass(piece: string, before: boolean): boolean {
  const opened = unescapedLast(piece, '[');
  const closed = unescapedLast(piece, ']');
  return opened === closed ? before : opened > closed;
}

function unescapedLast(source: string, sign: string): number {
  let at = source.lastIndexOf(sign);
  while (at > 0 && source[at - 1] === '\\') at = source.lastIndexOf(sign, at - 2);
  return at;
}
