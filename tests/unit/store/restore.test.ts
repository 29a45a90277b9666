import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { bookChunks } from '@/lib/store/book-chunks';
import { purgeStaged } from '@/lib/store/purge-staged';
import { aFullBook, exported, newRestore, restore } from './a-backup';
import { aBook, contents } from './a-book';

const HOUR = 60 * 60_000;

describe('a backup', () => {
  it('put back into an emptied book is the book again, index fields and all', async () => {
    const book = await aFullBook();
    const before = await contents(book.db);
    const backup = await exported(book.db);
    expect(backup.contacts[0]).not.toHaveProperty('words');
    expect(backup.followUps[0]).not.toHaveProperty('late');
    await book.commands['contacts.delete']({ ids: before.contacts.map(({ id }) => id) });
    expect(await restore(book, backup, 'replace')).toEqual({ contacts: 2, followUps: 2, touches: 2 });
    expect(await contents(book.db)).toEqual(before);
    expect(await book.db.staged.count()).toBe(0);
  });

  it('is the same book in another browser, by replace and by merge', async () => {
    const book = await aFullBook();
    const backup = await exported(book.db);
    for (const mode of ['replace', 'merge'] as const) {
      const other = aBook();
      await restore(other, backup, mode);
      expect(await contents(other.db)).toEqual(await contents(book.db));
    }
  });

  it('merged into the book it was made of changes nothing', async () => {
    const book = await aFullBook();
    const before = await contents(book.db);
    expect(await restore(book, await exported(book.db), 'merge')).toEqual({ contacts: 0, followUps: 0, touches: 0 });
    expect(await contents(book.db)).toEqual(before);
  });

  it('comes in chunks of a thousand', async () => {
    const { db } = aBook();
    const row = (await aFullBook()).db.touches;
    const [one] = await row.toArray();
    if (!one) throw new Error('no touch');
    await db.table('touches').bulkAdd(Array.from({ length: 2_001 }, (_, n) => ({ ...one, id: `${n}` })));
    const sizes: number[] = [];
    for await (const { touches } of bookChunks(db)) sizes.push(touches.length);
    expect(sizes).toEqual([1_000, 1_000, 1]);
  });
});

describe('purgeStaged', () => {
  it('forgets what nobody finished, but never a part of what is still going on', async () => {
    const book = aBook();
    const nothing = { contacts: [], followUps: [], touches: [] };
    const [left, going] = [newRestore(), newRestore()];
    await book.commands['restore.stage']({ restoreId: left, ...nothing });
    await book.commands['restore.stage']({ restoreId: going, ...nothing });
    book.clock.time += 2 * HOUR;
    await book.commands['restore.stage']({ restoreId: going, ...nothing });
    await purgeStaged(book.clock.time, book.db);
    expect((await book.db.staged.toArray()).map(({ restoreId }) => restoreId)).toEqual([going, going]);
  });
});
