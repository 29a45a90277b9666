import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { type BookRows, backupFileName } from '@/lib/transfer/backup-format';
import { openBackup } from '@/lib/transfer/open-backup';
import { writeBackup } from '@/lib/transfer/write-backup';
import { presentBook as against, chunksOf, sampleBook, sampleFollowUp } from './sample-book';

const EXPORTED_AT = Date.UTC(2026, 10, 21, 18, 0);
const empty: BookRows = { contacts: [], followUps: [], touches: [] };

const write = async (book: BookRows) => (await writeBackup(chunksOf(book), DEFAULT_SETTINGS, EXPORTED_AT)).file;

async function allRows(opened: Awaited<ReturnType<typeof openBackup>>): Promise<BookRows> {
  const all: BookRows = { contacts: [], followUps: [], touches: [] };
  for (let chunk = 0; chunk < opened.chunkCount; chunk++) {
    const rows = await opened.rows(chunk);
    expect(rows.contacts.length + rows.followUps.length + rows.touches.length).toBeLessThanOrEqual(2_000);
    all.contacts.push(...rows.contacts);
    all.followUps.push(...rows.followUps);
    all.touches.push(...rows.touches);
  }
  return all;
}

test('5,000 contacts come back from their backup field for field', async () => {
  const book = sampleBook(5_000);
  const opened = await openBackup(await write(book), against(empty));
  expect(await allRows(opened)).toEqual(book);
  expect(opened.settings).toEqual(DEFAULT_SETTINGS);
  expect(opened.preview.exportedAt).toBe('2026-11-21T18:00:00.000Z');
  expect(opened.preview.merge.contacts).toEqual({ added: 5_000, updated: 0, unchanged: 0, removed: 0 });
});

test('an empty book makes a backup that restores to an empty book', async () => {
  const opened = await openBackup(await write(empty), against(empty));
  expect(await allRows(opened)).toEqual(empty);
  expect(opened.chunkCount).toBe(0);
});

test('a backup is one JSON text, one row a line, its counts first', async () => {
  const text = await (await write(sampleBook(2))).text();
  const value: unknown = JSON.parse(text);
  expect(value).toMatchObject({
    format: 'duebook-backup',
    version: 1,
    counts: { contacts: 2, followUps: 2, touches: 2 },
  });
  expect(text.split('\n').filter((line) => line.includes('ingrid'))).toHaveLength(2);
  expect(text.indexOf('"counts"')).toBeLessThan(text.indexOf('"contacts":['));
});

test('rows of a contact that is not in the file are left out and counted', async () => {
  const backup: BookRows = { contacts: [], followUps: [sampleFollowUp(1)], touches: [] };
  const opened = await openBackup(await write(backup), against(empty));
  expect(opened.preview.strays).toBe(1);
  expect((await allRows(opened)).followUps).toEqual([]);
});

test('an export is named after its day', () => {
  expect(backupFileName('2026-11-21' as never)).toBe('duebook-2026-11-21.json');
});
