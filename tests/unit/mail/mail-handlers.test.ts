import { beforeEach, describe, expect, it } from 'vitest';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { contents, fields, local, only, plan, theContact, touch } from '../store/a-book';
import { about, actions, aMailbox, draft, FRAME, message, sent, withJane, written } from './a-mailbox';

let { book, page, handlers, ask } = aMailbox();

beforeEach(() => {
  ({ book, page, handlers, ask } = aMailbox());
});

const MINUTE = 60_000;

describe('saving', () => {
  it('takes head and signature, plans the next working day, shows what was saved, and is taken back', async () => {
    const seen = message();
    expect((await ask('mail.look', seen)).face).toMatchObject({ state: 'stranger', name: 'Jane Doe' });
    const { face, said, undo } = await ask('mail.save', seen);
    expect(await only(book.db.contacts)).toMatchObject({
      name: 'Jane Doe',
      organisation: 'Acme GmbH',
      emails: [{ address: 'jane@acme.example' }],
      source: { url: 'https://mail.example/#all/1', title: 'Your offer' },
    });
    // The day after is a Saturday.
    expect(await only(book.db.followUps)).toMatchObject({ due: '2026-11-23T09:00', channel: 'call' });
    expect(said).toBe('Saved Jane Doe. Follow up Mon 23 Nov.');
    expect(face.state).toBe('contact');
    expect(face.saved).toEqual(
      expect.arrayContaining([
        { label: 'Organisation', value: 'Acme GmbH' },
        { label: 'Work', value: '030 1234567' },
        { label: 'Follow-up', value: 'Mon 23 Nov' },
      ]),
    );
    if (undo === null) throw new Error('nothing to undo');
    const back = await handlers['mail.undo']({ ...about(seen), token: undo }, FRAME);
    expect(back).toMatchObject({ said: 'Undone.', undo: null, face: { state: 'stranger' } });
    expect(await contents(book.db)).toEqual({ contacts: [], followUps: [], touches: [] });
  });

  it('makes do with the head where the body can not be read, or is about somebody else', async () => {
    page.drafts = null;
    await ask('mail.save', message());
    expect(await only(book.db.contacts)).toMatchObject({ name: 'Jane Doe', organisation: '' });
    expect(await only(book.db.followUps)).toMatchObject({ channel: 'email' });
    page.drafts = [draft()];
    await ask('mail.save', message({ from: { name: '', address: 'bo@else.example' } }));
    expect((await book.db.contacts.toArray()).map(({ name, phones }) => [name, phones.length])).toEqual(
      expect.arrayContaining([['', 0]]),
    );
  });

  it('completes the contact the signature belongs to, and leaves their follow-up', async () => {
    const known = fields({
      name: 'Jane Doe',
      organisation: 'Acme GmbH',
      phones: [{ written: '030 1234567', e164: '+49301234567', kind: 'mobile', extension: '' }],
    });
    await book.commands['contacts.save']({ into: null, fields: known, followUp: plan({ due: '2026-12-01T09:00' }) });
    const { said, face } = await ask('mail.save', message());
    expect(said).toBe('Updated Jane Doe. Follow up Tue 1 Dec, 09:00.');
    expect(face.state).toBe('contact');
    expect((await only(book.db.contacts)).emails).toEqual([{ address: 'jane@acme.example' }]);
    expect((await only(book.db.followUps)).due).toBe('2026-12-01T09:00');
  });

  it('saves nobody twice, and nobody who is never to be captured', async () => {
    await ask('mail.save', message());
    expect(await ask('mail.save', message())).toMatchObject({ said: 'Jane Doe is in the book already.', undo: null });
    await book.commands['neverCapture.change']({ add: ['else.example'], remove: [] });
    const hidden = message({ from: { name: 'Bo', address: 'bo@else.example' } });
    expect(await ask('mail.save', hidden)).toMatchObject({ undo: null, face: { state: 'never' } });
    expect(await ask('mail.remind', sent({ recipients: [hidden.from] }))).toMatchObject({ undo: null });
    expect(await book.db.contacts.count()).toBe(1);
  });

  it('reads no body to save whom the rep wrote to', async () => {
    const { face } = await ask('mail.save', sent());
    expect(page.reads).toBe(0);
    expect(face.name).toBe('Jane Doe');
  });
});

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

  it('plans nothing more where something else is to be done already', async () => {
    const { contactId } = await withJane(book);
    await book.commands['followUps.add']({ contactId, plan: plan({ due: '2026-12-01T09:00' }) });
    book.clock.time += 60 * MINUTE;
    const { said } = await ask('mail.replied', message({ date: written(book, -1) }));
    expect(said).toBe('Logged this mail. Done: Call, Tue 24 Nov.');
    expect(await book.db.followUps.count()).toBe(2);
  });
});

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

  it('saves a stranger the rep wrote to', async () => {
    const { said, face } = await ask('mail.remind', sent());
    expect(said).toBe('Saved Jane Doe. Reminds you Mon 23 Nov unless they answer.');
    expect(await only(book.db.followUps)).toMatchObject({ closesOnReply: true, note: 'No reply yet: Your offer' });
    expect(face).toMatchObject({ state: 'contact' });
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

describe('whom never to capture', () => {
  it('grows by an address or a domain, and shrinks again', async () => {
    const seen = message();
    const never = (scope: 'address' | 'domain') => handlers['mail.never']({ ...about(seen), scope }, FRAME);
    expect(await never('address')).toMatchObject({ said: 'jane@acme.example will not be captured.' });
    const { face } = await never('domain');
    expect(face).toMatchObject({ state: 'never', lines: ['On your list of whom never to capture: jane@acme.example'] });
    expect(actions({ face, said: '', undo: null })).toEqual(['allow']);
    expect(await ask('mail.allow', seen)).toMatchObject({ face: { state: 'stranger' } });
  });

  it('never holds a domain where anybody may have a mailbox', async () => {
    const seen = message({ from: { name: 'Jane', address: 'jane.doe@gmail.com' } });
    expect(actions(await ask('mail.look', seen))).not.toContain('never-domain');
    await expect(handlers['mail.never']({ ...about(seen), scope: 'domain' }, FRAME)).rejects.toMatchObject({
      code: 'command-malformed',
    });
  });
});

describe('what a page says', () => {
  it('never reaches somebody who is not in the message', async () => {
    await withJane(book);
    const before = await contents(book.db);
    const other = message({ from: { name: 'Bo', address: 'bo@else.example' } });
    await expect(ask('mail.log', other, 'jane@acme.example')).rejects.toMatchObject({ code: 'command-malformed' });
    await expect(ask('mail.log', other)).rejects.toMatchObject({ code: 'not-found' });
    expect(await contents(book.db)).toEqual(before);
  });

  it('is found with the data of the webmails that may be there, which hold nothing that can’t be sent', async () => {
    const at = async (url: string) => handlers['mail.webmails']({}, { ...FRAME, url });
    expect((await at('https://mail.google.com/mail/u/0/')).map(({ id }) => id)).toEqual(['gmail']);
    const anywhere = await at('https://post.corvidmaps.example/');
    expect(anywhere.map(({ id, hosts }) => [id, hosts])).toContainEqual(['roundcube', []]);
    for (const { id } of WEBMAILS) {
      const host = WEBMAILS.find((one) => one.id === id)?.hosts[0] ?? 'https://own.example/*';
      const tables = await at(host.replace('*.', '').replace('*', ''));
      expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
      expect(tables.map((one) => one.id)).toContain(id);
    }
  });

  it('gets its card in the frame that asks', async () => {
    expect(await handlers['mail.card']({}, { ...FRAME, frameId: 4 })).toBeNull();
    expect(page.cards).toEqual([{ ...FRAME, frameId: 4 }]);
  });

  it('is offered for a report where a known webmail was missed, which is opened to be read', async () => {
    expect(actions(await ask('mail.look', message()))).not.toContain('report');
    const missed = message({ missed: 'roundcube' });
    const look = await ask('mail.look', missed);
    expect(actions(look).at(-1)).toBe('report');
    expect(look.face.lines.at(-1)).toMatch(/^Roundcube looks different/);
    expect(actions(await ask('mail.look', message({ missed: 'constructor' })))).not.toContain('report');
    expect(await ask('mail.report', missed)).toMatchObject({ said: '', undo: null });
    expect(page).toMatchObject({ opened: ['/report?handed=handed'], handed: ['webmail: roundcube\nhtml'] });
  });

  it('opens the contact in the book, or the form with the address', async () => {
    const { contactId } = await withJane(book);
    await ask('mail.open', message());
    await ask('mail.open', message({ from: { name: 'Bo Lund', address: 'bo@else.example' } }));
    expect(page.opened).toEqual([`/contacts/${contactId}`, '/new?handed=handed']);
    expect(page.handed).toEqual(['Bo Lund <bo@else.example>']);
  });
});
