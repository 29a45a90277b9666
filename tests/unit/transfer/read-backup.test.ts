import { describe, expect, test } from 'vitest';
import { DuebookError, type ErrorCode } from '@/lib/errors/duebook-error';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { MAX_BACKUP_BYTES } from '@/lib/transfer/backup-format';
import { openBackup } from '@/lib/transfer/open-backup';
import { readBackup } from '@/lib/transfer/read-backup';
import { writeBackup } from '@/lib/transfer/write-backup';
import { chunksOf, presentBook, sampleBook } from './sample-book';

const { file } = await writeBackup(chunksOf(sampleBook(3)), DEFAULT_SETTINGS, 0);
const good = await file.text();

const PHONE = { written: '0900', e164: '', kind: 'work', extension: '' };

/** The good backup with some top-level parts replaced. */
function withParts(parts: Record<string, unknown>): string {
  return JSON.stringify({ ...(JSON.parse(good) as object), ...parts });
}

function codeOf(text: string): ErrorCode | 'read' {
  try {
    readBackup(text);
    return 'read';
  } catch (thrown) {
    if (thrown instanceof DuebookError) return thrown.code;
    throw thrown;
  }
}

describe('a file that is cut off', () => {
  test('is told wherever the cut falls', () => {
    const length = good.trimEnd().length;
    for (let at = 1; at < length; at += 7) expect([at, codeOf(good.slice(0, at))]).toEqual([at, 'backup-truncated']);
    expect(codeOf(good.slice(0, length - 1))).toBe('backup-truncated');
  });

  test('is told by its counts when rows are missing from whole JSON', () => {
    expect(codeOf(withParts({ touches: [] }))).toBe('backup-truncated');
  });
});

test.each<[string, string, ErrorCode]>([
  ['nothing', '', 'backup-not-json'],
  ['a picture', '\u0089PNG\r\n\u001a', 'backup-not-json'],
  ['a page', '<!doctype html>', 'backup-not-json'],
  ['other JSON', '{"contacts":[]}', 'backup-not-duebook'],
  ['a JSON number', '7', 'backup-not-duebook'],
  ['null', 'null', 'backup-not-duebook'],
  ['a newer version', withParts({ version: 2, contacts: { by: 'shape to come' } }), 'backup-too-new'],
  ['no version', withParts({ version: undefined }), 'backup-malformed'],
  ['a version of text', withParts({ version: '1' }), 'backup-malformed'],
  ['a broken middle', good.replace('"followUps":[', '"followUps":['.replace('[', '{')), 'backup-malformed'],
  ['no counts', withParts({ counts: undefined }), 'backup-malformed'],
  ['no settings', withParts({ settings: null }), 'backup-malformed'],
])('%s is refused with its own words', (_what, text, code) => {
  expect(codeOf(text)).toBe(code);
});

test.each<[string, (row: Record<string, unknown>) => unknown]>([
  ['a missing name', ({ name: _, ...row }) => row],
  ['an id that is no id', (row) => ({ ...row, id: '../../etc' })],
  ['a grade of D', (row) => ({ ...row, grade: 'D' })],
  ['a name of 10,000 letters', (row) => ({ ...row, name: 'x'.repeat(10_000) })],
  ['a code for the dialler where a number belongs', (row) => ({ ...row, phones: [{ ...PHONE, e164: '*21*0900#' }] })],
  ['a row of null', () => null],
  ['an instant no calendar reaches', (row) => ({ ...row, createdAt: 8.64e15 })],
])('one damaged row is enough to refuse: %s', (_what, damage) => {
  const { contacts } = JSON.parse(good) as { contacts: Record<string, unknown>[] };
  expect(codeOf(withParts({ contacts: contacts.map((row, at) => (at === 1 ? damage(row) : row)) }))).toBe(
    'backup-malformed',
  );
});

test('the same id twice is refused', () => {
  const { contacts } = JSON.parse(good) as { contacts: unknown[] };
  const twice = [...contacts, contacts[0]];
  expect(codeOf(withParts({ contacts: twice, counts: { contacts: 4, followUps: 3, touches: 3 } }))).toBe(
    'backup-malformed',
  );
});

test('keys that would reach the prototype are left behind', () => {
  const text = good.replaceAll(
    '{"name"',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name"',
  );
  expect(text).not.toBe(good);
  const { backup } = readBackup(text);
  expect(backup.contacts).toHaveLength(3);
  for (const contact of backup.contacts) {
    expect(Object.getPrototypeOf(contact)).toBe(Object.prototype);
    expect(Object.hasOwn(contact, '__proto__')).toBe(false);
    expect(Object.hasOwn(contact, 'constructor')).toBe(false);
  }
  expect('polluted' in {}).toBe(false);
});

test('a byte order mark and surrounding space do no harm', async () => {
  const marked = new Blob(['\ufeff', good, '\n\n']);
  expect((await openBackup(marked, presentBook(sampleBook(0)))).chunkCount).toBe(3);
});

test('a file over the limit is refused before it is read', async () => {
  const huge = {
    size: MAX_BACKUP_BYTES + 1,
    text: () => Promise.reject(new Error('It was read.')),
  } as Partial<Blob> as Blob;
  await expect(openBackup(huge, presentBook(sampleBook(0)))).rejects.toMatchObject({ code: 'backup-too-large' });
});

test('a backup of before anybody was never to be captured has an empty list of them', () => {
  const lists = { neverCapture: [], ownAddresses: [], addressesReadIn: {}, notOwnAddresses: [] };
  const settings = Object.fromEntries(Object.entries(DEFAULT_SETTINGS).filter(([name]) => !(name in lists)));
  expect(readBackup(withParts({ settings })).backup.settings).toEqual({ ...settings, ...lists });
});
