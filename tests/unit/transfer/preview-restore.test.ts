import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { bookChunks } from '@/lib/store/book-chunks';
import { commandHandlers } from '@/lib/store/command-handlers';
import { findSameContacts } from '@/lib/store/contact-matches';
import { DuebookDatabase } from '@/lib/store/database';
import { readSettings } from '@/lib/store/read-settings';
import type { BookRows } from '@/lib/transfer/backup-format';
import { type OpenBackup, openBackup } from '@/lib/transfer/open-backup';
import type { PresentBook } from '@/lib/transfer/preview-restore';
import { type RestoreMode, sendRestore } from '@/lib/transfer/send-restore';
import { writeBackup } from '@/lib/transfer/write-backup';
import { chunksOf, sampleBook, sampleContact, sampleFollowUp, sampleTouch } from './sample-book';

const LATER = 1_800_000_000_000;

const databases: DuebookDatabase[] = [];
afterEach(async () => {
  for (const db of databases.splice(0)) await db.delete();
});

/** A real store holding `book`, as the restore and its preview see it. */
async function storeWith(book: BookRows) {
  const db = new DuebookDatabase(crypto.randomUUID());
  databases.push(db);
  const handlers = commandHandlers({ clock: { now: () => LATER }, db, onChange: () => undefined });
  const present: PresentBook = {
    settings: () => readSettings(db),
    chunks: () => bookChunks(db),
    findSame: (contacts, incoming) => findSameContacts(contacts, db, (row) => !incoming.has(row.id)),
  };
  const open = async (backup: BookRows) =>
    openBackup((await writeBackup(chunksOf(backup), DEFAULT_SETTINGS, LATER)).file, present);
  const restore = (opened: OpenBackup, mode: RestoreMode) =>
    sendRestore(opened, { mode, withSettings: false, onProgress: () => undefined }, async (name, payload) => {
      const handle = handlers[name as 'restore.stage'] as (payload: unknown) => Promise<never>;
      return handle(payload);
    });
  await restore(await open(book), 'replace');
  const rows = async (): Promise<BookRows> => {
    const all: BookRows = { contacts: [], followUps: [], touches: [] };
    for await (const chunk of bookChunks(db)) {
      all.contacts.push(...chunk.contacts);
      all.followUps.push(...chunk.followUps);
      all.touches.push(...chunk.touches);
    }
    return all;
  };
  return { open, restore, rows };
}

const present: BookRows = {
  contacts: [
    sampleContact(1),
    sampleContact(2),
    sampleContact(3, { updatedAt: LATER, note: 'Newer here' }),
    sampleContact(4, { name: 'Rafael Quintero', emails: [{ address: 'rafael@corvidmaps.example' }] }),
  ],
  followUps: [sampleFollowUp(1), sampleFollowUp(2), sampleFollowUp(4)],
  touches: [sampleTouch(1)],
};
const backup: BookRows = {
  contacts: [
    sampleContact(1),
    sampleContact(2, { name: 'Abena Mensah', updatedAt: LATER }),
    sampleContact(3, { note: 'Older there' }),
    sampleContact(5, { name: 'Tomasz Kowalski', emails: [{ address: 'tomasz@pumps.example' }] }),
    sampleContact(6, {
      name: 'Rafael Quintero',
      emails: [{ address: 'rafael@corvidmaps.example' }],
      jobTitle: 'Buyer',
    }),
  ],
  followUps: [
    sampleFollowUp(1, { note: 'Other words' }),
    sampleFollowUp(2, { status: 'done', closedAt: LATER }),
    sampleFollowUp(5),
  ],
  touches: [sampleTouch(1), sampleTouch(5)],
};

test('a merge does to the contacts what its preview said', async () => {
  const store = await storeWith(present);
  const opened = await store.open(backup);
  const { merge } = opened.preview;
  expect(merge.contacts).toEqual({ added: 1, updated: 2, unchanged: 2, removed: 0 });
  expect(merge.followUps).toEqual({ added: 1, updated: 1, unchanged: 1, removed: 0 });
  expect(merge.touches).toEqual({ added: 1, updated: 0, unchanged: 1, removed: 0 });
  expect(merge.names).toEqual({
    added: ['Tomasz Kowalski'],
    updated: [expect.any(String), 'Rafael Quintero'],
    removed: [],
  });

  const counts = await store.restore(opened, 'merge');
  for (const table of ['contacts', 'followUps', 'touches'] as const) {
    expect(counts[table]).toBe(merge[table].added + merge[table].updated);
  }
  const after = await store.rows();
  expect(after.contacts).toHaveLength(5);
  expect(after.contacts.find(({ name }) => name === 'Rafael Quintero')?.jobTitle).toBe('Buyer');
  expect(after.contacts.find(({ note }) => note === 'Newer here')).toBeDefined();
});

test('a replace does what its preview said, and a second look finds nothing left to change', async () => {
  const store = await storeWith(present);
  const opened = await store.open(backup);
  expect(opened.preview.replace.contacts).toEqual({ added: 2, updated: 2, unchanged: 1, removed: 1 });
  expect(opened.preview.replace.followUps).toEqual({ added: 1, updated: 2, unchanged: 0, removed: 1 });
  expect(opened.preview.replace.names.removed).toEqual(['Rafael Quintero']);

  await store.restore(opened, 'replace');
  const { preview } = await store.open(backup);
  expect(preview.replace.contacts).toEqual({ added: 0, updated: 0, unchanged: 5, removed: 0 });
  expect(preview.replace.followUps).toEqual({ added: 0, updated: 0, unchanged: 3, removed: 0 });
  expect(preview.replace.touches).toEqual({ added: 0, updated: 0, unchanged: 2, removed: 0 });
});

test('an empty backup empties the book when it replaces it', async () => {
  const store = await storeWith(sampleBook(3));
  const empty: BookRows = { contacts: [], followUps: [], touches: [] };
  const opened = await store.open(empty);
  expect(opened.preview.replace.contacts.removed).toBe(3);
  await store.restore(opened, 'replace');
  expect(await store.rows()).toEqual(empty);
});

test('a restore that breaks off in the middle changes nothing', async () => {
  const store = await storeWith(sampleBook(3));
  const before = await store.rows();
  const opened = await store.open(sampleBook(1_500));
  const broken = {
    ...opened,
    rows: (chunk: number) => (chunk === 1 ? Promise.reject(new Error('gone')) : opened.rows(chunk)),
  };
  await expect(store.restore(broken, 'replace')).rejects.toThrow('gone');
  expect(await store.rows()).toEqual(before);
});
