import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exported, restore } from './a-backup';
import { type ABook, aBook, contents, fields, only, plan, theContact, touch } from './a-book';

let book: ABook;
const MARK = 'a'.repeat(64) as never;

beforeEach(() => {
  book = aBook();
});

async function waiting() {
  const { contactId } = await book.commands['contacts.save']({ into: null, fields: fields(), followUp: null });
  const answersFrom = book.clock.time - 1_000;
  const waits = plan({ due: '2026-11-24T09:00', closesOnReply: true, answersFrom, channel: 'email' });
  const { followUpId } = await book.commands['followUps.add']({ contactId, plan: waits });
  return { contactId, followUpId, planned: book.clock.time, answersFrom };
}

const status = async (id: string) => (await book.db.followUps.get(id))?.status;

describe('a follow-up that waits for an answer', () => {
  it('closes once the answer is seen, neither rings nor is listed any more, and opens again when undone', async () => {
    const { contactId, followUpId, planned } = await waiting();
    const before = await contents(book.db);
    book.clock.time += 60_000;
    const { closed, undo } = await book.commands['followUps.closeAnswered']({ contactId, at: planned + 30_000 });
    expect(closed).toBe(1);
    expect(await book.db.followUps.get(followUpId)).toMatchObject({ status: 'done', closedAt: planned + 60_000 });
    expect(await book.db.followUps.where('ring').above('').count()).toBe(0);
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
  });

  it('stays open where what was seen is from before it was planned', async () => {
    const { contactId, followUpId, planned, answersFrom } = await waiting();
    const at = answersFrom - 1;
    expect(await book.commands['followUps.closeAnswered']({ contactId, at })).toMatchObject({ closed: 0 });
    await book.commands['touches.add']({ contactId, touch: touch({ direction: 'in', at }) });
    await book.commands['touches.add']({ contactId, touch: touch({ direction: 'out', at: planned + 1 }) });
    expect(await status(followUpId)).toBe('open');
  });

  it('is answered by nothing up to when it was planned where that is all it tells, as in older books', async () => {
    const { contactId, followUpId, planned } = await waiting();
    await book.db.followUps
      .where('id')
      .equals(followUpId)
      .modify((row) => {
        delete row.answersFrom;
      });
    const closed = async (at: number) => (await book.commands['followUps.closeAnswered']({ contactId, at })).closed;
    expect([await closed(planned), await closed(planned + 1)]).toEqual([0, 1]);
  });

  it('closes with a touch from them, and leaves other follow-ups and other contacts alone', async () => {
    const { contactId, followUpId, planned } = await waiting();
    const other = await book.commands['followUps.add']({ contactId, plan: plan() });
    const someone = await waiting();
    const before = await contents(book.db);
    const next = plan({ due: '2026-12-01T09:00' });
    const at = planned + 1;
    const noted = await book.commands['touches.add']({
      contactId,
      touch: touch({ direction: 'in', at }),
      message: MARK,
      next,
    });
    expect([await status(followUpId), await status(other.followUpId), await status(someone.followUpId)]).toEqual([
      'done',
      'open',
      'open',
    ]);
    expect(await only(book.db.touches)).toMatchObject({ message: MARK, followUpId: null });
    expect(await book.db.followUps.where('contactId').equals(contactId).count()).toBe(3);
    expect(await theContact(book.db, contactId)).toMatchObject({ touchCount: 1, lastTouchAt: at });
    await book.commands.undo({ token: noted.undo });
    expect(await contents(book.db)).toEqual(before);
  });

  it('closes with the completion of another follow-up by what they wrote', async () => {
    const { contactId, followUpId, planned } = await waiting();
    const { followUpId: id } = await book.commands['followUps.add']({ contactId, plan: plan() });
    await book.commands['followUps.complete']({
      id,
      touch: touch({ direction: 'in', at: planned + 1 }),
      message: MARK,
      next: null,
    });
    expect([await status(followUpId), await status(id)]).toEqual(['done', 'done']);
    expect(await only(book.db.touches)).toMatchObject({ message: MARK, followUpId: id });
  });

  it('goes on waiting where it is moved, snoozed or rewritten, and stops where told to', async () => {
    const { followUpId: id, answersFrom } = await waiting();
    await book.commands['followUps.snooze']({ id, to: plan({ due: '2026-11-30T09:00' }) });
    await book.commands['followUps.update']({ id, plan: plan({ note: 'price' }) });
    expect(await book.db.followUps.get(id)).toMatchObject({ closesOnReply: true, answersFrom, note: 'price' });
    await book.commands['followUps.update']({ id, plan: plan({ closesOnReply: false }) });
    expect(await book.db.followUps.get(id)).toMatchObject({ closesOnReply: false });
  });

  it('keeps waiting, and a touch its message, through a backup', async () => {
    const { contactId, answersFrom } = await waiting();
    await book.commands['touches.add']({ contactId, touch: touch(), message: MARK });
    const { id } = await only(book.db.touches);
    await book.commands['touches.update']({ id, touch: touch({ note: 'about the price' }) });
    const backup = await exported(book.db);
    const other = aBook();
    await restore(other, backup, 'replace');
    expect(await only(other.db.followUps)).toMatchObject({ closesOnReply: true, answersFrom });
    expect(await only(other.db.touches)).toMatchObject({ message: MARK, note: 'about the price' });
  });
});
