import type { ContactId } from '../contacts/contact';
import { type DuebookDatabase, database } from './database';
import type { FollowUpRow } from './rows';

/** For each of these contacts that has any, the open follow-up due first; in one query, however many they are. */
export async function soonestOpenFollowUps(
  contactIds: readonly ContactId[],
  db: DuebookDatabase = database,
): Promise<Map<ContactId, FollowUpRow>> {
  const rows = await db.followUps
    .where('contactId')
    .anyOf(Array.from(new Set(contactIds)))
    .filter(({ status }) => status === 'open')
    .toArray();
  const soonest = new Map<ContactId, FollowUpRow>();
  for (const row of rows) {
    const known = soonest.get(row.contactId);
    if (!known || row.late < known.late) soonest.set(row.contactId, row);
  }
  return soonest;
}

/** The open follow-ups of a contact, due first first. */
export function openFollowUps(contactId: ContactId, db: DuebookDatabase = database): Promise<FollowUpRow[]> {
  return db.followUps
    .where('contactId')
    .equals(contactId)
    .filter(({ status }) => status === 'open')
    .sortBy('late');
}

/** The open follow-up of a contact that is due first, or null. */
export async function soonestOpenFollowUp(
  contactId: ContactId,
  db: DuebookDatabase = database,
): Promise<FollowUpRow | null> {
  return (await openFollowUps(contactId, db))[0] ?? null;
}
