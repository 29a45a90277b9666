import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_OWN_ADDRESSES, type Whose } from '@/lib/settings/settings';
import { readSettings } from '@/lib/store/read-settings';
import { exported, restore } from './a-backup';
import { type ABook, aBook } from './a-book';

const [RITA, RR] = ['rita@own.example', 'rr@own.example'];

let book: ABook;
const list = async (of: ABook = book) => (await readSettings(of.db)).ownAddresses;
const denied = async (of: ABook = book) => (await readSettings(of.db)).notOwnAddresses;
const readIn = async (of: ABook = book) => (await readSettings(of.db)).addressesReadIn;
const tell = (addresses: string[], whose: Whose = 'mine', webmail = '', of: ABook = book) =>
  of.commands['ownAddresses.tell']({ addresses, whose, readIn: webmail });

beforeEach(() => {
  book = aBook();
});

describe('the rep’s own addresses', () => {
  it('grow and shrink, each once', async () => {
    await tell([RITA, RR]);
    await tell([RITA]);
    await tell([RR], 'unsaid');
    expect(await list()).toEqual([RITA]);
  });

  it('are taken back one by one, whatever was said since, and leave other settings alone', async () => {
    const { undo } = await tell([RITA]);
    await tell([RR]);
    await book.commands['settings.save']({ ...(await readSettings(book.db)), language: 'zh' });
    await book.commands.undo({ token: undo });
    expect(await list()).toEqual([RR]);
    expect((await readSettings(book.db)).language).toBe('zh');
    const { undo: back } = await tell([RR, 'nobody@own.example'], 'unsaid');
    await book.commands.undo({ token: back });
    expect(await list()).toEqual([RR]);
    const { undo: nothing } = await tell([RR]);
    await book.commands.undo({ token: nothing });
    expect(await list()).toEqual([RR]);
  });

  it('are known from a webmail until the rep says so, and that is taken back with it', async () => {
    await tell([RITA], 'mine', 'gmail');
    expect(await readIn()).toEqual({ [RITA]: 'gmail' });
    const { undo } = await tell([RITA]);
    expect([await list(), await readIn()]).toEqual([[RITA], {}]);
    await book.commands.undo({ token: undo });
    expect([await list(), await readIn()]).toEqual([[RITA], { [RITA]: 'gmail' }]);
  });

  it('are no longer those the rep denies, and are again once that is taken back, or said otherwise', async () => {
    await tell([RITA], 'mine', 'gmail');
    const { undo } = await tell([RITA], 'not-mine');
    expect([await list(), await denied(), await readIn()]).toEqual([[], [RITA], {}]);
    await book.commands.undo({ token: undo });
    expect([await list(), await denied(), await readIn()]).toEqual([[RITA], [], { [RITA]: 'gmail' }]);
    await tell([RITA], 'not-mine');
    await tell([RITA]);
    expect([await list(), await denied()]).toEqual([[RITA], []]);
  });

  it('are not undone by a page that saves settings it has shown for a while', async () => {
    const shown = await readSettings(book.db);
    await tell([RITA], 'mine', 'gmail');
    await tell([RR], 'not-mine');
    await book.commands['settings.save']({ ...shown, language: 'zh' });
    expect([await list(), await denied(), await readIn()]).toEqual([[RITA], [RR], { [RITA]: 'gmail' }]);
  });

  it('have an end, and of those denied the first are forgotten', async () => {
    const many = Array.from({ length: MOST_OWN_ADDRESSES }, (_, at) => `r${at}@own.example`);
    await tell(many);
    await expect(tell(['one@more.example'])).rejects.toMatchObject({ code: 'own-addresses-full' });
    expect(await list()).toEqual(many);
    await tell(many, 'not-mine');
    await tell(['one@more.example'], 'not-mine');
    expect(await denied()).toEqual([...many.slice(1), 'one@more.example']);
  });

  it('are united with those of a backup, but for what has been said otherwise since', async () => {
    await tell(['old@own.example', RITA], 'mine', 'qq');
    await tell([RR, 'past@own.example'], 'not-mine');
    const other = aBook();
    await tell(['new@own.example', RR], 'mine', '', other);
    await tell([RITA], 'not-mine', '', other);
    await restore(other, await exported(book.db), 'replace', await readSettings(book.db));
    expect(await list(other)).toEqual(['new@own.example', RR, 'old@own.example']);
    expect(await denied(other)).toEqual([RITA, 'past@own.example']);
    expect(await readIn(other)).toEqual({ 'old@own.example': 'qq' });
  });
});
