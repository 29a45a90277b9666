import { fold } from './fold';

/** A run of letters and digits in folded text; `ideographic` where the script writes words without spaces. */
export type WordRun = { text: string; ideographic: boolean };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SCRIPTS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3005\u3006\u30fc]+)|([^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3005\u3006\u30fc]+)/gu;

/** The words of `text`, folded, in order; a change between ideographic and other letters also ends a word. */
export function wordRuns(text: string): WordRun[] {
  return (fold(text).match(WORD) ?? []).flatMap((word) =>
    Array.from(word.matchAll(SCRIPTS), ([run, ideographic]) => ({ text: run, ideographic: ideographic !== undefined })),
  );
}

/** The pairs of neighbouring characters in `run`, by code point: the pieces a middle part of it is found by. */
export function neighbours(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
