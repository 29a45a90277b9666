import type { DuebookDatabase } from './database';
import { openBook } from './open-book';
import { storeError } from './store-error';

/**
 * Runs `work` in one transaction over every table: all of it is written, or nothing.
 * @throws DuebookError: what `work` threw of ours, else the code for what the database said
 */
export async function writeBook<T>(db: DuebookDatabase, work: () => Promise<T>): Promise<T> {
  await openBook(db);
  try {
    // Dexie keeps a transaction alive over `await` only in a function it can see is async, whatever `work` is.
    return await db.transaction('rw', db.tables, async () => work());
  } catch (thrown) {
    throw storeError(thrown);
  }
}
