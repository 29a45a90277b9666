import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LocalTimeSchema } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { readSettings } from '@/lib/store/read-settings';
import { aBook, only, plan } from './a-book';
import { raise, withFollowUp } from './a-follow-up';

describe('settings.save', () => {
  it('moves open all-day follow-ups still to be raised to the new day start, and no others', async () => {
    const book = aBook();
    const all = [
      await withFollowUp(book, '2026-11-23T09:00', true),
      await withFollowUp(book, '2026-11-23T09:00', false),
      await withFollowUp(book, '2026-11-20T09:00', true),
      await withFollowUp(book, '2026-11-24T09:00', true),
    ];
    await raise(book, '2026-11-20T10:00');
    const [, , , closed] = all;
    if (closed) await book.commands['followUps.skip']({ id: closed.id });
    await book.commands['settings.save']({
      ...DEFAULT_SETTINGS,
      dayStart: v.parse(LocalTimeSchema, '08:15'),
    });
    const dues = await Promise.all(all.map(async ({ id }) => (await book.db.followUps.get(id))?.due));
    expect(dues).toEqual(['2026-11-23T08:15', '2026-11-23T09:00', '2026-11-20T09:00', '2026-11-24T09:00']);
    expect(await book.db.followUps.orderBy('ring').keys()).toEqual(['2026-11-23T08:15', '2026-11-23T09:00']);
    expect((await readSettings(book.db)).dayStart).toBe('08:15');
  });

  it('an undo across it puts an all-day follow-up at the new day start', async () => {
    const book = aBook();
    const { id } = await withFollowUp(book, '2026-11-23T09:00', true);
    const { undo } = await book.commands['followUps.skip']({ id });
    await book.commands['settings.save']({ ...DEFAULT_SETTINGS, dayStart: v.parse(LocalTimeSchema, '10:00') });
    await book.commands.undo({ token: undo });
    expect(await only(book.db.followUps)).toMatchObject({ status: 'open', due: '2026-11-23T10:00' });
  });

  it('an undo across it leaves at its time what was raised or closed', async () => {
    const book = aBook();
    const raised = await withFollowUp(book, '2026-11-20T09:00', true);
    const closed = await withFollowUp(book, '2026-11-23T09:00', true);
    await raise(book, '2026-11-20T10:00');
    await book.commands['followUps.skip']({ id: closed.id });
    const undos = [
      await book.commands['followUps.update']({
        id: raised.id,
        plan: plan({ due: '2026-11-20T09:00', allDay: true, note: 'x' }),
      }),
      await book.commands['followUps.update']({ id: closed.id, plan: plan({ allDay: true, note: 'x' }) }),
    ];
    await book.commands['settings.save']({ ...DEFAULT_SETTINGS, dayStart: v.parse(LocalTimeSchema, '10:00') });
    for (const { undo } of undos) await book.commands.undo({ token: undo });
    expect(await book.db.followUps.get(raised.id)).toMatchObject({ due: '2026-11-20T09:00', note: '' });
    expect(await book.db.followUps.get(closed.id)).toMatchObject({ due: '2026-11-23T09:00', note: '' });
    expect(await book.db.followUps.where('ring').above('').count()).toBe(0);
  });

  it('reads as the defaults where nothing or nonsense is kept', async () => {
    const { db } = aBook();
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    await db.table('settings').put({ key: 'settings', settings: { dayStart: 'noon' } });
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  });
});
