/**
 * Wraps `run` so that it never overlaps itself: a call while one runs waits for the next run, which all such calls
 * share, because a run that starts after the call sees everything the caller had written before it.
 */
export function oneAtATime<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;

  const start = (): Promise<T> => {
    next = null;
    const mine = run().finally(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  };

  return () => {
    // First of all: between two runs the next one is promised, and about to start by itself.
    if (next !== null) return next;
    if (running === null) return start();
    next = running.then(start, start);
    return next;
  };
}
