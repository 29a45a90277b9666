import type { LocalDateTime } from '../follow-ups/local-date-time';
import type { Settings } from '../settings/settings';
import type { RaisingRow } from '../store/rows';
import type { SweepWorld } from './sweep-world';

/** A digest names this many; the rest are counted. */
const MOST_NAMED = 5;

export type Raising = {
  raisings: RaisingRow[];
  /** The ids of the notifications the browser has. */
  shown: ReadonlySet<string>;
  clock: LocalDateTime;
  settings: Settings;
};

/**
 * Has the browser show each reminder it does not have yet and that still holds, then strikes it out of the book.
 * A reminder the browser refuses is struck out too (the badge and the due list stand for it, and asking again and
 * again would not change its mind); what it said is added to `refused`. Resolves to the ids it showed.
 */
export async function raiseAll(
  { book, notifications }: SweepWorld,
  { raisings, shown, clock, settings }: Raising,
  refused: unknown[],
): Promise<string[]> {
  const raised: string[] = [];
  for (const raising of raisings) {
    if (shown.has(raising.id)) {
      await book.noteShown(raising.id);
      continue;
    }
    const reminder = await book.reminderOf(raising, MOST_NAMED);
    if (reminder) {
      try {
        await notifications.show(reminder, clock, settings);
        raised.push(raising.id);
      } catch (cause) {
        refused.push(cause);
      }
    }
    await book.settleRaising(raising.id);
  }
  return raised;
}
