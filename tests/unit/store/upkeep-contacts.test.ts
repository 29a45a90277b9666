import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { indexKeys } from '@/lib/contacts/identity-keys';
import { findKnown } from '@/lib/store/contact-matches';
import { contactOf, contactRow } from '@/lib/store/contact-row';
import { DuebookDatabase } from '@/lib/store/database';
import { dueRows } from '@/lib/store/due-list';
import { upkeepContacts } from '@/lib/store/upkeep-contacts';
import { fields, local } from './a-book';
import { ROWS_OF_VERSION_2, storeVersion2, TABLES_OF_VERSION_2 } from './book-of-version-2';
import { storeVersion } from './store-version';

const [JANE] = ROWS_OF_VERSION_2.contacts;
const PEOPLE = Array.from({ length: 25 }, (_, at) => ({
  ...JANE,
  id: `${String(at).padStart(8, '0')}-1111-4111-8111-111111111111`,
  name: `Jane Doe ${at}`,
}));

let books = 0;
let db: DuebookDatabase;

/** A book of version 2 with 25 contacts, opened by today's. */
async function oldBook(): Promise<string> {
  books += 1;
  const name = `upkeep-${books}`;
  await storeVersion(name, 2, TABLES_OF_VERSION_2, { ...ROWS_OF_VERSION_2, contacts: PEOPLE });
  db = new DuebookDatabase(name);
  await db.open();
  return name;
}

/** Whether a row has the keys of today. */
const done = (row: { keys: string[] }) => row.keys.some((key) => key.startsWith('in:acme|'));
const howMany = async () => (await db.contacts.toArray()).filter(done).length;

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

it('an update leaves the contacts as they are, so that the due list opens at once', async () => {
  books += 1;
  await storeVersion2(`upkeep-${books}`);
  db = new DuebookDatabase(`upkeep-${books}`);
  const due = await dueRows('overdue', local('2026-11-24T00:00'), 5, db);
  expect(due.map(({ contact }) => contact)).toEqual(ROWS_OF_VERSION_2.contacts);
  // An address proves who somebody is by the keys of old, too.
  const [known] = await findKnown([fields({ name: 'J.', emails: [{ address: 'jane@acme.example' }] })], db);
  expect(known?.same?.by).toBe('email');
});

it('knows what the rep may have written for theirs before it is noted, and nothing of what was never changed', async () => {
  books += 1;
  const [one, other] = PEOPLE;
  const edited = { ...one, updatedAt: (one?.updatedAt ?? 0) + 1, keys: ['mail:a@acme.example'] };
  const untouched = { ...other, keys: ['mail:b@acme.example'], emails: [{ address: 'b@acme.example' }] };
  edited.emails = [{ address: 'a@acme.example' }];
  await storeVersion(`upkeep-${books}`, 2, TABLES_OF_VERSION_2, {
    ...ROWS_OF_VERSION_2,
    contacts: [edited, untouched],
  });
  db = new DuebookDatabase(`upkeep-${books}`);
  const met = ['a@acme.example', 'b@acme.example'].map((address) => fields({ name: '', emails: [{ address }] }));
  const [first, second] = await findKnown(met, db);
  expect(first?.same?.contact.byHand).toEqual(['name', 'organisation', 'jobTitle', 'address']);
  expect(second?.same?.contact.byHand).toBeUndefined();
});

it('brings every contact up to date, and is over then', async () => {
  await oldBook();
  expect(await howMany()).toBe(0);
  await upkeepContacts(db, 10);
  const rows = await db.contacts.toArray();
  expect(rows.map((row) => row.keys)).toEqual(rows.map(indexKeys));
  expect(rows.map(({ keys: _, words: _words, sortName: _name, ...kept }) => kept)).toEqual(
    PEOPLE.map(({ keys: _, words: _words, sortName: _name, ...kept }) => kept),
  );
  expect(await db.table('settings').toArray()).toEqual(ROWS_OF_VERSION_2.settings);
  const written = vi.spyOn(db.contacts, 'bulkPut');
  await upkeepContacts(db, 10);
  expect(written).not.toHaveBeenCalled();
});

it('goes on where it was ended, also by another version of the worker', async () => {
  const name = await oldBook();
  const put = db.contacts.bulkPut.bind(db.contacts);
  let batches = 0;
  vi.spyOn(db.contacts, 'bulkPut').mockImplementation((...given: Parameters<typeof put>) => {
    batches += 1;
    if (batches > 1) throw new Error('the worker ends');
    return put(...given);
  });
  await expect(upkeepContacts(db, 10)).rejects.toThrow();
  expect(await howMany()).toBe(10);
  db.close();
  db = new DuebookDatabase(name);
  const touched = vi.spyOn(db.contacts, 'bulkPut');
  await upkeepContacts(db, 10);
  expect(await howMany()).toBe(25);
  // The ten that were done are not done again.
  expect(touched.mock.calls.flatMap(([rows]) => rows)).toHaveLength(15);
});

it('loses nothing that is saved meanwhile, before or behind where it stands', async () => {
  await oldBook();
  const change = async (at: number) => {
    const row = await db.contacts.get(PEOPLE[at]?.id ?? '');
    if (row) await db.contacts.put(contactRow({ ...contactOf(row), note: 'just now' }));
  };
  await Promise.all([upkeepContacts(db, 5), change(2), change(24), change(12)]);
  expect(await howMany()).toBe(25);
  expect((await db.contacts.toArray()).filter(({ note }) => note === 'just now')).toHaveLength(3);
});
