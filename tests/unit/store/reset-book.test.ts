import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DuebookDatabase } from '@/lib/store/database';
import { openBook } from '@/lib/store/open-book';
import { salvageBook } from '@/lib/store/salvage-book';
import { aBook, fields, plan, touch } from './a-book';
import { damageBook } from './damage-book';

afterEach(() => {
  vi.restoreAllMocks();
});

async function aWrittenBook() {
  const book = aBook();
  const { contactId } = await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan() });
  await book.commands['touches.add']({ contactId, touch: touch() });
  book.changes.count = 0;
  return book;
}

/** Changes a book's tables behind its back, into a version of its own. */
async function rewrite(db: DuebookDatabase, change: (raw: IDBTransaction) => void): Promise<void> {
  db.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(db.name, 999);
    request.onupgradeneeded = () => {
      if (request.transaction) change(request.transaction);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

describe('book.reset', () => {
  it('discards a book that does not open and begins an empty one', async () => {
    const { db, commands, changes } = await aWrittenBook();
    db.close();
    damageBook();
    await expect(commands['contacts.save']({ into: null, fields: fields(), followUp: null })).rejects.toMatchObject({
      code: 'database-unavailable',
    });
    await commands['book.reset']({});
    expect(await db.contacts.count()).toBe(0);
    expect(changes.count).toBe(1);
    await commands['contacts.save']({ into: null, fields: fields(), followUp: plan() });
    expect(await db.followUps.count()).toBe(1);
  });

  it('never touches a book that opens', async () => {
    const { db, commands, changes } = await aWrittenBook();
    await expect(commands['book.reset']({})).rejects.toMatchObject({ code: 'book-opens' });
    expect(await db.contacts.count()).toBe(1);
    expect(changes.count).toBe(0);
  });

  it('does not take a full disk for damage', async () => {
    const { db, commands } = await aWrittenBook();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(commands['book.reset']({})).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    await openBook(db);
    expect(await db.contacts.count()).toBe(1);
  });
});

describe('salvageBook', () => {
  it('reads all that a book of a foreign version holds, as a backup would', async () => {
    const { db } = await aWrittenBook();
    await rewrite(db, () => undefined);
    const salvage = await salvageBook(db.name);
    expect(salvage).toMatchObject({ leftOut: 0, complete: true });
    const names = salvage?.chunks.flatMap(({ contacts }) => contacts.map(({ name }) => name));
    expect(names).toEqual(['Jane Doe']);
    expect(salvage?.chunks.flatMap(({ followUps }) => followUps)).toHaveLength(1);
    expect(salvage?.chunks.flatMap(({ touches }) => touches)).toHaveLength(1);
  });

  it('keeps what can be read and counts the rest', async () => {
    const { db } = await aWrittenBook();
    await rewrite(db, (raw) => {
      raw.db.deleteObjectStore('touches');
      raw.objectStore('contacts').put({ id: 'broken', name: 7 });
    });
    const salvage = await salvageBook(db.name);
    expect(salvage).toMatchObject({ leftOut: 1, complete: true });
    expect(salvage?.chunks.flatMap(({ contacts }) => contacts)).toHaveLength(1);
  });

  it('makes no book where there is none', async () => {
    expect(await salvageBook('nowhere')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });
});
