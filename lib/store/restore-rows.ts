import type { Contact, ContactId } from '../contacts/contact';
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
  /** Contacts whose touches may have changed. */
  readonly concerned: Set<ContactId>;
};

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
  const { db, merged, concerned } = restoration;
  const targets = contacts.map(({ id }) => merged.get(id) ?? id);
  const present = new Map((await db.contacts.bulkGet(targets)).flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const written = new Map<ContactId, ContactRow>();
  for (const [at, contact] of contacts.entries()) {
    const target = targets[at] ?? contact.id;
    const known = written.get(target) ?? present.get(target);
    concerned.add(target);
    if (!known) written.set(target, contactRow(contact));
    else if (target !== contact.id) {
      const completed = completedRow(known, contact);
      if (completed) written.set(target, completed);
    } else if (known.updatedAt < contact.updatedAt) written.set(target, contactRow(contact));
  }
  await db.contacts.bulkPut(Array.from(written.values()));
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
  const contacts = await db.contacts.bulkGet(contactIds);
  const present = await db.followUps.bulkGet(followUps.map(({ id }) => id));
  const written = followUps.flatMap((followUp, at): FollowUpRow[] => {
    const contact = contacts[at];
    const kept = present[at];
    if (!contact || (kept && !(kept.status === 'open' && followUp.status !== 'open'))) return [];
    // A reminder for this due time or a later one has been shown: the rep knows.
    const raisedFor = (raised.get(followUp.id) ?? '') >= followUp.due ? followUp.due : followUp.raisedFor;
    return [atDayStart(followUpRow({ ...followUp, raisedFor, contactId: contact.id }, contact.grade), dayStart)];
  });
  await db.followUps.bulkPut(written);
  return written.length;
}

/** A touch in both stays as the book has it; strays are left out. */
export async function restoreTouches(touches: readonly Touch[], restoration: Restoration): Promise<number> {
  const { db, merged, concerned } = restoration;
  const contacts = await db.contacts.bulkGet(touches.map(({ contactId }) => merged.get(contactId) ?? contactId));
  const followUps = await db.followUps.bulkGet(touches.map(({ followUpId }) => followUpId ?? ''));
  const present = await db.touches.bulkGet(touches.map(({ id }) => id));
  const written = touches.flatMap((touch, at): Touch[] => {
    const contact = contacts[at];
    if (!contact || present[at]) return [];
    concerned.add(contact.id);
    return [{ ...touch, contactId: contact.id, followUpId: followUps[at]?.id ?? null }];
  });
  await db.touches.bulkPut(written);
  return written.length;
}
