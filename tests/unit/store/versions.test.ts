import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { indexKeys } from '@/lib/contacts/identity-keys';
import { findKnown } from '@/lib/store/contact-matches';
import { searchContacts } from '@/lib/store/contact-search';
import { DuebookDatabase } from '@/lib/store/database';
import { dueRows } from '@/lib/store/due-list';
import { readSettings } from '@/lib/store/read-settings';
import { upkeepContacts } from '@/lib/store/upkeep-contacts';
import { fields, local } from './a-book';
import { ROWS_OF_VERSION_1, storeVersion1, TABLES_OF_VERSION_1 } from './book-of-version-1';
import { ROWS_OF_VERSION_2, storeVersion2 } from './book-of-version-2';
import { ROWS_OF_VERSION_3, storeVersion3 } from './book-of-version-3';
import { storeVersion } from './store-version';

const VERSIONS = [
  { version: 1, store: storeVersion1, rows: ROWS_OF_VERSION_1, handed: 0 },
  { version: 2, store: storeVersion2, rows: ROWS_OF_VERSION_2, handed: 1 },
  { version: 3, store: storeVersion3, rows: ROWS_OF_VERSION_3, handed: 1 },
];

describe.each(VERSIONS)('a book of version $version', ({ version, store, rows, handed }) => {
  it('opens with every row kept and every index answering', async () => {
    const book = `old-book-${version}`;
    await store(book);
    const db = new DuebookDatabase(book);
    await upkeepContacts(db);
    for (const [name, before] of Object.entries(rows)) {
      // What only the index of contacts needs is made anew; everything a rep knows stays as it was.
      const kept = before.map((row) => ('keys' in row ? { ...row, keys: expect.any(Array) } : row));
      expect([name, await db.table(name).toArray()]).toEqual([name, kept]);
    }
    expect((await searchContacts('jane', { limit: 5, offset: 0 }, db)).total).toBe(1);
    const due = await dueRows('overdue', local('2026-11-24T00:00'), 5, db);
    expect(due.map(({ contact }) => contact.name)).toEqual(['Jane Doe']);
    expect(await db.followUps.orderBy('ring').count()).toBe(1);
    expect(await db.handed.count()).toBe(handed);
    expect(await db.touches.where('message').above('').count()).toBe(0);
    expect(await readSettings(db)).toMatchObject({ neverCapture: [], ownAddresses: [], notOwnAddresses: [] });
    expect((await readSettings(db)).dayStart).toBe('08:30');

    const [contact] = await db.contacts.toArray();
    expect(contact?.keys).toEqual(contact && indexKeys(contact));
    const [known] = await findKnown([fields({ name: 'Doe, Jane', organisation: 'ACME Inc.' })], db);
    expect(known?.likely.map((one) => one.contact.id)).toEqual([contact?.id]);
    db.close();
  });
});

it('takes what was changed since it was saved, before that was noted, for the rep’s own words', async () => {
  const [row] = ROWS_OF_VERSION_1.contacts;
  if (!row) throw new Error('no row');
  const changed = { ...row, updatedAt: row.createdAt + 1 };
  await storeVersion('edited-book', 1, TABLES_OF_VERSION_1, { contacts: [changed] });
  const db = new DuebookDatabase('edited-book');
  await upkeepContacts(db);
  const [contact] = await db.contacts.toArray();
  expect(contact?.byHand).toEqual(['name', 'organisation', 'jobTitle', 'address']);
  db.close();
});
