import { beforeEach, describe, expect, it } from 'vitest';
import { contents, fields, only, plan } from '../store/a-book';
import { about, aMailbox, draft, FRAME, message, sent } from './a-mailbox';

let { book, page, handlers, ask } = aMailbox();

beforeEach(() => {
  ({ book, page, handlers, ask } = aMailbox());
});

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
