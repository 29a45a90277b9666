const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;
const LONGEST_WORD = 64;

/**
 * How alike two words are, 0 to 1, by the measure of Jaro (1989) with Winkler's bonus for a common beginning (1990).
 * Our own because the packages that have it have not been kept for years; it is this short. Words are cut at 64 letters.
 */
export function jaroWinkler(one: string, other: string): number {
  const a = Array.from(one).slice(0, LONGEST_WORD);
  const b = Array.from(other).slice(0, LONGEST_WORD);
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const mine = a.filter((letter, at) => {
    for (let to = Math.max(0, at - reach); to <= Math.min(b.length - 1, at + reach); to++) {
      if (b[to] !== letter || taken.has(to)) continue;
      taken.add(to);
      return true;
    }
    return false;
  });
  if (mine.length === 0) return 0;
  const theirs = b.filter((_, at) => taken.has(at));
  const swapped = mine.filter((letter, at) => letter !== theirs[at]).length / 2;
  const jaro = (mine.length / a.length + mine.length / b.length + (mine.length - swapped) / mine.length) / 3;
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}
