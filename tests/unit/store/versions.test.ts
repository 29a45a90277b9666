import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { searchContacts } from '@/lib/store/contact-search';
import { DuebookDatabase } from '@/lib/store/database';
import { dueRows } from '@/lib/store/due-list';
import { local } from './a-book';
import { ROWS_OF_VERSION_1, storeVersion1 } from './book-of-version-1';

describe('a book of version 1', () => {
  it('opens with every row kept and every index answering', async () => {
    await storeVersion1('old-book');
    const db = new DuebookDatabase('old-book');
    await db.open();
    for (const [name, rows] of Object.entries(ROWS_OF_VERSION_1)) {
      expect([name, await db.table(name).toArray()]).toEqual([name, rows]);
    }
    expect((await searchContacts('jane', { limit: 5, offset: 0 }, db)).total).toBe(1);
    const due = await dueRows('overdue', local('2026-11-24T00:00'), 5, db);
    expect(due.map(({ contact }) => contact.name)).toEqual(['Jane Doe']);
    expect(await db.followUps.orderBy('ring').count()).toBe(1);
    expect(await db.handed.count()).toBe(0);
    db.close();
  });
});
