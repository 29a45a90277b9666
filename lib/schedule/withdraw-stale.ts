import { readReminderId } from '../follow-ups/reminder';
import type { DueCounts, SweepWorld } from './sweep-world';

/**
 * Takes away the notifications among `shown` whose follow-up was done, moved or deleted since, and the digests once
 * nothing is overdue or due today. Resolves to the ids it took away.
 */
export async function withdrawStale(
  { book, notifications }: SweepWorld,
  shown: Iterable<string>,
  { overdue, today }: DueCounts,
  refused: unknown[],
): Promise<string[]> {
  const stale: string[] = [];
  for (const id of shown) {
    const reminder = readReminderId(id);
    if (!reminder) continue;
    const holds =
      reminder.kind === 'digest' ? overdue + today > 0 : (await book.stillDue([reminder.followUp])).length > 0;
    if (!holds) stale.push(id);
  }
  for (const id of stale) {
    try {
      await notifications.clear(id);
    } catch (cause) {
      refused.push(cause);
    }
  }
  return stale;
}
