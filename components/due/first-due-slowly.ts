import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { dueRows } from '@/lib/store/due-list';
import { readSettings } from '@/lib/store/read-settings';
import type { FirstDue } from './first-due';

/** The same from a book that has to be made or brought up to date first; throws where it can't be. */
export async function readFirstDueSlowly(now: LocalDateTime, limit: number): Promise<FirstDue> {
  const [settings, overdue, today] = await Promise.all([
    readSettings(),
    dueRows('overdue', now, limit),
    dueRows('today', now, limit),
  ]);
  return { settings, overdue, today: today.slice(0, limit - overdue.length) };
}
