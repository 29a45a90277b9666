import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Grade } from '@/lib/contacts/contact';
import { dueCount, dueRows } from '@/lib/store/due-list';
import { type ABook, aBook, fields, local, plan } from './a-book';

const NOW = local('2026-11-23T10:00');

async function add({ commands }: ABook, name: string, grade: Grade, due: string, allDay = false) {
  return commands['contacts.save']({ into: null, fields: fields({ name, grade }), followUp: plan({ due, allDay }) });
}

async function aBusyBook(): Promise<ABook> {
  const book = aBook();
  await add(book, 'C late', 'C', '2026-11-20T09:00');
  await add(book, 'A just late', 'A', '2026-11-23T09:59');
  await add(book, 'A long late', 'A', '2026-11-01T09:00');
  await add(book, 'B late', 'B', '2026-11-22T09:00', true);
  await add(book, 'B all day today', 'B', '2026-11-23T09:00', true);
  await add(book, 'B now', 'B', '2026-11-23T10:00');
  await add(book, 'A tomorrow', 'A', '2026-11-24T00:00');
  await add(book, 'A later', 'A', '2026-12-24T00:00');
  const skipped = await add(book, 'A skipped', 'A', '2026-11-02T09:00');
  if (skipped.followUpId) await book.commands['followUps.skip']({ id: skipped.followUpId });
  return book;
}

describe('the due list', () => {
  it('is by grade, then by lateness, of what is open', async () => {
    const { db } = await aBusyBook();
    const names = async (section: Parameters<typeof dueRows>[0]) =>
      (await dueRows(section, NOW, 10, db)).map(({ contact }) => contact.name);
    expect(await names('overdue')).toEqual(['A long late', 'A just late', 'B late', 'C late']);
    expect(await names('today')).toEqual(['B now', 'B all day today']);
    expect(await names('week')).toEqual(['A tomorrow']);
    expect(await names('later')).toEqual(['A later']);
  });

  it('counts what it would list', async () => {
    const { db } = await aBusyBook();
    const sections = ['overdue', 'today', 'week', 'later'] as const;
    expect(await Promise.all(sections.map((section) => dueCount(section, NOW, db)))).toEqual([4, 2, 1, 1]);
  });

  it('reads no more rows than it shows', async () => {
    const { db } = await aBusyBook();
    let read = 0;
    for (const table of [db.followUps, db.contacts]) {
      table.hook('reading', (row: unknown) => {
        read++;
        return row;
      });
    }
    expect(await dueRows('overdue', NOW, 3, db)).toHaveLength(3);
    expect(read).toBe(6);
  });

  it('follows a grade as it changes', async () => {
    const book = await aBusyBook();
    const [first] = await dueRows('overdue', NOW, 1, book.db);
    if (!first) throw new Error('nothing due');
    await book.commands['contacts.update']({ id: first.contact.id, fields: fields({ name: 'now C', grade: 'C' }) });
    const names = (await dueRows('overdue', NOW, 10, book.db)).map(({ contact }) => contact.name);
    expect(names).toEqual(['A just late', 'B late', 'now C', 'C late']);
  });
});
