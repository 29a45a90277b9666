import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LocalTimeSchema } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { aFullBook, exported, restore } from './a-backup';
import { aBook, contents, expiry, fields, only, plan } from './a-book';

describe('restore.apply, merging', () => {
  it('takes what is new and, of a contact in both, the one changed last', async () => {
    const book = await aFullBook();
    const backup = await exported(book.db);
    const newer = backup.contacts.find(({ name }) => name === 'Jane Doe');
    const older = backup.contacts.find(({ name }) => name === '王小明');
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
    expect(grades.map(({ grade }) => grade)).toEqual(['C', 'C']);
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
    await book.commands['contacts.save'](twin);
    await book.commands['contacts.save'](twin);
    const backup = await exported(book.db);
    const [first] = backup.contacts;
    if (!first) throw new Error('no contact');
    await book.commands['contacts.delete']({ ids: [first.id] });
    await restore(book, backup, 'merge');
    expect(await book.db.contacts.count()).toBe(2);
  });

  it('with settings moves the all-day follow-ups that were there to their day start', async () => {
    const book = aBook();
    await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan({ allDay: true }) });
    const settings = { ...DEFAULT_SETTINGS, dayStart: v.parse(LocalTimeSchema, '07:30') };
    await restore(book, { contacts: [], followUps: [], touches: [] }, 'merge', settings);
    expect(await only(book.db.followUps)).toMatchObject({ due: '2026-11-23T07:30', ring: '2026-11-23T07:30' });
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
