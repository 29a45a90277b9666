import type { ContactId } from '../contacts/contact';
import { type DuebookDatabase, database } from './database';
import type { FollowUpRow } from './rows';

/** The open follow-up of a contact that is due first, or null. */
export async function soonestOpenFollowUp(
  contactId: ContactId,
  db: DuebookDatabase = database,
): Promise<FollowUpRow | null> {
  const rows = await db.followUps
    .where('contactId')
    .equals(contactId)
    .filter(({ status }) => status === 'open')
    .sortBy('late');
  return rows[0] ?? null;
}
