/** Reads a clock that only runs forward, in milliseconds. */
export type Ticker = () => number;

/** How often a clock is asked before it looks at the time again: a page has more lines than milliseconds. */
const LOOKS = 16;

/** The machine's clock, read at every sixteenth question. */
export function coarseClock(): Ticker {
  let looks = 0;
  let time = 0;
  return () => {
    if (looks % LOOKS === 0) time = performance.now();
    looks += 1;
    return time;
  };
}

/** How long one reading may take before it ends with what it has, in milliseconds. */
export const READING_LIMIT = 1_500;

/** A question that turns true once `limit` milliseconds have passed since it was made, and stays so. */
export function expiresAfter(limit: number, now: Ticker): () => boolean {
  const end = now() + limit;
  let over = false;
  return () => {
    if (!over) over = now() >= end;
    return over;
  };
}
