import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type FollowUpDue, reminderId } from '@/lib/follow-ups/reminder';
import type { UndoToken } from '@/lib/messages/protocol';
import type { DuebookDatabase } from '@/lib/store/database';
import { noteShown, takeRings } from '@/lib/store/rings';
import { canUndo } from '@/lib/store/undo';
import { aBook, contents, expiry, fields, local, only, plan, theContact, touch } from './a-book';

const MINUTE = 60_000;
const UNKNOWN = { into: null, fields: fields(), followUp: plan() };

async function saved(book = aBook()) {
  const reply = await book.commands['contacts.save'](UNKNOWN);
  if (!reply.followUpId) throw new Error('no follow-up');
  return { ...book, contactId: reply.contactId, id: reply.followUpId, undo: reply.undo };
}

describe('undo', () => {
  it('works once', async () => {
    const { commands, undo } = await saved();
    await commands.undo({ token: undo });
    await expect(commands.undo({ token: undo })).rejects.toMatchObject(expiry);
  });

  it('works for a quarter of an hour', async () => {
    const first = await saved();
    first.clock.time += 15 * MINUTE;
    await first.commands.undo({ token: first.undo });
    expect(await first.db.contacts.count()).toBe(0);

    const second = await saved();
    second.clock.time += 15 * MINUTE + 1;
    await expect(second.commands.undo({ token: second.undo })).rejects.toMatchObject(expiry);
    expect(await second.db.contacts.count()).toBe(1);
  });

  it.each<[string, (book: Awaited<ReturnType<typeof saved>>) => unknown, boolean]>([
    ['nothing else was done', () => undefined, true],
    ['somebody else was saved', ({ commands }) => commands['contacts.save'](UNKNOWN), true],
    ['it was taken back', ({ commands, undo }) => commands.undo({ token: undo }), false],
    ['its follow-up was closed', ({ commands, id }) => commands['followUps.skip']({ id }), false],
    [
      'something was planned for them',
      ({ commands, contactId }) => commands['followUps.add']({ contactId, plan: plan() }),
      false,
    ],
    [
      'something was noted of them',
      ({ commands, contactId }) => commands['touches.add']({ contactId, touch: touch() }),
      false,
    ],
    [
      'a quarter of an hour has passed',
      ({ clock }) => {
        clock.time += 15 * MINUTE + 1;
      },
      false,
    ],
  ])('is offered as long as it works, after %s', async (_what, then, can) => {
    const book = await saved();
    await then(book);
    expect(await canUndo(book.undo, book.clock.time, book.db)).toBe(can);
    const undone = book.commands.undo({ token: book.undo });
    await (can ? undone : expect(undone).rejects.toMatchObject(expiry));
  });

  it.each([
    ['long ago', 16 * MINUTE],
    ['in a future the clock was set back from', -16 * MINUTE],
  ])('is refused for, and forgets, what was done %s', async (_, passed) => {
    const book = await saved();
    book.clock.time += passed;
    await expect(book.commands.undo({ token: book.undo })).rejects.toMatchObject(expiry);
    const later = await book.commands['contacts.save'](UNKNOWN);
    expect(await book.db.undos.toCollection().primaryKeys()).toEqual([later.undo]);
  });

  it('is void once a later command changed one of its rows', async () => {
    const { db, commands, id, undo } = await saved();
    const snoozed = await commands['followUps.snooze']({ id, to: { due: local('2026-11-25T09:00'), allDay: false } });
    const before = await contents(db);
    await expect(commands.undo({ token: undo })).rejects.toMatchObject(expiry);
    expect(await contents(db)).toEqual(before);
    await commands.undo({ token: snoozed.undo });
    expect(await only(db.followUps)).toMatchObject({ due: '2026-11-23T09:00' });
  });

  it('is not void for a later command on other rows, even of the same contact', async () => {
    const { db, commands, id, contactId } = await saved();
    const second = await commands['followUps.add']({ contactId, plan: plan({ due: '2026-11-24T09:00' }) });
    const done = await commands['followUps.complete']({ id, touch: touch(), next: null });
    await commands['followUps.complete']({ id: second.followUpId, touch: touch({ at: touch().at + 1 }), next: null });
    await commands.undo({ token: done.undo });
    expect(await db.followUps.get(id)).toMatchObject({ status: 'open' });
    expect(await db.followUps.get(second.followUpId)).toMatchObject({ status: 'done' });
    expect(await theContact(db, contactId)).toMatchObject({ touchCount: 1, lastTouchAt: touch().at + 1 });
  });

  it('puts a follow-up back with the grade its contact has by then', async () => {
    const { db, commands, id, contactId } = await saved();
    const { undo } = await commands['followUps.delete']({ id });
    await commands['contacts.update']({ id: contactId, fields: fields({ grade: 'A' }) });
    await commands.undo({ token: undo });
    expect(await db.followUps.get(id)).toMatchObject({ grade: 'A' });
  });

  it('does not bring a touch back to a contact deleted since', async () => {
    const { db, commands, contactId } = await saved();
    await commands['touches.add']({ contactId, touch: touch() });
    const { undo } = await commands['touches.delete']({ id: (await only(db.touches)).id });
    await commands['contacts.delete']({ ids: [contactId] });
    await expect(commands.undo({ token: undo })).rejects.toMatchObject(expiry);
    expect(await db.touches.count()).toBe(0);
  });

  it('does not take a contact away from under what was added to it since', async () => {
    const { db, commands, contactId, undo } = await saved();
    await commands['followUps.add']({ contactId, plan: plan() });
    await expect(commands.undo({ token: undo })).rejects.toMatchObject(expiry);
    expect(await db.contacts.count()).toBe(1);
    expect(await db.followUps.count()).toBe(2);
  });

  it('does not ring a second time for what was raised between command and undo', async () => {
    const { db, commands, id } = await saved();
    const { undo } = await commands['followUps.update']({ id, plan: plan({ note: 'new' }) });
    await takeRings(local('2026-11-23T09:00'), () => [], db);
    await commands.undo({ token: undo });
    expect(await only(db.followUps)).toMatchObject({ note: '', raisedFor: '2026-11-23T09:00' });
    expect(await only(db.followUps)).not.toHaveProperty('ring');
  });

  it('does not ring for an earlier due time right after it rang for the later one', async () => {
    const { db, commands, id } = await saved();
    const { undo } = await commands['followUps.update']({ id, plan: plan({ due: '2026-11-23T09:05' }) });
    await takeRings(local('2026-11-23T09:05'), () => [], db);
    await commands.undo({ token: undo });
    expect(await only(db.followUps)).toMatchObject({ due: '2026-11-23T09:00', raisedFor: '2026-11-23T09:00' });
    expect(await only(db.followUps)).not.toHaveProperty('ring');
  });

  it('rings for what came due while it was closed', async () => {
    const { db, commands, id } = await saved();
    const { undo } = await commands['followUps.skip']({ id });
    expect(await takeRings(local('2026-11-23T09:00'), () => [], db)).toEqual([]);
    await commands.undo({ token: undo });
    expect(await only(db.followUps)).toMatchObject({ ring: '2026-11-23T09:00', raisedFor: null });
  });

  describe('of a reminder that a killed worker had decided on and never shown', () => {
    const decided = (due: FollowUpDue[]) => due.map((one) => ({ id: reminderId(one), followUps: [one], at: 0 }));
    /** What a sweep does with a decided reminder whose follow-up is not due any more. */
    const dropAll = (db: DuebookDatabase) => db.raisings.clear();

    it.each<[string, (book: Awaited<ReturnType<typeof saved>>) => Promise<{ undo: UndoToken }>]>([
      ['snooze', ({ commands, id }) => commands['followUps.snooze']({ id, to: plan({ due: '2026-11-23T11:00' }) })],
      ['skip', ({ commands, id }) => commands['followUps.skip']({ id })],
      ['complete', ({ commands, id }) => commands['followUps.complete']({ id, touch: touch(), next: null })],
      ['deletion', ({ commands, contactId }) => commands['contacts.delete']({ ids: [contactId] })],
    ])('a %s: it rings after all', async (_, act) => {
      const book = await saved();
      await takeRings(local('2026-11-23T09:00'), decided, book.db);
      const { undo } = await act(book);
      await dropAll(book.db);
      await book.commands.undo({ token: undo });
      expect(await only(book.db.followUps)).toMatchObject({ ring: '2026-11-23T09:00' });
    });

    it('a skip taken back before the next sweep: the reminder still comes, and no second', async () => {
      const { db, commands, id } = await saved();
      await takeRings(local('2026-11-23T09:00'), decided, db);
      const { undo } = await commands['followUps.skip']({ id });
      await commands.undo({ token: undo });
      expect(await only(db.followUps)).not.toHaveProperty('ring');
      expect(await db.raisings.count()).toBe(1);
    });

    it('a move to where it was decided on: it rings for the time it is moved back to', async () => {
      const { db, commands, id } = await saved();
      const { undo } = await commands['followUps.update']({ id, plan: plan({ due: '2026-11-23T09:05' }) });
      await takeRings(local('2026-11-23T09:05'), decided, db);
      await commands.undo({ token: undo });
      expect(await only(db.followUps)).toMatchObject({ due: '2026-11-23T09:00', ring: '2026-11-23T09:00' });
    });

    it('a snooze, and it turns out that it was shown: it rings no second time', async () => {
      const { db, commands, id } = await saved();
      await takeRings(local('2026-11-23T09:00'), decided, db);
      const { undo } = await commands['followUps.snooze']({ id, to: plan({ due: '2026-11-23T11:00' }) });
      await noteShown(reminderId({ id, due: local('2026-11-23T09:00') }), db);
      expect(await db.raisings.count()).toBe(0);
      await commands.undo({ token: undo });
      expect(await only(db.followUps)).toMatchObject({ due: '2026-11-23T09:00', raisedFor: '2026-11-23T09:00' });
      expect(await only(db.followUps)).not.toHaveProperty('ring');
    });

    it('but one that was shown rings no second time', async () => {
      const { db, commands, id } = await saved();
      await takeRings(local('2026-11-23T09:00'), decided, db);
      await dropAll(db);
      const { undo } = await commands['followUps.skip']({ id });
      await commands.undo({ token: undo });
      expect(await only(db.followUps)).not.toHaveProperty('ring');
    });
  });
});
