import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_OWN_ADDRESSES } from '@/lib/settings/settings';
import { readSettings } from '@/lib/store/read-settings';
import { exported, restore } from './a-backup';
import { type ABook, aBook } from './a-book';

let book: ABook;
const list = async (of: ABook = book) => (await readSettings(of.db)).ownAddresses;
const change = (add: string[], remove: string[] = [], of: ABook = book) =>
  of.commands['ownAddresses.change']({ add, remove });

beforeEach(() => {
  book = aBook();
});

describe('the rep’s own addresses', () => {
  it('grow and shrink, each once', async () => {
    await change(['rita@own.example', 'rr@own.example']);
    await change(['rita@own.example'], ['rr@own.example']);
    expect(await list()).toEqual(['rita@own.example']);
  });

  it('are taken back one by one, whatever was added since, and leave other settings alone', async () => {
    const { undo } = await change(['rita@own.example']);
    await change(['rr@own.example']);
    await book.commands['settings.save']({ ...(await readSettings(book.db)), language: 'zh' });
    await book.commands.undo({ token: undo });
    expect(await list()).toEqual(['rr@own.example']);
    expect((await readSettings(book.db)).language).toBe('zh');
    const { undo: back } = await change([], ['rr@own.example', 'nobody@own.example']);
    await book.commands.undo({ token: back });
    expect(await list()).toEqual(['rr@own.example']);
    const { undo: nothing } = await change(['rr@own.example']);
    await book.commands.undo({ token: nothing });
    expect(await list()).toEqual(['rr@own.example']);
  });

  it('are not undone by a page that saves settings it has shown for a while', async () => {
    const shown = await readSettings(book.db);
    await change(['rita@own.example']);
    await book.commands['settings.save']({ ...shown, language: 'zh' });
    expect(await list()).toEqual(['rita@own.example']);
  });

  it('have an end', async () => {
    const many = Array.from({ length: MOST_OWN_ADDRESSES }, (_, at) => `r${at}@own.example`);
    await change(many);
    await expect(change(['one@more.example'])).rejects.toMatchObject({ code: 'own-addresses-full' });
    expect(await list()).toEqual(many);
  });

  it('are united with those of a backup', async () => {
    await change(['old@own.example']);
    const other = aBook();
    await change(['new@own.example'], [], other);
    await restore(other, await exported(book.db), 'replace', await readSettings(book.db));
    expect(await list(other)).toEqual(['new@own.example', 'old@own.example']);
  });
});
