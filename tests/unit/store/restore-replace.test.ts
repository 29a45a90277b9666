import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LocalTimeSchema } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { readSettings } from '@/lib/store/read-settings';
import { takeRings } from '@/lib/store/rings';
import { aFullBook, exported, newRestore, restore } from './a-backup';
import { aBook, contents, expiry, fields, local, only, plan } from './a-book';

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
    const settings = { ...DEFAULT_SETTINGS, dayStart: v.parse(LocalTimeSchema, '07:30') };
    await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan({ allDay: true }) });
    await restore(book, await exported(book.db), 'replace', settings);
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
