import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { inSentFolder } from '@/lib/mail/in-sent-folder';
import { DEFAULT_SETTINGS, MOST_OWN_ADDRESSES } from '@/lib/settings/settings';
import { readSettings } from '@/lib/store/read-settings';
import { fields } from '../store/a-book';
import { about, actions, aMailbox, FRAME, message, sent } from './a-mailbox';

let { book, handlers, ask } = aMailbox();

beforeEach(() => {
  ({ book, handlers, ask } = aMailbox());
});

const list = async () => (await readSettings(book.db)).ownAddresses;
/** The rep's own mail in a webmail that does not say whom it is signed in as. */
const unsaid = (given: Parameters<typeof sent>[0] = {}) =>
  sent({ webmail: 'tuta', url: 'https://mail.example/#all/2', own: [], direction: 'unknown', ...given });

describe('“this is me”', () => {
  it('turns the rep’s own mail to those it went to, here and in what they send next', async () => {
    const look = await ask('mail.look', unsaid());
    expect(look.face).toMatchObject({ state: 'stranger', address: 'rita@own.example' });
    expect(actions(look)).toEqual(['save', 'open', 'me', 'never-address', 'never-domain']);

    const said = await ask('mail.me', unsaid(), 'rita@own.example');
    expect(said).toMatchObject({
      said: 'rita@own.example is one of your addresses.',
      face: { state: 'stranger', address: 'jane@acme.example' },
    });
    expect(actions(said)).toContain('remind');
    const next = unsaid({ from: { name: '', address: 'Rita@Own.example' }, url: 'https://mail.example/#all/3' });
    expect(await ask('mail.look', next)).toMatchObject({ face: { address: 'jane@acme.example' } });
    // A chip that was about the rep until now is about those, too.
    expect(await ask('mail.look', unsaid(), 'rita@own.example')).toMatchObject({
      face: { address: 'jane@acme.example' },
    });
    // In every other webmail, too.
    expect(await ask('mail.look', { ...next, webmail: 'zoho' })).toMatchObject({
      face: { address: 'jane@acme.example' },
    });
  });

  it('is taken back from where it was said, whoever is shown there now', async () => {
    const { face, undo } = await ask('mail.me', unsaid(), 'rita@own.example');
    if (undo === null) throw new Error('nothing to undo');
    const back = await handlers['mail.undo']({ ...about(unsaid(), face.address), token: undo }, FRAME);
    expect(back).toMatchObject({ said: 'Undone.', face: { address: 'rita@own.example' } });
    expect(await list()).toEqual([]);
  });

  it('leaves a place to take it back where the mail went to nobody else', async () => {
    const alone = unsaid({ recipients: [] });
    const { face, undo } = await ask('mail.me', alone);
    expect(face).toMatchObject({ state: 'own', address: '', name: 'Rita Rep', summary: 'Your own mail', actions: [] });
    if (undo === null) throw new Error('nothing to undo');
    expect((await ask('mail.look', alone)).face.summary).toBe('');
    const back = await handlers['mail.undo']({ ...about(alone), token: undo }, FRAME);
    expect(back.face).toMatchObject({ state: 'stranger', address: 'rita@own.example' });
  });

  it('is offered of the sender alone, and only where the mail went to none the rep is known by', async () => {
    const offered = async (...given: Parameters<typeof ask>) => actions(await ask(...given)).includes('me');
    expect(await offered('mail.look', message())).toBe(false);
    expect(await offered('mail.look', message({ own: [] }))).toBe(true);
    // Signed in by one address, sent by another.
    expect(await offered('mail.look', sent({ direction: 'in', from: { name: '', address: 'rr@own.example' } }))).toBe(
      true,
    );
    expect(await offered('mail.look', sent())).toBe(false);
    const answered = { own: [], replyTo: { name: '', address: 'desk@acme.example' } };
    expect(await offered('mail.look', message(answered), 'desk@acme.example')).toBe(false);
    expect(await offered('mail.look', message({ own: [], from: { name: '', address: 'no-reply@shop.example' } }))).toBe(
      false,
    );
    await book.commands['ownAddresses.tell']({ addresses: ['rita@own.example'], whose: 'mine', readIn: '' });
    expect(await offered('mail.look', message({ own: [] }))).toBe(false);
  });

  it('is refused of anybody else', async () => {
    await expect(ask('mail.me', message())).rejects.toMatchObject({ code: 'command-malformed' });
    expect(await list()).toEqual([]);
  });

  it('is offered of somebody in the book only where their mail lies among what was sent', async () => {
    await book.commands['contacts.save']({
      into: null,
      fields: fields({ name: 'Rita Rep', emails: [{ address: 'rita@own.example' }] }),
      followUp: null,
    });
    expect(actions(await ask('mail.look', unsaid()))).not.toContain('me');
    const among = unsaid({ url: 'https://mail.example/#sent/2' });
    expect(actions(await ask('mail.look', among))).toContain('me');
    expect((await ask('mail.me', among)).face.address).toBe('jane@acme.example');
  });

  it('can be said by who is at a domain that is never captured', async () => {
    await book.commands['neverCapture.change']({ add: ['own.example'], remove: [] });
    expect(actions(await ask('mail.look', unsaid()))).toEqual(['me', 'allow']);
    expect((await ask('mail.me', unsaid(), 'rita@own.example')).face.address).toBe('jane@acme.example');
  });

  it('stands beside Save, and neither is first, where the mail lies among what was sent', async () => {
    const { face } = await ask('mail.look', unsaid({ url: 'https://mail.example/mail/Sent/T1.M2?u=1a' }));
    expect(face.actions.slice(0, 2).map(({ name, weight }) => [name, weight])).toEqual([
      ['me', 'plain'],
      ['save', 'plain'],
    ]);
  });

  it('is said in Chinese', async () => {
    await book.commands['settings.save']({ ...DEFAULT_SETTINGS, language: 'zh' });
    const { face } = await ask('mail.look', unsaid());
    expect(face.actions.find(({ name }) => name === 'me')).toMatchObject({
      label: '这是我',
      title: 'rita@own.example 是您自己的地址：在任何网页邮箱中，它发出的邮件都算您写的',
    });
    expect((await ask('mail.me', unsaid(), 'rita@own.example')).said).toBe('已记下：rita@own.example 是您的地址。');
  });
});

describe('“not me”', () => {
  const jane = 'jane@acme.example';
  /** Jane’s mail, on a page whose guess is that she is the rep. */
  const guessed = (given: Parameters<typeof message>[0] = {}) =>
    message({ webmail: 'tuta', own: [jane], direction: 'out', ...given });

  it('turns what was taken for the rep’s own mail to who wrote it, here and in what comes next', async () => {
    const look = await ask('mail.look', guessed());
    expect(look.face).toMatchObject({ state: 'stranger', address: 'rita@own.example' });
    expect(actions(look)).toEqual(['save', 'remind', 'open', 'notMe', 'never-address', 'never-domain']);

    const said = await ask('mail.notMe', guessed(), 'rita@own.example');
    expect(said).toMatchObject({
      said: 'jane@acme.example is not one of your addresses.',
      face: { state: 'stranger', address: jane },
    });
    // Who has said that it is not them is not asked whether it is.
    expect(actions(said)).toEqual(['save', 'open', 'never-address', 'never-domain']);
    const sentFolder = guessed({ own: [], direction: 'unknown', url: 'https://mail.example/#sent/3' });
    expect(actions(await ask('mail.look', sentFolder))).not.toContain('me');
    expect((await ask('mail.look', guessed({ webmail: 'zoho', direction: 'unknown' }))).face.address).toBe(jane);
  });

  it('is taken back from where it was said', async () => {
    const { face, undo } = await ask('mail.notMe', guessed(), 'rita@own.example');
    if (undo === null) throw new Error('nothing to undo');
    const back = await handlers['mail.undo']({ ...about(guessed(), face.address), token: undo }, FRAME);
    expect(back).toMatchObject({ said: 'Undone.', face: { address: 'rita@own.example' } });
  });

  it('shows who wrote mail that went to nobody else, which had nobody to be shown', async () => {
    const alone = guessed({ recipients: [] });
    expect((await ask('mail.look', alone)).face.state).toBe('own');
    await book.commands['ownAddresses.tell']({ addresses: [jane], whose: 'not-mine', readIn: '' });
    expect((await ask('mail.look', alone)).face).toMatchObject({ state: 'stranger', address: jane });
  });

  it('is offered of what is guessed alone, and refused of what is nobody’s guess', async () => {
    const offered = async (seen: Parameters<typeof ask>[1]) => actions(await ask('mail.look', seen)).includes('notMe');
    expect(await offered(guessed({ webmail: 'generic' }))).toBe(true);
    expect(await offered(message({ webmail: 'tuta' }))).toBe(false);
    await expect(ask('mail.notMe', message({ webmail: 'tuta' }))).rejects.toMatchObject({ code: 'command-malformed' });
    expect(await offered(guessed({ webmail: 'gmail' }))).toBe(false);
    await book.commands['ownAddresses.tell']({ addresses: [jane], whose: 'mine', readIn: '' });
    expect(await offered(guessed())).toBe(false);
  });

  it('is said in Chinese', async () => {
    await book.commands['settings.save']({ ...DEFAULT_SETTINGS, language: 'zh' });
    const { face } = await ask('mail.look', guessed());
    expect(face.actions.find(({ name }) => name === 'notMe')).toMatchObject({ label: '这封邮件不是我写的' });
    expect((await ask('mail.notMe', guessed(), 'rita@own.example')).said).toContain('不是您的地址');
  });
});

describe('whom a webmail is signed in as', () => {
  const rita = ['rita@own.example'];

  it('is the rep in every other one', async () => {
    await ask('mail.look', message({ webmail: 'gmail' }));
    expect(await list()).toEqual(rita);
    expect((await readSettings(book.db)).addressesReadIn).toEqual({ 'rita@own.example': 'gmail' });
    expect((await ask('mail.look', unsaid())).face.address).toBe('jane@acme.example');
    const colleague = message({ webmail: 'tuta', own: [], from: { name: 'Cem', address: 'cem@own.example' } });
    expect((await ask('mail.look', colleague)).face.actions.map(({ label }) => label)).toContain(
      'A colleague? Never capture anybody at own.example',
    );
  });

  it.each(['generic', 'tuta', 'constructor'])('is kept of none that is only guessed: %s', async (webmail) => {
    await ask('mail.look', message({ webmail }));
    expect(await list()).toEqual([]);
  });

  it('is never somebody in the book, nor what is no address', async () => {
    await book.commands['contacts.save']({
      into: null,
      fields: fields({ emails: [{ address: 'jane@acme.example' }] }),
      followUp: null,
    });
    await ask('mail.look', message({ webmail: 'gmail', own: ['jane@acme.example', 'rita', 'rita@own.example'] }));
    expect(await list()).toEqual(rita);
  });

  it('is not put back once the rep has said that it is not theirs', async () => {
    await ask('mail.look', message({ webmail: 'gmail' }));
    await book.commands['ownAddresses.tell']({ addresses: rita, whose: 'not-mine', readIn: '' });
    await ask('mail.look', message({ webmail: 'gmail' }));
    expect(await list()).toEqual([]);
  });

  it('changes the list once', async () => {
    await ask('mail.look', message({ webmail: 'gmail' }));
    const { count } = book.changes;
    await ask('mail.look', message({ webmail: 'gmail' }));
    expect(book.changes.count).toBe(count);
  });

  it('is no error where the list is full', async () => {
    const addresses = Array.from({ length: MOST_OWN_ADDRESSES }, (_, at) => `r${at}@own.example`);
    await book.commands['ownAddresses.tell']({ addresses, whose: 'mine', readIn: '' });
    expect((await ask('mail.look', message({ webmail: 'gmail' }))).face.state).toBe('stranger');
    expect(await list()).toEqual(addresses);
  });
});

describe('a folder of sent mail', () => {
  it.each([
    'https://app.fastmail.com/mail/Sent/T1.M2?u=1a',
    'https://mail.zoho.eu/zm/#mail/folder/sent/p/102',
    'https://mail.example/?_task=mail&_mbox=Sent%20Items&_uid=4',
    'https://mail.example/?_mbox=INBOX.Sent&_uid=4',
    'https://mail.example/#/mailbox/Gesendete%20Objekte/m12',
    'https://mail.example/mail/%E5%B7%B2%E5%8F%91%E9%80%81/1',
    'https://mail.example/Отправленные/1',
  ])('%s', (url) => {
    expect(inSentFolder(url)).toBe(true);
  });

  it.each([
    'https://mail.example/mail/Inbox/T1.M2',
    'https://sent.example/inbox/1',
    'https://mail.example/#inbox/sentry-alert',
    'https://mail.example/presents/1',
    'https://mail.example/%E0%A4%A/sent',
    'sent',
    '',
  ])('not %s', (url) => {
    expect(inSentFolder(url)).toBe(false);
  });
});
