/** Reads a clock that only runs forward, in milliseconds. */
export type Ticker = () => number;

/** How long one reading may take before it ends with what it has, in milliseconds. */
export const READING_LIMIT = 1_500;

/** A question that turns true once `limit` milliseconds have passed since it was made, and stays so. */
export function expiresAfter(limit: number, now: Ticker): () => boolean {
  const end = now() + limit;
  let over = false;
  return () => {
    over ||= now() >= end;
    return over;
  };
}
