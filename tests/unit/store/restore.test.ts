import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LocalTimeSchema } from '@/lib/follow-ups/local-date-time';
import type { RestoreId } from '@/lib/messages/protocol';
import { RestoreIdSchema } from '@/lib/messages/protocol';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { type BookChunk, bookChunks } from '@/lib/store/book-chunks';
import { contactStamps } from '@/lib/store/contact-stamps';
import type { DuebookDatabase } from '@/lib/store/database';
import { purgeStaged } from '@/lib/store/purge-staged';
import { readSettings } from '@/lib/store/read-settings';
import { takeRings } from '@/lib/store/rings';
import { type ABook, aBook, contents, expiry, fields, local, only, plan, touch } from './a-book';

const HOUR = 60 * 60_000;
const newRestore = (): RestoreId => v.parse(RestoreIdSchema, crypto.randomUUID());

async function exported(db: DuebookDatabase): Promise<BookChunk> {
  const all: BookChunk = { contacts: [], followUps: [], touches: [] };
  for await (const chunk of bookChunks(db)) {
    all.contacts.push(...chunk.contacts);
    all.followUps.push(...chunk.followUps);
    all.touches.push(...chunk.touches);
  }
  return all;
}

async function restore(book: ABook, backup: BookChunk, mode: 'merge' | 'replace', settings = null) {
  const restoreId = newRestore();
  // Follow-ups and touches first: a restore must not depend on the order they come in.
  await book.commands['restore.stage']({
    restoreId,
    contacts: [],
    followUps: backup.followUps,
    touches: backup.touches,
  });
  await book.commands['restore.stage']({ restoreId, contacts: backup.contacts, followUps: [], touches: [] });
  return book.commands['restore.apply']({ restoreId, mode, settings });
}

/** Two contacts, one with a done and an open follow-up and two touches. */
async function aFullBook(): Promise<ABook> {
  const book = aBook();
  const jane = await book.commands['contacts.save']({
    into: null,
    fields: fields({ emails: [{ address: 'jane@acme.example' }], grade: 'A' }),
    followUp: plan(),
  });
  await book.commands['contacts.save']({ into: null, fields: fields({ name: '王小明' }), followUp: null });
  if (!jane.followUpId) throw new Error('no follow-up');
  await book.commands['followUps.complete']({
    id: jane.followUpId,
    touch: touch(),
    next: plan({ due: '2026-12-01T09:00' }),
  });
  await book.commands['touches.add']({ contactId: jane.contactId, touch: touch({ at: 5 }) });
  return book;
}

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

describe('restore.apply, replacing', () => {
  it('leaves nothing of the old book', async () => {
    const backup = await exported((await aFullBook()).db);
    const book = await aFullBook();
    const { undo } = await book.commands['contacts.save']({
      into: null,
      fields: fields({ name: 'New' }),
      followUp: plan(),
    });
    await restore(book, backup, 'replace');
    expect((await contents(book.db)).contacts.map(({ id }) => id).sort()).toEqual(
      backup.contacts.map(({ id }) => id).sort(),
    );
    expect(await book.db.followUps.count()).toBe(2);
    await expect(book.commands.undo({ token: undo })).rejects.toMatchObject(expiry);
  });

  it('does not ring again for what was raised after the backup was made', async () => {
    const book = aBook();
    await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan() });
    const backup = await exported(book.db);
    await takeRings(local('2026-11-23T09:00'), () => [], book.db);
    await restore(book, backup, 'replace');
    expect(await book.db.followUps.where('ring').above('').count()).toBe(0);
    expect(await only(book.db.followUps)).toMatchObject({ status: 'open', raisedFor: '2026-11-23T09:00' });
  });

  it('lets a reminder nobody has seen yet ring', async () => {
    const book = aBook();
    await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan() });
    const backup = await exported(book.db);
    await takeRings(local('2026-11-23T09:00'), (due) => [{ id: 'r', followUps: due, at: 0 }], book.db);
    await restore(book, backup, 'replace');
    expect(await book.db.raisings.count()).toBe(0);
    expect(await only(book.db.followUps)).toMatchObject({ ring: '2026-11-23T09:00' });
  });

  it('with settings takes them, and all-day follow-ups stand at their day start', async () => {
    const book = aBook();
    const settings = { ...DEFAULT_SETTINGS, dayStart: plan({ due: '2026-01-01T07:30' }).due.slice(11) };
    await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan({ allDay: true }) });
    const backup = await exported(book.db);
    const restoreId = newRestore();
    await book.commands['restore.stage']({ restoreId, ...backup });
    await book.commands['restore.apply']({
      restoreId,
      mode: 'replace',
      settings: { ...DEFAULT_SETTINGS, ...settings, dayStart: v.parse(LocalTimeSchema, settings.dayStart) },
    });
    expect((await readSettings(book.db)).dayStart).toBe('07:30');
    expect(await only(book.db.followUps)).toMatchObject({ due: '2026-11-23T07:30', ring: '2026-11-23T07:30' });
  });

  it('with an empty backup empties the book, but not with a lost one', async () => {
    const book = await aFullBook();
    const lost = { restoreId: newRestore(), mode: 'replace' as const, settings: null };
    await expect(book.commands['restore.apply'](lost)).rejects.toMatchObject({ code: 'restore-lost' });
    expect(await book.db.contacts.count()).toBe(2);
    await restore(book, { contacts: [], followUps: [], touches: [] }, 'replace');
    expect(await contents(book.db)).toEqual({ contacts: [], followUps: [], touches: [] });
  });

  it('leaves out what has no contact, and corrects counts and names of what is there', async () => {
    const book = await aFullBook();
    const backup = await exported(book.db);
    const kept = backup.contacts.filter(({ name }) => name === '王小明');
    expect(await restore(book, { ...backup, contacts: kept }, 'replace')).toEqual({
      contacts: 1,
      followUps: 0,
      touches: 0,
    });
    expect(await book.db.followUps.count()).toBe(0);

    const wrong = backup.contacts.map((contact) => ({ ...contact, touchCount: 77, lastTouchAt: 1 }));
    await restore(book, { contacts: wrong, followUps: [], touches: backup.touches }, 'replace');
    const rows = await book.db.contacts.toArray();
    expect(rows.map(({ touchCount }) => touchCount).sort()).toEqual([0, 2]);
    expect((await book.db.touches.toArray()).map(({ followUpId }) => followUpId)).toEqual([null, null]);
  });
});

describe('restore.apply, merging', () => {
  it('takes what is new and, of a contact in both, the one changed last', async () => {
    const book = await aFullBook();
    const backup = await exported(book.db);
    const [newer, older] = backup.contacts;
    if (!newer || !older) throw new Error('no contacts');
    const counts = await restore(
      book,
      {
        ...backup,
        contacts: [
          { ...newer, note: 'newer', grade: 'C', updatedAt: newer.updatedAt + 1 },
          { ...older, note: 'older', updatedAt: older.updatedAt - 1 },
        ],
      },
      'merge',
    );
    expect(counts).toEqual({ contacts: 1, followUps: 0, touches: 0 });
    expect(await book.db.contacts.get(newer.id)).toMatchObject({ note: 'newer', grade: 'C' });
    expect(await book.db.contacts.get(older.id)).toMatchObject({ note: '' });
    const grades = await book.db.followUps.where('contactId').equals(newer.id).toArray();
    expect(grades.every(({ grade }) => grade === 'C')).toBe(true);
    expect(await contactStamps([newer.id], book.db)).toEqual(new Map([[newer.id, newer.updatedAt + 1]]));
  });

  it('completes the contact it knows under another id, and moves follow-ups and touches to it', async () => {
    const backup = await exported((await aFullBook()).db);
    const book = aBook();
    const mine = await book.commands['contacts.save']({
      into: null,
      fields: fields({ name: 'Jane', organisation: 'Acme', emails: [{ address: 'JANE@acme.example' }], grade: 'B' }),
      followUp: null,
    });
    await restore(book, backup, 'merge');
    expect(await book.db.contacts.count()).toBe(2);
    expect(await book.db.contacts.get(mine.contactId)).toMatchObject({ name: 'Jane', grade: 'B', touchCount: 2 });
    const followUps = await book.db.followUps.toArray();
    expect(followUps.map(({ contactId, grade }) => ({ contactId, grade }))).toEqual([
      { contactId: mine.contactId, grade: 'B' },
      { contactId: mine.contactId, grade: 'B' },
    ]);
    const before = await contents(book.db);
    await restore(book, backup, 'merge');
    expect(await contents(book.db)).toEqual(before);
  });

  it('keeps apart two contacts of the backup the rep kept apart', async () => {
    const book = aBook();
    const twin = { into: null, fields: fields({ emails: [{ address: 'j@acme.example' }] }), followUp: null };
    await book.commands['contacts.saveMany']({ items: [twin, twin] });
    const backup = await exported(book.db);
    const [first] = backup.contacts;
    if (!first) throw new Error('no contact');
    await book.commands['contacts.delete']({ ids: [first.id] });
    await restore(book, backup, 'merge');
    expect(await book.db.contacts.count()).toBe(2);
  });

  it('does not open again what was done since, and closes what was done elsewhere', async () => {
    const book = aBook();
    const saved = await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan() });
    if (!saved.followUpId) throw new Error('no follow-up');
    const open = await exported(book.db);
    const { undo } = await book.commands['followUps.skip']({ id: saved.followUpId });
    const closed = await exported(book.db);
    await restore(book, open, 'merge');
    expect(await only(book.db.followUps)).toMatchObject({ status: 'skipped' });
    await restore(book, open, 'replace');
    expect(await only(book.db.followUps)).toMatchObject({ status: 'open' });
    await restore(book, closed, 'merge');
    expect(await only(book.db.followUps)).toMatchObject({ status: 'skipped' });
    await expect(book.commands.undo({ token: undo })).rejects.toMatchObject(expiry);
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
