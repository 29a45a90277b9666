import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { Settings } from '@/lib/settings/settings';
import { type DueRow, dueRows } from '@/lib/store/due-list';
import { readSettings } from '@/lib/store/read-settings';

/** What the due list needs to paint once. */
export type FirstDue = { settings: Settings; overdue: DueRow[]; today: DueRow[] };

/** As many rows as fit a popup; the rest is read once these are on screen. */
const FIRST_ROWS = 8;

/** Reads what is painted first, all at once; begun before anything is drawn. */
export async function readFirstDue(now: LocalDateTime): Promise<FirstDue> {
  const [settings, overdue, today] = await Promise.all([
    readSettings(),
    dueRows('overdue', now, FIRST_ROWS),
    dueRows('today', now, FIRST_ROWS),
  ]);
  return { settings, overdue, today: today.slice(0, FIRST_ROWS - overdue.length) };
}
