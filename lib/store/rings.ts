import { GRADES } from '../contacts/contact';
import type { LocalDate, LocalDateTime } from '../follow-ups/local-date-time';
import {
  type FollowUpDue,
  partsPrefix,
  type Reminder,
  type ReminderItem,
  readReminderId,
} from '../follow-ups/reminder';
import { lastTouchNote } from './contact-touches';
import { type DuebookDatabase, database } from './database';
import { followUpRow } from './follow-up-row';
import type { FollowUpRow, RaisingRow, UndoRow } from './rows';

/** So many follow-ups are taken in one transaction: a few tenths of a second in which no other command can write. */
const AT_ONCE = 1_000;

/**
 * Takes follow-ups whose ring has come (`ring` ≤ `now`), the earliest `atOnce` of them, out of the index and, in the same
 * transaction, writes down the reminders `choose` makes of them, so that a worker killed at any moment has done both or
 * neither. To be asked until it answers nothing.
 */
export async function takeRings(
  now: LocalDateTime,
  choose: (due: FollowUpDue[]) => RaisingRow[],
  db: DuebookDatabase = database,
  atOnce = AT_ONCE,
): Promise<RaisingRow[]> {
  return db.transaction('rw', db.followUps, db.raisings, async () => {
    const rows = await db.followUps.where('ring').belowOrEqual(now).limit(atOnce).toArray();
    if (rows.length === 0) return [];
    const raisings = choose(rows.map(({ id, due }) => ({ id, due })));
    await db.followUps.bulkPut(rows.map((row) => followUpRow({ ...row, raisedFor: row.due }, row.grade)));
    await db.raisings.bulkPut(raisings);
    return raisings;
  });
}

/** The reminders decided on but not yet known to be shown. */
export function pendingRaisings(db: DuebookDatabase = database): Promise<RaisingRow[]> {
  return db.raisings.toArray();
}

/** Notes that a reminder is shown, or not needed any more, with all parts of it. */
export async function settleRaising(id: string, db: DuebookDatabase = database): Promise<void> {
  await db.transaction('rw', db.raisings, async () => {
    await db.raisings.delete(id);
    await db.raisings.where('id').startsWith(partsPrefix(id)).delete();
  });
}

/**
 * Notes that a reminder was shown by a worker that did not live to note it. What was done about its follow-ups since can
 * still be taken back, and was kept as if nobody had seen it: that would ring again.
 */
export async function noteShown(id: string, db: DuebookDatabase = database): Promise<void> {
  await db.transaction('rw', db.raisings, db.undos, async () => {
    const parts = [await db.raisings.get(id), ...(await db.raisings.where('id').startsWith(partsPrefix(id)).toArray())];
    const dues = new Map(parts.flatMap((part) => part?.followUps ?? []).map((followUp) => [followUp.id, followUp.due]));
    if (dues.size === 0) return;
    await db.undos.toCollection().modify((undo: UndoRow) => {
      for (const kept of undo.before.followUps) {
        const { row } = kept;
        if (row && dues.get(row.id) === row.due) kept.row = followUpRow({ ...row, raisedFor: row.due }, row.grade);
      }
    });
  });
  await settleRaising(id, db);
}

/** Those of `followUps` that are still open and still due at that very time, in the given order. */
export async function stillDue(followUps: FollowUpDue[], db: DuebookDatabase = database): Promise<FollowUpRow[]> {
  const found: FollowUpRow[] = [];
  for (let from = 0; from < followUps.length; from += AT_ONCE) {
    found.push(...(await stillDueAmong(followUps.slice(from, from + AT_ONCE), db)));
  }
  return found;
}

async function stillDueAmong(followUps: FollowUpDue[], db: DuebookDatabase): Promise<FollowUpRow[]> {
  const rows = await db.followUps.bulkGet(followUps.map(({ id }) => id));
  return rows.flatMap((row, at) => (row?.status === 'open' && row.due === followUps[at]?.due ? [row] : []));
}

/** What a reminder has to say now, its first `limit` follow-ups in full; null where nothing of it is due any more. */
export async function reminderOf(
  raising: RaisingRow,
  limit: number,
  db: DuebookDatabase = database,
): Promise<Reminder | null> {
  const due = await stillDue(raising.followUps, db);
  const items = await Promise.all(due.slice(0, limit).map((followUp) => itemOf(followUp, db)));
  const found = items.filter((item) => item !== null);
  if (found.length === 0) return null;
  return { id: raising.id, kind: readReminderId(raising.id)?.kind ?? 'digest', items: found, total: due.length };
}

/** One follow-up as its reminder needs it; null where it is closed, gone, or due at another time by now. */
export async function reminderItem(
  followUp: FollowUpDue,
  db: DuebookDatabase = database,
): Promise<ReminderItem | null> {
  const [due] = await stillDue([followUp], db);
  return due ? itemOf(due, db) : null;
}

async function itemOf(followUp: FollowUpRow, db: DuebookDatabase): Promise<ReminderItem | null> {
  const contact = await db.contacts.get(followUp.contactId);
  if (!contact) return null;
  return { followUp, contact, lastNote: await lastTouchNote(contact.id, db) };
}

/** The earliest ring still to come or overdue for raising; null where nothing will ring. */
export async function earliestRing(db: DuebookDatabase = database): Promise<LocalDateTime | null> {
  const row = await db.followUps.orderBy('ring').first();
  return row?.ring ?? null;
}

/** The due time of the timed follow-up of `today` that turns overdue next after `now`; null where none will. */
export async function nextToTurnOverdue(
  now: LocalDateTime,
  today: LocalDate,
  db: DuebookDatabase = database,
): Promise<LocalDateTime | null> {
  const firsts = await Promise.all(
    GRADES.map((grade) =>
      db.followUps
        .where('[status+grade+late]')
        .between(['open', grade, now], ['open', grade, `${today}T24:00`], true, false)
        .first(),
    ),
  );
  const dues = firsts.flatMap((row) => (row ? [row.due] : []));
  return dues.sort()[0] ?? null;
}
