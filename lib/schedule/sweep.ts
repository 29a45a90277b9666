import type { DuebookError } from '../errors/duebook-error';
import { dateOf, localOf } from '../follow-ups/local-date-time';
import { isQuiet } from '../follow-ups/quiet-hours';
import type { Settings } from '../settings/settings';
import { storeError } from '../store/store-error';
import { chooseRaisings } from './choose-raisings';
import { nextWake } from './next-wake';
import { raiseAll } from './raise-all';
import type { SweepWorld } from './sweep-world';
import { withdrawStale } from './withdraw-stale';

/** How long after a failed opening of the book the next attempt comes, unless something else triggers one first. */
const RETRY_MS = 60_000;

/** What a sweep did. `refused` holds what the browser said to reminders (or a look at them) that it did not take. */
export type SweepOutcome =
  | { book: 'open'; raised: string[]; withdrawn: string[]; refused: unknown[] }
  | { book: 'unavailable'; error: DuebookError };

/**
 * Raises what is due, takes away what no longer is, recounts the badge and sets the alarms, all from the book and the
 * clock alone. Running it again, or again after it was killed at any point, raises nothing twice and loses nothing:
 * a reminder is written down in the transaction that takes its follow-up out of the index, before the browser is asked,
 * and struck out once the browser has it. Never rejects for a book that can't be opened; that is an outcome.
 */
export async function sweep(world: SweepWorld): Promise<SweepOutcome> {
  const now = world.clock.now();
  await world.alarms.keepSafety(now);
  try {
    await world.book.open();
    return await sweepBook(world, now);
  } catch (thrown) {
    const error = storeError(thrown);
    await world.badge.showBroken(error.code);
    await world.alarms.wakeAt(now + RETRY_MS);
    return { book: 'unavailable', error };
  }
}

async function sweepBook(world: SweepWorld, now: number): Promise<SweepOutcome> {
  const { book } = world;
  const clock = localOf(now);
  const settings = await book.settings();
  const counts = { overdue: await book.count('overdue', clock), today: await book.count('today', clock) };
  const refused: unknown[] = [];

  const shown = await shownNow(world, refused);
  const left = await book.pendingRaisings();
  const raisings = left.filter(({ id }) => shown?.has(id));
  if (!isQuiet(clock, settings.quiet)) {
    // Where the browser can't say what it shows, what a killed sweep left is not risked twice: it waits.
    if (shown) raisings.push(...left.filter(({ id }) => !shown.has(id)));
    raisings.push(...(await book.takeRings(clock, (due) => chooseRaisings(due, now, world.unique()))));
  }
  const waiting = left.some((raising) => !raisings.includes(raising));
  const raised = await raiseAll(world, { raisings, shown: shown ?? new Set(), clock, settings }, refused);
  const withdrawn = await withdrawStale(world, shown ?? [], counts, refused);

  await world.badge.show(counts, settings);
  await world.alarms.wakeAt(await wakeAfter(world, now, settings, waiting));
  return { book: 'open', raised, withdrawn, refused };
}

/** The ids of the notifications the browser has; null where it can't say. */
async function shownNow({ notifications }: SweepWorld, refused: unknown[]): Promise<ReadonlySet<string> | null> {
  try {
    return new Set(await notifications.shown());
  } catch (cause) {
    refused.push(cause);
    return null;
  }
}

async function wakeAfter({ book }: SweepWorld, now: number, settings: Settings, waiting: boolean): Promise<number> {
  const clock = localOf(now);
  const ring = waiting ? clock : await book.earliestRing();
  const turn = await book.nextToTurnOverdue(clock, dateOf(clock));
  return nextWake({ now, ring, turn, quiet: settings.quiet });
}
