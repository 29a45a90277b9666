import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, MOST_NEVER_CAPTURED, type Settings } from '@/lib/settings/settings';
import { readSettings } from '@/lib/store/read-settings';
import { exported, restore } from './a-backup';
import { type ABook, aBook } from './a-book';

let book: ABook;
const list = async (of: ABook = book) => (await readSettings(of.db)).neverCapture;

beforeEach(() => {
  book = aBook();
});

describe('whom never to capture', () => {
  it('grows and shrinks, each entry once', async () => {
    await book.commands['neverCapture.change']({ add: ['own.example', 'jane@acme.example'], remove: [] });
    await book.commands['neverCapture.change']({ add: ['own.example'], remove: ['jane@acme.example'] });
    expect(await list()).toEqual(['own.example']);
  });

  it('is not undone by a page that saves settings it has shown for a while', async () => {
    const shown = await readSettings(book.db);
    await book.commands['neverCapture.change']({ add: ['own.example'], remove: [] });
    await book.commands['settings.save']({ ...shown, language: 'zh' });
    expect(await readSettings(book.db)).toEqual({ ...DEFAULT_SETTINGS, language: 'zh', neverCapture: ['own.example'] });
  });

  it('has an end', async () => {
    const many = Array.from({ length: MOST_NEVER_CAPTURED }, (_, at) => `host${at}.example`);
    await book.commands['neverCapture.change']({ add: many, remove: [] });
    const more = book.commands['neverCapture.change']({ add: ['one.more'], remove: [] });
    await expect(more).rejects.toMatchObject({ code: 'never-capture-full' });
    expect(await list()).toEqual(many);
  });

  it('is united with that of a backup', async () => {
    await book.commands['neverCapture.change']({ add: ['old.example'], remove: [] });
    const settings: Settings = await readSettings(book.db);
    const other = aBook();
    await other.commands['neverCapture.change']({ add: ['own.example'], remove: [] });
    await restore(other, await exported(book.db), 'replace', settings);
    expect(await list(other)).toEqual(['own.example', 'old.example']);
  });
});
