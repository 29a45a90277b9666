/** Keys to compare by, each alone or with the words it stands for; the empty key stands for nothing. */
export type Keyed = Iterable<string | readonly [key: string, words: string]>;

function wordsByKey(keyed: Keyed): Map<string, string> {
  const words = new Map<string, string>();
  for (const one of keyed) {
    const [key, said] = typeof one === 'string' ? [one, one] : one;
    if (key !== '' && !words.has(key)) words.set(key, said);
  }
  return words;
}

/** Values as keys with the words they stand for. */
export function keyed(values: readonly string[], key: (value: string) => string): [string, string][] {
  return values.map((value) => [key(value), value]);
}

/** True positives, false positives and false negatives, counted over a set. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /**
   * Counts unique `found` against unique `gold`: keys, folded so that equal ones mean the same, or keys with the words
   * they stand for. `allowed` ones are neither right nor wrong. Gives back what was missed and what was wrong, in words.
   */
  add(found: Keyed, gold: Keyed, allowed: Keyed = []): { gold: string[]; found: string[] } {
    const given = wordsByKey(found);
    const wanted = wordsByKey(gold);
    const free = wordsByKey(allowed);
    const wrong = [...given].filter(([key]) => !wanted.has(key) && !free.has(key));
    const missed = [...wanted].filter(([key]) => !given.has(key));
    this.right += wanted.size - missed.length;
    this.wrong += wrong.length;
    this.missed += missed.length;
    return { gold: missed.map(([, words]) => words), found: wrong.map(([, words]) => words) };
  }

  get precision(): number {
    return percent(this.right, this.right + this.wrong);
  }

  get recall(): number {
    return percent(this.right, this.right + this.missed);
  }

  get f1(): number {
    return percent(2 * this.right, 2 * this.right + this.wrong + this.missed);
  }
}

/** `part` of `whole` in percent, one decimal; 100 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}

/** The middle of `values`, to a tenth; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return tenth(((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2);
}

/** The smallest of `values` that `share` (0 to 1) of them do not exceed (nearest rank), to a tenth; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return tenth(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

// Words that stand alone, in any script: an accented letter beside them makes them part of another word.
const HONORIFICS = /(?<![\p{L}\p{M}\p{N}])(?:mr|mrs|ms|dr|prof)(?![\p{L}\p{M}\p{N}])/gu;
const LEGAL_FORMS =
  /(?<![\p{L}\p{M}\p{N}])(?:inc|llc|ltd|limited|corp|corporation|co|company|gmbh|plc|pty)(?![\p{L}\p{M}\p{N}])/gu;

/** A name or job title as the scores compare it: case, honorifics, legal forms and all but letters and digits aside. */
export function foldName(name: string): string {
  return fold(name.toLowerCase().replace(/&/g, ' and ').replace(HONORIFICS, ' ').replace(LEGAL_FORMS, ' '));
}

/** Plain folding: case, and letters and digits alone. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
