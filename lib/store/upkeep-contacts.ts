import { indexKeys } from '../contacts/identity-keys';
import { type DuebookDatabase, database } from './database';
import type { ContactRow, UpkeepRow } from './rows';

/** So many contacts are brought up to date in one transaction: some tenths of a second in which nothing else can write. */
const AT_ONCE = 100;

/**
 * Gives contacts that an earlier version kept the keys of this one, some at a time in the order of their
 * ids, and notes how far it came: whatever ends it, the next call goes on from there. Resolves when all are done; where
 * nothing is to be done, that is one look. Until then they are found by the keys they have.
 */
export async function upkeepContacts(db: DuebookDatabase = database, atOnce = AT_ONCE): Promise<void> {
  while (await upkeepSome(db, atOnce)) {
    // Whoever waits to read or write has its turn first.
  }
}

/** What gives a contact as this version keeps it, also where it is not brought up to date yet. */
export async function asOfToday(db: DuebookDatabase): Promise<(row: ContactRow) => ContactRow> {
  const mark = await marksOf(db).get('contacts-upkeep');
  return (row) => (mark && row.id > mark.after ? today(row) : row);
}

const marksOf = (db: DuebookDatabase) => db.table<UpkeepRow, string>('settings');

/** Whether there may be more. */
function upkeepSome(db: DuebookDatabase, atOnce: number): Promise<boolean> {
  const marks = marksOf(db);
  return db.transaction('rw', db.contacts, marks, async () => {
    const mark = await marks.get('contacts-upkeep');
    if (!mark) return false;
    const rows = await db.contacts.where(':id').above(mark.after).limit(atOnce).toArray();
    const last = rows.at(-1);
    await db.contacts.bulkPut(rows.map(today));
    if (last && rows.length === atOnce) await marks.put({ ...mark, after: last.id });
    else await marks.delete(mark.key);
    return rows.length === atOnce;
  });
}

/**
 * A contact as this version keeps it. What was changed since it was saved may be the rep's own words, which nobody noted
 * then, so all of it is taken for that.
 */
function today(row: ContactRow): ContactRow {
  const keys = indexKeys(row);
  return row.updatedAt > row.createdAt
    ? { ...row, keys, byHand: ['name', 'organisation', 'jobTitle', 'address'] }
    : { ...row, keys };
}
