/** Reads a clock that only runs forward, in milliseconds. */
export type Ticker = () => number;

/** How many questions are answered before the machine's clock is looked at again: a page has more lines than milliseconds. */
const LOOKS = 16;

/** How long one reading may take before it ends with what it has, in milliseconds. */
export const READING_LIMIT = 1_500;

/**
 * A question that turns true once `limit` milliseconds have passed since it was made, and stays so: by the machine's
 * clock, looked at now and then, or by one of the caller's, looked at each time.
 */
export function expiresAfter(limit: number, clock?: Ticker): () => boolean {
  const now = clock ?? (() => performance.now());
  const between = clock === undefined ? LOOKS : 1;
  const end = now() + limit;
  let over = false;
  let left = between;
  return () => {
    left -= 1;
    if (left > 0) return over;
    left = between;
    over ||= now() >= end;
    return over;
  };
}
