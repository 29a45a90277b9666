import type { DuebookError } from '../errors/duebook-error';
import { dateOf, localOf } from '../follow-ups/local-date-time';
import { isQuiet } from '../follow-ups/quiet-hours';
import { notificationOf, readReminderId } from '../follow-ups/reminder';
import type { Settings } from '../settings/settings';
import type { RaisingRow } from '../store/rows';
import { storeError } from '../store/store-error';
import { chooseRaisings, gatherRaisings } from './choose-raisings';
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
  const left = gatherRaisings(await book.pendingRaisings());
  const raisings = left.filter(({ id }) => shown?.has(id));
  if (!isQuiet(clock, settings.quiet)) {
    // Where the browser can't say what it shows, what a killed sweep left is not risked twice: it waits.
    const again = shown ? left.filter(({ id }) => !shown.has(id)) : [];
    raisings.push(...gatherRaisings([...again, ...(await takeAll(world, now, again))]));
  }
  const waiting = left.some(({ id }) => !raisings.some((raising) => raising.id === id));
  const raised = await raiseAll(world, { raisings, shown: shown ?? new Set(), clock, settings }, refused);
  const withdrawn = await withdrawStale(world, shown ?? [], counts, refused);

  await world.badge.show(counts, settings);
  await world.alarms.wakeAt(await wakeAfter(world, now, settings, waiting));
  return { book: 'open', raised, withdrawn, refused };
}

/**
 * Takes all that has come due, as many at a time as one transaction may hold up other commands for. However many times
 * that takes, and though a worker was killed between two, it is one digest: a part found among `again` is gone on with.
 */
async function takeAll({ book, unique }: SweepWorld, now: number, again: RaisingRow[]): Promise<RaisingRow[]> {
  const taken: RaisingRow[] = [];
  let digest = again.find(({ id }) => readReminderId(id)?.kind === 'digest')?.id ?? null;
  for (;;) {
    const part = await book.takeRings(localOf(now), (due) => chooseRaisings(due, now, unique(), digest));
    taken.push(...part);
    const [first] = part;
    // Singles are fewer than are taken at a time: then that was all.
    if (!first || readReminderId(first.id)?.kind !== 'digest') return taken;
    digest = notificationOf(first.id);
  }
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
