import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RestoreIdSchema } from '@/lib/messages/protocol';
import { openBook } from '@/lib/store/open-book';
import { storeError } from '@/lib/store/store-error';
import { aBook, contents, fields, plan, touch } from './a-book';

const ITEM = { into: null, fields: fields(), followUp: plan() };

afterEach(() => {
  vi.restoreAllMocks();
});

/** The disk is full from now on for everything written to `table`. */
function fillDisk(table: string): void {
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
      return write.call(this, value, key);
    });
  }
}

describe('a write that fails', () => {
  it.each(['contacts', 'followUps', 'undos'])('for want of space in %s keeps the book as it was', async (table) => {
    const { db, commands, changes } = aBook();
    await commands['contacts.save'](ITEM);
    const before = await contents(db);
    changes.count = 0;
    fillDisk(table);
    await expect(commands['contacts.save'](ITEM)).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await contents(db)).toEqual(before);
    expect(changes.count).toBe(0);
    await commands['contacts.save'](ITEM);
    expect(await db.contacts.count()).toBe(2);
  });

  it('in the middle of completing leaves the follow-up open', async () => {
    const { db, commands } = aBook();
    const { followUpId } = await commands['contacts.save'](ITEM);
    if (!followUpId) throw new Error('no follow-up');
    const before = await contents(db);
    fillDisk('touches');
    await expect(
      commands['followUps.complete']({ id: followUpId, touch: touch(), next: plan() }),
    ).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await contents(db)).toEqual(before);
  });

  it('in the middle of replacing the book keeps the old one', async () => {
    const { db, commands } = aBook();
    await commands['contacts.save'](ITEM);
    const before = await contents(db);
    const [contact] = before.contacts;
    if (!contact) throw new Error('no contact');
    const restoreId = v.parse(RestoreIdSchema, crypto.randomUUID());
    await commands['restore.stage']({ restoreId, contacts: [contact], followUps: before.followUps, touches: [] });
    fillDisk('followUps');
    await expect(commands['restore.apply']({ restoreId, mode: 'replace', settings: null })).rejects.toMatchObject({
      code: 'storage-full',
    });
    vi.restoreAllMocks();
    expect(await contents(db)).toEqual(before);
    expect(await db.staged.count()).toBe(1);
  });

  it('for a reason nobody thought of writes nothing either', async () => {
    let left = 5;
    const newId = () => {
      if (left-- === 0) throw new TypeError('no more ids');
      return crypto.randomUUID();
    };
    const { db, commands } = aBook({ newId });
    await expect(commands['contacts.saveMany']({ items: [ITEM, ITEM, ITEM] })).rejects.toMatchObject({
      code: 'unexpected',
    });
    expect(await contents(db)).toEqual({ contacts: [], followUps: [], touches: [] });
    expect(await db.undos.count()).toBe(0);
  });
});

describe('a book that does not open', () => {
  it('says so, and opens once it can', async () => {
    const { db, commands } = aBook();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(openBook(db)).rejects.toMatchObject({ code: 'database-unavailable' });
    await expect(commands['contacts.save'](ITEM)).rejects.toMatchObject({ code: 'database-unavailable' });
    vi.restoreAllMocks();
    await openBook(db);
    await commands['contacts.save'](ITEM);
    expect(await db.contacts.count()).toBe(1);
  });

  it('opens again after the browser closed it', async () => {
    const { db, commands } = aBook();
    await commands['contacts.save'](ITEM);
    db.close();
    await commands['contacts.save'](ITEM);
    expect(await db.contacts.count()).toBe(2);
  });
});

describe('what follows a change', () => {
  it('is waited for', async () => {
    const order: string[] = [];
    const { commands } = aBook({
      onChange: async () => {
        await Promise.resolve();
        order.push('changed');
      },
    });
    await commands['contacts.save'](ITEM);
    order.push('replied');
    expect(order).toEqual(['changed', 'replied']);
  });

  it('can fail without failing the command, and is heard of', async () => {
    const failure = new Error('no badge');
    const { db, commands } = aBook({ onChange: () => Promise.reject(failure) });
    const heard = new Promise((resolve) => {
      const before = process.listeners('uncaughtException');
      process.removeAllListeners('uncaughtException');
      process.once('uncaughtException', (error) => {
        for (const listener of before) process.on('uncaughtException', listener);
        resolve(error);
      });
    });
    await commands['contacts.save'](ITEM);
    expect(await db.contacts.count()).toBe(1);
    expect(await heard).toBe(failure);
  });
});

describe('storeError', () => {
  const named = (name: string, inside: object = {}) => Object.assign(new Error('x'), { name, ...inside });

  it.each([
    ['storage-full', named('QuotaExceededError')],
    ['storage-full', named('AbortError', { inner: named('QuotaExceededError') })],
    ['storage-full', named('BulkError', { failures: [named('AbortError', { inner: named('QuotaExceededError') })] })],
    ['storage-full', named('OpenFailedError', { inner: named('QuotaExceededError') })],
    ['database-unavailable', named('OpenFailedError', { inner: named('UnknownError') })],
    ['database-unavailable', named('MissingAPIError')],
    ['database-unavailable', named('InvalidStateError')],
    ['database-unavailable', named('VersionError')],
    ['unexpected', named('TypeError')],
    ['unexpected', named('toString')],
    ['unexpected', 'thrown text'],
    ['unexpected', undefined],
  ])('is %s', (code, thrown) => {
    expect(storeError(thrown)).toMatchObject({ code });
  });

  it('ends for an error that contains itself', () => {
    const loop = named('AbortError');
    Object.assign(loop, { inner: loop });
    expect(storeError(loop).code).toBe('unexpected');
  });
});
