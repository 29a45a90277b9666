import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { type FirstRows, firstRows } from '@/lib/store/first-rows';

/** What the due list needs to paint once. */
export type FirstDue = FirstRows;

/** As many rows as fit a popup; the rest is read once these are on screen. */
const FIRST_ROWS = 6;

/** Reads what is painted first, all at once; begun before anything is drawn. */
export async function readFirstDue(now: LocalDateTime): Promise<FirstDue> {
  const rows = await firstRows(now, FIRST_ROWS);
  return rows ?? (await import('./first-due-slowly')).readFirstDueSlowly(now, FIRST_ROWS);
}
