import { type DuebookDatabase, database } from './database';
import type { HandedRow } from './rows';
import { writeBook } from './write-book';

/** How long a text handed over can still be read, as by a page that is loaded anew, in milliseconds. */
const HANDED_LIFETIME = 60 * 60_000;

/**
 * Hands a text over to a page that is about to open, which asks for it by its id. Not in the page's address: browsers
 * keep addresses in their history, and many send that to other machines.
 * @throws DuebookError `database-unavailable`, `storage-full` or `unexpected`
 */
export async function handOver(row: HandedRow, db: DuebookDatabase = database): Promise<void> {
  await writeBook(db, async () => {
    await forgetHanded(row.at, db);
    await db.handed.add(row);
  });
}

/** The text handed over under `id`; '' where there is none any more. */
export async function handedText(id: string, db: DuebookDatabase = database): Promise<string> {
  return (await db.handed.get(id))?.text ?? '';
}

/** Throws away what was handed over more than an hour before `now` (milliseconds since the epoch, UTC). */
export async function forgetHanded(now: number, db: DuebookDatabase = database): Promise<void> {
  await db.handed
    .where('at')
    .below(now - HANDED_LIFETIME)
    .delete();
}
