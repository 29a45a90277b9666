import type { ContactId } from '../contacts/contact';
import { type DuebookDatabase, database } from './database';

/** Where a contact stands in `listContacts`' order, from 0; null where it is not in the book. Reads keys alone. */
export async function contactPosition(id: ContactId, db: DuebookDatabase = database): Promise<number | null> {
  const row = await db.contacts.get(id);
  if (!row) return null;
  const before = await db.contacts.where('sortName').below(row.sortName).count();
  const namesakes = await db.contacts.where('sortName').equals(row.sortName).primaryKeys();
  return before + namesakes.indexOf(id);
}
