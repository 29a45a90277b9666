/** Growth below this is no worse than linear, give or take what a busy machine adds; of a nested loop it would be 4. */
export const LINEAR = 3;

/** From this time on (milliseconds) a measurement tells something. */
const TELLING = 12;
const SMALLEST = 64;

/**
 * How many times as much work at four times the size needs no second look: it would be 4 in a single pass, 16 in a nested
 * loop, and what shares a core with another process works up to twice as long.
 */
const PLAINLY_LINEAR = 6;
const PLAINLY_WORSE = 24;

/** Time this thread has worked, in milliseconds: what the machine gives to others in between does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** The least `run` works on what `prepare` makes, of several times: what comes on top is the machine's. */
function least<T>(
  prepare: () => T,
  run: (given: T) => unknown,
  needsMore: (best: number) => boolean,
  clock: () => number,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 4 && (time === 0 || needsMore(best)); time += 1) {
    const given = prepare();
    const from = clock();
    run(given);
    best = Math.min(best, clock() - from);
  }
  return best;
}

/**
 * How many times as much work an input of twice the size makes, at a size where that can be measured: 2 for a single
 * pass, 4 for a nested loop, whatever else the machine is doing. Where not even `largest` takes any time, 1. It is
 * measured over two doublings, where what a machine adds here or there counts for half as much. `clock` tells how long
 * it has worked, in milliseconds.
 */
export function growth<T>(
  prepare: (size: number) => T,
  run: (given: T) => unknown,
  largest = 250_000,
  clock = worked,
): number {
  for (let size = SMALLEST; size <= largest; size *= 2) {
    const given = prepare(size);
    const from = clock();
    run(given);
    if (clock() - from < TELLING) continue;
    const single = least(
      () => prepare(size),
      run,
      () => true,
      clock,
    );
    // The first run of all is slow for being the first.
    if (single < TELLING / 2) continue;
    const isOpen = (best: number) => best > single * PLAINLY_LINEAR && best < single * PLAINLY_WORSE;
    return Math.sqrt(least(() => prepare(size * 4), run, isOpen, clock) / single);
  }
  return 1;
}

/** The growth for a text of one piece again and again, `largest` characters at the most. */
export function textGrowth(piece: string, run: (text: string) => unknown, largest?: number): number {
  return growth((size) => piece.repeat(Math.ceil(size / piece.length)), run, largest);
}
