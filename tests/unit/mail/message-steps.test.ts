import { beforeEach, describe, expect, it } from 'vitest';
import { contents, local, only, plan, theContact, touch } from '../store/a-book';
import { about, actions, aMailbox, FRAME, message, sent, withJane, written } from './a-mailbox';

let { book, handlers, ask } = aMailbox();

beforeEach(() => {
  ({ book, handlers, ask } = aMailbox());
});

const MINUTE = 60_000;

describe('an answer', () => {
  it('says "replied"; one press notes it, closes what was to be done and plans what is next', async () => {
    const { contactId, followUpId } = await withJane(book);
    await book.commands['touches.add']({ contactId, touch: touch({ at: book.clock.time - 60 * MINUTE }) });
    const before = await contents(book.db);
    const seen = message({ date: written(book, -10) });
    const look = await ask('mail.look', seen);
    expect(look.face.badge).toBe('Replied');
    expect(look.face.actions[0]).toMatchObject({
      name: 'replied',
      weight: 'first',
      short: 'Log',
      title: 'Notes this mail as a touch, closes “Call, Tue 24 Nov”, plans Call, Tue 24 Nov',
    });
    const { said, face, undo } = await ask('mail.replied', seen);
    expect(said).toBe('Logged this mail. Done: Call, Tue 24 Nov. Next: Call, Tue 24 Nov.');
    expect(face).toMatchObject({ badge: 'Logged', touches: [{ note: 'Your offer' }, {}] });
    expect(await book.db.followUps.get(followUpId)).toMatchObject({ status: 'done' });
    expect(await book.db.followUps.count()).toBe(2);
    expect(await theContact(book.db, contactId)).toMatchObject({
      touchCount: 2,
      lastTouchAt: book.clock.time - 10 * MINUTE,
    });
    if (undo === null) throw new Error('nothing to undo');
    await handlers['mail.undo']({ ...about(seen), token: undo }, FRAME);
    expect(await contents(book.db)).toEqual(before);
  });

  it('is told once, however the page writes its date', async () => {
    await withJane(book);
    book.clock.time += 60 * MINUTE;
    const at = new Date(book.clock.time - 10 * MINUTE);
    await ask('mail.replied', message({ date: at.toISOString() }));
    const before = await contents(book.db);
    const [day, time] = [at.toLocaleDateString('en-US', { dateStyle: 'long' }), at.toLocaleTimeString('en-US')];
    const again = message({ date: `${day}, ${time}`, url: 'https://mail.example/#another-view' });
    const look = await ask('mail.look', again);
    expect(look.face.lines).toContain('This mail is in the book.');
    expect(actions(look)).not.toEqual(expect.arrayContaining(['log']));
    for (const name of ['mail.log', 'mail.replied'] as const) {
      expect(await ask(name, again)).toMatchObject({ said: 'This mail is logged already.', undo: null });
    }
    expect(await contents(book.db)).toEqual(before);
  });

  it.each([
    ['older than the last touch', (at: string) => message({ date: at }), -120],
    ['of unknown time', () => message({ date: 'recently' }), 0],
    ['of a list', (at: string) => message({ date: at, list: true }), -10],
    ['of their absence', (at: string) => message({ date: at, subject: 'Automatic reply: Your offer' }), -10],
    ["the rep's own", (at: string) => sent({ date: at }), -10],
  ])('is not claimed of a message %s', async (_what, make, minutes) => {
    const { contactId } = await withJane(book);
    await book.commands['touches.add']({ contactId, touch: touch({ at: book.clock.time - 60 * MINUTE }) });
    const look = await ask('mail.look', make(written(book, minutes)));
    expect(look.face.badge).toBe('');
    expect(actions(look)).toContain('log');
    expect(actions(look)).not.toContain('replied');
  });

  it('is none where nothing was ever said, unless it came after they were saved', async () => {
    await withJane(book);
    expect((await ask('mail.look', message({ date: written(book, -10) }))).face.badge).toBe('');
    book.clock.time += 60 * MINUTE;
    expect((await ask('mail.look', message({ date: written(book, -10) }))).face.badge).toBe('Replied');
  });

  it('is none for being dated ahead of the rep’s clock: not where they were saved or spoken with today', async () => {
    const ahead = message({ date: written(book, 5 * 60) });
    expect((await ask('mail.save', ahead)).face.badge).toBe('');
    expect((await ask('mail.look', ahead)).face.badge).toBe('');
    const { id } = await only(book.db.contacts);
    await book.commands['touches.add']({ contactId: id, touch: touch({ at: book.clock.time }) });
    expect((await ask('mail.look', message({ subject: 'Another', date: written(book, 4 * 60) }))).face.badge).toBe('');
  });

  it('is one though it is dated ahead, where they were last spoken with before today', async () => {
    const { contactId } = await withJane(book);
    await book.commands['touches.add']({ contactId, touch: touch({ at: book.clock.time - 26 * 60 * MINUTE }) });
    const ahead = message({ date: written(book, 5 * 60) });
    expect((await ask('mail.look', ahead)).face.badge).toBe('Replied');
    await ask('mail.replied', ahead);
    // Noted as of now: nothing that was said lies ahead.
    expect((await book.db.touches.toArray()).map(({ at }) => at)).toContain(book.clock.time);
  });

  it('is none where it is the one they were saved from, also once the day it is dated has come', async () => {
    const ahead = message({ date: written(book, 5 * 60), id: 'letter-1', url: 'https://mail.example/#all/letter-1' });
    await ask('mail.save', ahead);
    book.clock.time += 24 * 60 * MINUTE;
    expect((await ask('mail.look', ahead)).face.badge).toBe('');
    expect(
      (await ask('mail.look', { ...ahead, id: 'letter-2', url: 'https://mail.example/#all/letter-2' })).face.badge,
    ).toBe('Replied');
  });

  it('is none where it is that one in a webmail that gives its messages neither ids nor addresses', async () => {
    const ahead = message({ webmail: 'zimbra', date: written(book, 5 * 60), url: 'https://mail.example/zimbra/' });
    await ask('mail.save', ahead);
    book.clock.time += 24 * 60 * MINUTE;
    expect((await ask('mail.look', ahead)).face.badge).toBe('');
    expect((await ask('mail.look', { ...ahead, subject: 'Re: Your offer' })).face.badge).toBe('Replied');
  });

  it('plans nothing more where something else is to be done already', async () => {
    const { contactId } = await withJane(book);
    await book.commands['followUps.add']({ contactId, plan: plan({ due: '2026-12-01T09:00' }) });
    book.clock.time += 60 * MINUTE;
    const { said } = await ask('mail.replied', message({ date: written(book, -1) }));
    expect(said).toBe('Logged this mail. Done: Call, Tue 24 Nov.');
    expect(await book.db.followUps.count()).toBe(2);
  });
});

describe('a follow-up', () => {
  it('is closed by "done", and the next one is planned', async () => {
    const { followUpId } = await withJane(book);
    const { said } = await ask('mail.complete', message());
    expect(said).toBe('Done: Call, Tue 24 Nov. Next: Email, Mon 23 Nov.');
    expect(await only(book.db.touches)).toMatchObject({ followUpId, channel: 'call', at: book.clock.time });
  });

  it('that was to write is closed by what the rep has written since', async () => {
    const { followUpId } = await withJane(book);
    await book.commands['followUps.update']({ id: followUpId, plan: plan({ channel: 'email' }) });
    book.clock.time += 60 * MINUTE;
    const { face } = await ask('mail.complete', sent({ date: written(book, -5) }));
    const noted = await only(book.db.touches);
    expect(noted).toMatchObject({
      channel: 'email',
      direction: 'out',
      note: 'Your offer',
      message: expect.any(String),
    });
    expect(face.lines).toContain('This mail is in the book.');
  });

  it('is moved to the time that was read back, or planned where none is open', async () => {
    const { followUpId } = await withJane(book);
    const read = await handlers['mail.readTime']({ text: 'next tuesday 3pm' }, FRAME);
    expect(read).toEqual({
      ok: true,
      time: { due: '2026-11-24T15:00', allDay: false },
      said: 'Follow up Tue 24 Nov, 15:00',
    });
    const time = { due: local('2026-11-24T15:00'), allDay: false };
    const moved = await handlers['mail.plan']({ ...about(message()), time }, FRAME);
    expect(moved.said).toBe('Follow-up moved to Tue 24 Nov, 15:00.');
    expect(await book.db.followUps.get(followUpId)).toMatchObject({ due: '2026-11-24T15:00', channel: 'call' });
    await book.commands['followUps.skip']({ id: followUpId });
    const planned = await handlers['mail.plan']({ ...about(message()), time }, FRAME);
    expect(planned.said).toBe('Follow-up planned for Tue 24 Nov, 15:00.');
    expect(await book.db.followUps.count()).toBe(2);
  });

  it.each(['gibberish', '', '1 Jan 2020', 'x'.repeat(200)])('is at no time that is none: "%s"', async (text) => {
    expect(await handlers['mail.readTime']({ text }, FRAME)).toEqual({ ok: false, said: expect.stringMatching(/\S/) });
  });
});
