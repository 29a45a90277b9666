/** True positives, false positives and false negatives, counted over a set. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Counts unique `found` against unique `gold`, both already folded to comparable keys. */
  add(found: Iterable<string>, gold: Iterable<string>, allowed: Iterable<string> = []): void {
    const given = new Set(found);
    const wanted = new Set(gold);
    const free = new Set(allowed);
    for (const key of given) {
      if (wanted.has(key)) this.right += 1;
      else if (!free.has(key)) this.wrong += 1;
    }
    for (const key of wanted) if (!given.has(key)) this.missed += 1;
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

/** The value below which `share` (0 to 1) of `values` lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}

const HONORIFICS = /\b(mr|mrs|ms|dr|prof)\b\.?/g;
const LEGAL_FORMS = /\b(inc|llc|ltd|limited|corp|corporation|co|company|gmbh|plc|pty)\b\.?/g;

/** A person's or organisation's name as the scores compare it. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(HONORIFICS, ' ')
    .replace(LEGAL_FORMS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Plain folding: case, and letters and digits alone. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
