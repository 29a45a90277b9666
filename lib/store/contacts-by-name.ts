import type { DuebookDatabase } from './database';
import type { ContactRow } from './rows';

const CHUNK = 500;

/**
 * The first `count` contacts by folded name that `accept` takes, read some hundreds at a time and only as far as needed;
 * fewer where there are no more, null where there may be but the first `most` of the book did not hold enough.
 * A plain loop, because a live query loses sight of what a generator reads.
 */
export async function firstByName(
  accept: (row: ContactRow) => boolean,
  count: number,
  most: number,
  db: DuebookDatabase,
): Promise<ContactRow[] | null> {
  let read = 0;
  const found: ContactRow[] = [];
  let rows = await db.contacts.orderBy('sortName').limit(CHUNK).toArray();
  while (found.length < count) {
    if (read >= most) return null;
    read += rows.length;
    const last = rows.length < CHUNK ? undefined : rows.at(-1)?.sortName;
    found.push(...rows.filter((row) => row.sortName !== last && accept(row)));
    if (last === undefined) break;
    // Namesakes may go on beyond the chunk, so they are read apart.
    found.push(...(await db.contacts.where('sortName').equals(last).toArray()).filter(accept));
    rows = await db.contacts.where('sortName').above(last).limit(CHUNK).toArray();
  }
  return found.slice(0, count);
}
