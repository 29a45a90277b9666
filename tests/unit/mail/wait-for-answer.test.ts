import { beforeEach, describe, expect, it } from 'vitest';
import { contents, fields, only } from '../store/a-book';
import { about, actions, aMailbox, FRAME, message, sent, withJane, written } from './a-mailbox';

let { book, page, handlers, ask } = aMailbox();

beforeEach(() => {
  ({ book, page, handlers, ask } = aMailbox());
});

const MINUTE = 60_000;

describe('waiting for an answer', () => {
  it('plans a reminder on the third day that closes itself when the answer is seen', async () => {
    const { contactId, followUpId } = await withJane(book);
    const reminded = await ask('mail.remind', sent());
    expect(reminded.said).toBe('Reminds you Mon 23 Nov unless they answer.');
    expect(reminded.face.lines).toContain('Reminds you Mon 23 Nov unless they answer.');
    expect(actions(reminded)).not.toContain('remind');
    expect(await ask('mail.remind', sent())).toMatchObject({ said: reminded.said, undo: null });
    expect(await book.db.followUps.where('contactId').equals(contactId).count()).toBe(2);

    const earlier = written(book, -5);
    book.clock.time += 60 * MINUTE;
    expect(await ask('mail.look', message({ date: earlier }))).toMatchObject({ said: '', undo: null });
    const newsletter = message({ date: written(book, -5), list: true });
    expect(await ask('mail.look', newsletter)).toMatchObject({ said: '', undo: null });
    const answered = await ask('mail.look', message({ date: written(book, -5) }));
    expect(answered.said).toBe('Jane Doe has answered, so the reminder is closed.');
    expect(answered.undo).not.toBeNull();
    expect(answered.face.badge).toBe('Replied');
    const open = await book.db.followUps.where('contactId').equals(contactId).toArray();
    expect(open.filter(({ status }) => status === 'open').map(({ id }) => id)).toEqual([followUpId]);
    expect(await ask('mail.look', message({ date: written(book, -5) }))).toMatchObject({ said: '' });
  });

  it('goes on once the closing was taken back, until a later answer', async () => {
    await withJane(book);
    await ask('mail.remind', sent());
    book.clock.time += 60 * MINUTE;
    const answer = message({ date: written(book, -5) });
    const { undo } = await ask('mail.look', answer);
    if (undo === null) throw new Error('nothing to undo');
    const undone = await handlers['mail.undo']({ ...about(answer), token: undo }, FRAME);
    expect(undone.face.lines).toContain('Reminds you Mon 23 Nov unless they write again.');
    expect(await ask('mail.look', answer)).toMatchObject({ said: '', undo: null });
    const later = message({ date: written(book, -1), subject: 'Re: Your offer' });
    expect((await ask('mail.look', later)).said).toBe('Jane Doe has answered, so the reminder is closed.');
  });

  describe('that had come before it was planned', () => {
    const [ASKED, ANSWERED] = [-90, -30];

    it('closes it once it is read', async () => {
      await withJane(book);
      await ask('mail.remind', sent({ date: written(book, ASKED) }));
      const before = await ask('mail.look', message({ date: written(book, ASKED - 5) }));
      expect(before.said).toBe('');
      const { said } = await ask('mail.look', message({ date: written(book, ANSWERED) }));
      expect(said).toBe('Jane Doe has answered, so the reminder is closed.');
    });

    it('is a reply of who was a stranger', async () => {
      const to = { name: 'Bo Lund', address: 'bo@acme.example' };
      await ask('mail.remind', sent({ date: written(book, ASKED), recipients: [to] }));
      const answer = message({ date: written(book, ANSWERED), from: to });
      const { said, face } = await ask('mail.look', answer);
      expect(said).toBe('Bo Lund has answered, so the reminder is closed.');
      expect(face.badge).toBe('Replied');
      expect(face.lines).toEqual(expect.arrayContaining(['They have answered.', 'No touches yet.']));
      expect((await ask('mail.replied', answer)).said).toContain('Logged this mail.');
    });

    it('does not where the rep had met it, or noted it: they wait for another', async () => {
      await withJane(book);
      const answer = message({ date: written(book, ANSWERED) });
      await ask('mail.look', answer);
      await ask('mail.remind', sent({ date: written(book, ASKED) }));
      expect((await ask('mail.look', answer)).said).toBe('');
      expect((await ask('mail.look', message({ date: written(book, ANSWERED + 5) }))).said).not.toBe('');
    });

    it('does not where it is noted, in whatever session', async () => {
      await withJane(book);
      const answer = message({ date: written(book, ANSWERED) });
      await ask('mail.log', answer);
      page.met = undefined;
      await ask('mail.remind', sent({ date: written(book, ASKED) }));
      expect((await ask('mail.look', answer)).said).toBe('');
    });

    it('does not where the page does not tell when the rep wrote', async () => {
      await withJane(book);
      await ask('mail.remind', sent({ date: 'recently' }));
      expect((await ask('mail.look', message({ date: written(book, ANSWERED) }))).said).toBe('');
    });
  });

  it.each([
    ['of their absence', () => message({ date: written(book, -5), subject: 'Automatic reply: Your offer' })],
    ['that tells that it was read', () => message({ date: written(book, -5), subject: 'Read: Your offer' })],
    [
      'whose body tells that it went to many',
      () => {
        page.written = ['Our autumn offers.', 'To unsubscribe press here.'];
        return message({ date: written(book, -5) });
      },
    ],
  ])('does not end by one %s', async (_what, make) => {
    await withJane(book);
    await ask('mail.remind', sent());
    book.clock.time += 60 * MINUTE;
    const before = await contents(book.db);
    expect(await ask('mail.look', make())).toMatchObject({ said: '', undo: null });
    expect(await contents(book.db)).toEqual(before);
  });

  it('ends by an answer whose body can’t be read', async () => {
    await withJane(book);
    await ask('mail.remind', sent());
    book.clock.time += 60 * MINUTE;
    page.written = null;
    const { said } = await ask('mail.look', message({ date: written(book, -5) }));
    expect(said).toBe('Jane Doe has answered, so the reminder is closed.');
  });

  it('does not end by a message dated ahead that may have been there before', async () => {
    await withJane(book);
    await ask('mail.remind', sent({ date: written(book, -5) }));
    const { said } = await ask('mail.look', message({ date: written(book, 5 * 60) }));
    expect(said).toBe('');
    book.clock.time += 24 * 60 * MINUTE;
    expect((await ask('mail.look', message({ date: written(book, 5 * 60) }))).said).not.toBe('');
  });

  describe('that comes in the minute it was planned in, as pages show minutes alone', () => {
    const SECOND = 1_000;
    const SAME = '2026-11-20T08:00Z';

    beforeEach(async () => {
      await withJane(book);
      book.clock.time = Date.parse(SAME) + 30 * SECOND;
    });

    const saidOf = async (seen = message({ date: SAME })) => (await ask('mail.look', seen)).said;

    it('is closed by it', async () => {
      await ask('mail.remind', sent({ date: SAME }));
      book.clock.time += 10 * SECOND;
      expect(await saidOf()).toBe('Jane Doe has answered, so the reminder is closed.');
    });

    it('is closed by it where they were a stranger, and has replied', async () => {
      const to = { name: 'Bo Lund', address: 'bo@acme.example' };
      await ask('mail.remind', sent({ date: SAME, recipients: [to] }));
      const answered = await ask('mail.look', message({ date: SAME, from: to }));
      expect(answered.said).toBe('Bo Lund has answered, so the reminder is closed.');
      expect(answered.face.badge).toBe('Replied');
      expect(actions(answered)).toContain('replied');
      // The one they are known from has not.
      const before = message({ date: '2026-11-20T07:59Z', from: to });
      expect((await ask('mail.look', before)).face.badge).toBe('');
    });

    it('has not replied where it is the one they were saved from, or may be', async () => {
      const from = { name: 'Bo Lund', address: 'bo@acme.example' };
      await ask('mail.save', message({ date: SAME, from }));
      expect((await ask('mail.look', message({ date: SAME, from }))).face.badge).toBe('');
      // Saved by hand, from who knows what.
      const ana = { name: 'Ana Berg', address: 'ana@acme.example' };
      const saved = fields({ name: ana.name, emails: [{ address: ana.address }] });
      await book.commands['contacts.save']({ into: null, fields: saved, followUp: null });
      expect((await ask('mail.look', message({ date: SAME, from: ana }))).face.badge).toBe('');
    });

    it('is not closed by what the rep had seen before', async () => {
      await saidOf();
      book.clock.time += 10 * SECOND;
      await ask('mail.remind', sent({ date: SAME }));
      expect(await saidOf()).toBe('');
      // Nor where that is noted, or looked at again, later.
      book.clock.time += 60 * MINUTE;
      expect(await saidOf()).toBe('');
      await ask('mail.log', message({ date: SAME }));
      const waits = (await book.db.followUps.toArray()).filter(({ closesOnReply }) => closesOnReply);
      expect(waits.map(({ status }) => status)).toEqual(['open']);
      expect(await saidOf(message({ subject: 'Re: Your offer', date: '2026-11-20T08:01Z' }))).not.toBe('');
    });

    it('is closed by it though somebody else had written in that minute', async () => {
      await saidOf(message({ date: SAME, from: { name: 'Bo Lund', address: 'bo@acme.example' } }));
      await ask('mail.remind', sent({ date: SAME }));
      expect(await saidOf()).not.toBe('');
    });

    it('is not closed by what was there, once the time has come it was dated ahead by', async () => {
      const ahead = message({ date: '2026-11-20T08:05Z' });
      await saidOf(ahead);
      await ask('mail.remind', sent({ date: SAME }));
      book.clock.time += 10 * MINUTE;
      expect(await saidOf(ahead)).toBe('');
      expect(await saidOf(message({ subject: 'Re: Your offer', date: '2026-11-20T08:06Z' }))).not.toBe('');
    });
  });

  it('saves a stranger the rep wrote to', async () => {
    const { said, face } = await ask('mail.remind', sent());
    expect(said).toBe('Saved Jane Doe. Reminds you Mon 23 Nov unless they answer.');
    expect(await only(book.db.followUps)).toMatchObject({ closesOnReply: true, note: 'No reply yet: Your offer' });
    expect(face).toMatchObject({ state: 'contact', summary: 'touch 1 of 7 · reminder Mon 23 Nov' });
    expect(face.lines).not.toContain('Nothing planned.');
  });

  it('is to be done once its day has come', async () => {
    const asked = sent({ date: written(book, -5) });
    const before = await ask('mail.remind', asked);
    expect(actions(before)).not.toContain('complete');
    book.clock.time += 3 * 24 * 60 * MINUTE;
    const { face } = await ask('mail.look', asked);
    expect(face).toMatchObject({ badge: '', summary: 'touch 1 of 7 · next Mon 23 Nov' });
    expect(face.lines).toContain('Next: Email, Mon 23 Nov (today)');
    expect(face.actions.map(({ name }) => name)).toContain('complete');
    book.clock.time += 24 * 60 * MINUTE;
    const late = await ask('mail.look', asked);
    expect(late.face).toMatchObject({ badge: 'Overdue', late: true });
    // Their answer closes it all the same.
    const { said } = await ask('mail.look', message({ date: written(book, -5) }));
    expect(said).toBe('Jane Doe has answered, so the reminder is closed.');
  });
});
