import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type FollowUp, FollowUpSchema } from '@/lib/follow-ups/follow-up';
import { LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { contactRow } from '@/lib/store/contact-row';
import { DuebookDatabase } from '@/lib/store/database';
import { dueRows } from '@/lib/store/due-list';
import { firstRows } from '@/lib/store/first-rows';
import { followUpRow } from '@/lib/store/follow-up-row';
import { sampleContact, sampleFollowUp } from '../transfer/sample-book';

const NOW = v.parse(LocalDateTimeSchema, '2026-11-21T10:00');
let books = 0;

/** A book with one contact and one open follow-up for each of these. */
async function bookOf(plans: Partial<Record<keyof FollowUp, unknown>>[]): Promise<DuebookDatabase> {
  books += 1;
  const db = new DuebookDatabase(`first-rows-${books}`);
  await db.open();
  for (const [n, plan] of plans.entries()) {
    const contact = sampleContact(n, { grade: (['A', 'B', 'C'] as const)[n % 3] ?? 'B' });
    const followUp = v.parse(FollowUpSchema, { ...sampleFollowUp(n), ...plan });
    await db.contacts.put(contactRow(contact));
    await db.followUps.put(followUpRow(followUp, contact.grade));
  }
  return db;
}

const MIXED = [
  { due: '2026-11-21T09:59' },
  { due: '2026-11-20T08:00' },
  { due: '2026-11-21T09:00', allDay: true },
  { due: '2026-11-20T09:00', allDay: true },
  { due: '2026-11-21T10:00' },
  { due: '2026-11-21T18:00' },
  { due: '2026-11-22T09:00' },
  { due: '2026-01-01T09:00', status: 'done', closedAt: 1 },
  { due: '2025-11-21T09:00' },
];

describe('the first rows', () => {
  for (const limit of [1, 2, 3, 5, 30]) {
    it(`are the first ${limit} of the due list, in its order`, async () => {
      const db = await bookOf(MIXED);
      const overdue = await dueRows('overdue', NOW, limit, db);
      const today = await dueRows('today', NOW, limit - overdue.length, db);
      expect(await firstRows(NOW, limit, db.name)).toEqual({ settings: DEFAULT_SETTINGS, overdue, today });
    });
  }

  it('come with the settings the rep has kept', async () => {
    const db = await bookOf([]);
    const settings = { ...DEFAULT_SETTINGS, language: 'zh' as const };
    await db.settings.put({ key: 'settings', settings });
    expect(await firstRows(NOW, 6, db.name)).toEqual({ settings, overdue: [], today: [] });
  });

  it('leave out a follow-up whose contact is gone', async () => {
    const db = await bookOf([{ due: '2026-11-20T08:00' }, { due: '2026-11-20T08:00' }]);
    await db.contacts.delete(sampleContact(0).id);
    const rows = await firstRows(NOW, 6, db.name);
    expect(rows?.overdue.map(({ contact }) => contact.id)).toEqual([sampleContact(1).id]);
  });

  it('are none where there is no book yet, and none is made', async () => {
    expect(await firstRows(NOW, 6, 'no-such-book')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('no-such-book');
  });

  it('are none where the database is of another shape, and it is left as it is', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('another-shape', 7);
      opening.onupgradeneeded = () => opening.result.createObjectStore('followUps');
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await firstRows(NOW, 6, 'another-shape')).toBeNull();
    expect((await indexedDB.databases()).find(({ name }) => name === 'another-shape')?.version).toBe(7);
  });

  it('do not hold the book open: it can be deleted right after', async () => {
    const db = await bookOf(MIXED);
    await firstRows(NOW, 6, db.name);
    await db.delete();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(db.name);
  });
});
