import type { ContactId } from '../contacts/contact';
import { type DuebookDatabase, database } from './database';

/** When each of these contacts was last changed (milliseconds since the epoch, UTC); those not in the book are absent. */
export async function contactStamps(
  ids: readonly ContactId[],
  db: DuebookDatabase = database,
): Promise<Map<ContactId, number>> {
  const rows = await db.contacts.bulkGet(Array.from(ids));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.updatedAt] as const] : [])));
}
