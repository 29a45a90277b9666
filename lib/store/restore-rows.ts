import type { Table } from 'dexie';
import type { Contact, ContactId, Grade } from '../contacts/contact';
import { mergeFields } from '../contacts/merge-fields';
import type { FollowUp } from '../follow-ups/follow-up';
import type { LocalTime } from '../follow-ups/local-date-time';
import type { Touch } from '../follow-ups/touch';
import { findSameContacts } from './contact-matches';
import { contactRow, fieldsOf } from './contact-row';
import type { DuebookDatabase } from './database';
import { atDayStart } from './day-start';
import { copyGrade } from './derived-fields';
import { followUpRow } from './follow-up-row';
import type { ContactRow, FollowUpRow } from './rows';

/** One restore under way. All of it runs in one transaction; each part answers how many rows it wrote. */
export type Restoration = {
  readonly db: DuebookDatabase;
  readonly dayStart: LocalTime;
  /** For which due time each follow-up was raised before the book was emptied. */
  readonly raised: ReadonlyMap<string, string>;
  /** Every contact of the backup. */
  readonly incoming: Set<ContactId>;
  /** Contacts of the backup that are in the book under another id. */
  readonly merged: Map<ContactId, ContactId>;
  /** The touches of the backup, counted before its contacts are written, so that few have to be written again. */
  readonly counts: Map<ContactId, TouchCount>;
  /** What the rows of the contacts concerned say, so that they need not be read again. */
  readonly known: Map<ContactId, TouchCount & { grade: Grade }>;
  /** Where the book was emptied: the ids written since. It is not asked for any other. */
  readonly written: Set<string> | null;
};

/** How many touches a contact has, and when the last was; in milliseconds since the epoch, UTC. */
export type TouchCount = { touchCount: number; lastTouchAt: number | null };

/** Counts touches of the backup for the contacts they will belong to. */
export function countTouches(touches: readonly Touch[], { counts, merged }: Restoration): void {
  for (const { contactId, at } of touches) {
    const target = merged.get(contactId) ?? contactId;
    const { touchCount, lastTouchAt } = counts.get(target) ?? { touchCount: 0, lastTouchAt: null };
    counts.set(target, { touchCount: touchCount + 1, lastTouchAt: Math.max(lastTouchAt ?? at, at) });
  }
}

/**
 * Finds the contacts of the backup that are in the book under another id. Where the backup has that one too, the rep
 * keeps them apart on purpose, and so does this. To be done for the whole backup before any of it is written.
 */
export async function matchContacts(contacts: readonly Contact[], restoration: Restoration): Promise<void> {
  const { db, incoming, merged } = restoration;
  const present = await db.contacts.bulkGet(contacts.map(({ id }) => id));
  const unknown = contacts.filter((_, at) => !present[at]);
  const same = await findSameContacts(unknown, db, (row) => !incoming.has(row.id));
  for (const [at, { id }] of unknown.entries()) {
    const twin = same[at];
    if (twin) merged.set(id, twin.id);
  }
}

/** Of a contact in both, the one changed last wins; one the book has under another id is completed. */
export async function restoreContacts(contacts: readonly Contact[], restoration: Restoration): Promise<number> {
  const { db, merged, counts, known: concerned } = restoration;
  const targets = contacts.map(({ id }) => merged.get(id) ?? id);
  const found = await rowsThere(db.contacts, targets, restoration);
  const present = new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const written = new Map<ContactId, ContactRow>();
  for (const [at, contact] of contacts.entries()) {
    const target = targets[at] ?? contact.id;
    const known = written.get(target) ?? present.get(target);
    if (!known) {
      written.set(target, contactRow({ ...contact, ...(counts.get(target) ?? { touchCount: 0, lastTouchAt: null }) }));
    } else if (target !== contact.id) {
      const completed = completedRow(known, contact);
      if (completed) written.set(target, completed);
    } else if (known.updatedAt < contact.updatedAt) {
      const { touchCount, lastTouchAt } = known;
      written.set(target, contactRow({ ...contact, touchCount, lastTouchAt }));
    }
  }
  await write(db.contacts, Array.from(written.values()), restoration);
  for (const row of [...present.values(), ...written.values()]) concerned.set(row.id, knownOf(row));
  for (const [id, row] of written) {
    const before = present.get(id);
    if (before && before.grade !== row.grade) await copyGrade(row, db);
  }
  return written.size;
}

/** A contact with what the backup has beyond it; null where that is nothing. */
function completedRow(known: ContactRow, contact: Contact): ContactRow | null {
  const fields = fieldsOf(known);
  const completed = mergeFields(fields, contact);
  if (JSON.stringify(completed) === JSON.stringify(mergeFields(fields, fields))) return null;
  return contactRow({ ...known, ...completed, updatedAt: Math.max(known.updatedAt, contact.updatedAt) });
}

/** A follow-up in both stays as the book has it, except that one done or skipped stays so. Strays are left out. */
export async function restoreFollowUps(followUps: readonly FollowUp[], restoration: Restoration): Promise<number> {
  const { db, merged, raised, dayStart } = restoration;
  const contactIds = followUps.map(({ contactId }) => merged.get(contactId) ?? contactId);
  const contacts = await contactsThere(contactIds, restoration);
  const present = await rowsThere(
    db.followUps,
    followUps.map(({ id }) => id),
    restoration,
  );
  const written = followUps.flatMap((followUp, at): FollowUpRow[] => {
    const contactId = contactIds[at];
    const contact = contactId && contacts.get(contactId);
    const kept = present[at];
    if (!contact || (kept && !(kept.status === 'open' && followUp.status !== 'open'))) return [];
    // A reminder for this due time or a later one has been shown: the rep knows.
    const raisedFor = (raised.get(followUp.id) ?? '') >= followUp.due ? followUp.due : followUp.raisedFor;
    return [atDayStart(followUpRow({ ...followUp, raisedFor, contactId }, contact.grade), dayStart)];
  });
  await write(db.followUps, written, restoration);
  return written.length;
}

/** A touch in both stays as the book has it; strays are left out. */
export async function restoreTouches(touches: readonly Touch[], restoration: Restoration): Promise<number> {
  const { db, merged } = restoration;
  const contactIds = touches.map(({ contactId }) => merged.get(contactId) ?? contactId);
  const contacts = await contactsThere(contactIds, restoration);
  const followUps = await rowsThere(
    db.followUps,
    touches.map(({ followUpId }) => followUpId ?? ''),
    restoration,
  );
  const present = await rowsThere(
    db.touches,
    touches.map(({ id }) => id),
    restoration,
  );
  const written = touches.flatMap((touch, at): Touch[] => {
    const contactId = contactIds[at];
    if (!contactId || !contacts.has(contactId) || present[at]) return [];
    return [{ ...touch, contactId, followUpId: followUps[at]?.id ?? null }];
  });
  await write(db.touches, written, restoration);
  return written.length;
}

function knownOf({ grade, touchCount, lastTouchAt }: ContactRow): TouchCount & { grade: Grade } {
  return { grade, touchCount, lastTouchAt };
}

/** What is known of those of these contacts that are in the book; reads only what this restore has not met yet. */
async function contactsThere(
  ids: readonly ContactId[],
  { db, known, written }: Restoration,
): Promise<Restoration['known']> {
  const strangers = written ? [] : Array.from(new Set(ids)).filter((id) => !known.has(id));
  for (const row of await db.contacts.bulkGet(strangers)) if (row) known.set(row.id, knownOf(row));
  return known;
}

/** The rows there are under these ids, in their order. */
async function rowsThere<T>(
  table: Table<T, string>,
  ids: readonly string[],
  { written }: Restoration,
): Promise<(T | undefined)[]> {
  const asked = written ? Array.from(new Set(ids)).filter((id) => written.has(id)) : Array.from(ids);
  const rows = await table.bulkGet(asked);
  const byId = new Map(asked.map((id, at) => [id, rows[at]]));
  return ids.map((id) => byId.get(id));
}

async function write<T extends { id: string }>(
  table: Table<T, string>,
  rows: readonly T[],
  { written }: Restoration,
): Promise<void> {
  await table.bulkPut(rows);
  for (const { id } of rows) written?.add(id);
}
