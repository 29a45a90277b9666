import { type DuebookDatabase, database } from './database';
import { storeError } from './store-error';

/**
 * Opens the book where it is not open. Works again after a failure, which Dexie on its own would only repeat.
 * @throws DuebookError `database-unavailable` or `storage-full`
 */
export async function openBook(db: DuebookDatabase = database): Promise<void> {
  if (db.isOpen()) return;
  try {
    await db.open();
  } catch (cause) {
    throw storeError(cause);
  }
}
