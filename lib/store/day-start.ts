import * as v from 'valibot';
import { type LocalDateTime, LocalDateTimeSchema, type LocalTime } from '../follow-ups/local-date-time';
import type { DuebookDatabase } from './database';
import { followUpRow } from './follow-up-row';
import type { FollowUpRow } from './rows';

/**
 * An all-day follow-up still to be raised, due at the day-start time of its day. Others are as they were: what has a
 * time of its own, and what was raised already and must not ring anew.
 */
export function atDayStart(row: FollowUpRow, dayStart: LocalTime): FollowUpRow {
  if (!row.allDay || row.ring === undefined) return row;
  const due: LocalDateTime = v.parse(LocalDateTimeSchema, `${row.due.slice(0, 10)}T${dayStart}`);
  return due === row.due ? row : followUpRow({ ...row, due, raisedFor: null }, row.grade);
}

/** Moves every all-day follow-up still to be raised to the day-start time. Call in a transaction. */
export async function moveToDayStart(dayStart: LocalTime, db: DuebookDatabase): Promise<void> {
  const moved = (await db.followUps.where('ring').above('').toArray()).flatMap((row) => {
    const at = atDayStart(row, dayStart);
    return at === row ? [] : [at];
  });
  await db.followUps.bulkPut(moved);
}
