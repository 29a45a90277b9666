import type { Line, View } from '../layout/view';

/** A year alone, as a chronicle has them over what came to pass. */
const YEAR = /^(1[6-9]\d\d|20\d\d)(?:年|년|г\.?|r\.?|:)?$/;
/** So many of them make a chronicle. */
const LEAST = 4;
/** How far over a line of it its year stands at most. */
const REACH = 20;

/** Whether so many lines are years that the page tells what came to pass in each. */
export function isChronicle(years: number): boolean {
  return years >= LEAST;
}

/** The year a line is and nothing else, 0 where it is more. */
export function yearAlone(text: string): number {
  return text.length < 7 ? Number(YEAR.exec(text)?.[1] ?? 0) : 0;
}

/** Whether a line stands under a year of a chronicle that goes on after it: what somebody was then they hardly are now. */
export function isUnderYear({ index }: Line, { lines }: View): boolean {
  const over = lines.slice(Math.max(0, index - REACH), index).findLast((line) => isOver(line));
  const year = over === undefined ? 0 : yearAlone(over.text);
  if (year === 0) return false;
  const years = lines.flatMap(({ text, region }) => (region === 'nav' ? [] : yearAlone(text) || []));
  return isChronicle(years.length) && year < Math.max(...years);
}

/** Whether what follows stands under a line: a year's or a heading's. */
function isOver({ text, heading }: Line): boolean {
  return yearAlone(text) > 0 || (heading > 0 && heading < 7);
}
