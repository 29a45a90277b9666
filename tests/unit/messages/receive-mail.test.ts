import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ID_LIMIT, MAIL_LIMITS } from '@/lib/messages/mail-limits';
import type { MailHandlers, SeenMessage } from '@/lib/messages/mail-protocol';
import { type MailSender, receiveMail } from '@/lib/messages/receive-mail';
import { aMailbox, message } from '../mail/a-mailbox';
import { contents } from '../store/a-book';

const ID = 'abcdefghijklmnop';
const WEBMAIL = 'https://mail.example/inbox';
const FRAME: MailSender = { id: ID, url: WEBMAIL, frameId: 0, tab: { id: 7, url: WEBMAIL } };
const SAVE = { duebookMail: 'mail.save', payload: { message: message(), address: null } };
const EMPTY = { contacts: [], followUps: [], touches: [] };

let mailbox: ReturnType<typeof aMailbox>;
let asked: string[];
let frames: unknown[];
let listen: ReturnType<typeof receiveMail>;

/** Answers as `handlers` do, once told what was asked and from where. */
function listening(handlers: MailHandlers, isEnabled: (url: string) => Promise<boolean>) {
  const save: MailHandlers['mail.save'] = (payload, frame) => {
    frames.push(frame);
    return handlers['mail.save'](payload, frame);
  };
  return receiveMail({
    handlers: { ...handlers, 'mail.save': save },
    extensionId: ID,
    isEnabled: (url) => {
      asked.push(url);
      return isEnabled(url);
    },
    explain: async (code) => `words for ${code}`,
  });
}

beforeEach(() => {
  mailbox = aMailbox();
  asked = [];
  frames = [];
  listen = listening(mailbox.handlers, async (url) => new URL(url).hostname === 'mail.example');
});

describe('receiveMail', () => {
  it('answers our script in a webmail the rep has enabled, in its frame and tab', async () => {
    expect(await listen(SAVE, FRAME)).toMatchObject({ ok: true, reply: { face: { state: 'contact' } } });
    const preview = { ...FRAME, url: 'https://mail.example/preview', frameId: 4 };
    expect(await listen(SAVE, preview)).toMatchObject({ ok: true });
    expect(frames).toEqual([
      { tabId: 7, frameId: 0, url: FRAME.url },
      { tabId: 7, frameId: 4, url: preview.url },
    ]);
    expect(await mailbox.book.db.contacts.count()).toBe(1);
  });

  it.each<[string, MailSender]>([
    ['another extension', { ...FRAME, id: 'another' }],
    ['a page', { url: WEBMAIL }],
    [
      'a site that is not enabled',
      { ...FRAME, url: 'https://evil.example/', tab: { id: 7, url: 'https://evil.example/' } },
    ],
    ['a site that names an enabled one', { ...FRAME, url: `https://evil.example/?${WEBMAIL}` }],
    ['a site whose user is named like one', { ...FRAME, url: 'https://mail.example@evil.example/' }],
    ['a webmail in a frame of another site', { ...FRAME, frameId: 3, tab: { id: 7, url: 'https://evil.example/' } }],
    ['a webmail in a frame of a site unknown', { ...FRAME, frameId: 3, tab: { id: 7 } }],
    ['our own page', { id: ID, url: `chrome-extension://${ID}/popup.html`, frameId: 0, tab: { id: 7 } }],
    ['a frame without an address', { ...FRAME, url: 'about:blank' }],
    ['a file', { ...FRAME, url: 'file:///mail.example' }],
    ['no tab', { id: ID, url: WEBMAIL, frameId: 0 }],
    ['a tab that is none', { ...FRAME, tab: { id: -1, url: WEBMAIL } }],
    ['a worker, which has no frame', { id: ID, url: WEBMAIL, tab: { id: 7, url: WEBMAIL } }],
    ['nobody in particular', {}],
  ])('refuses %s, without a word', async (_, sender) => {
    expect(await listen(SAVE, sender)).toEqual({ ok: false, code: 'sender-refused', said: '' });
    expect(await contents(mailbox.book.db)).toEqual(EMPTY);
  });

  it('refuses everybody where it can not be known what is enabled', async () => {
    listen = listening(mailbox.handlers, () => Promise.reject(new Error('no permissions')));
    expect(await listen(SAVE, FRAME)).toEqual({ ok: false, code: 'sender-refused', said: '' });
  });

  const withMessage = (given: object) => ({ ...SAVE, payload: { message: { ...message(), ...given }, address: null } });
  it.each<[string, unknown]>([
    ['no payload', { duebookMail: 'mail.save' }],
    ['no message', { duebookMail: 'mail.save', payload: { address: null } }],
    ['an unknown request', { duebookMail: 'mail.steal', payload: SAVE.payload }],
    ['a command of our own pages', { duebookMail: 'contacts.delete', payload: { ids: [crypto.randomUUID()] } }],
    ['a request named like a method', { duebookMail: 'constructor', payload: SAVE.payload }],
    ['a request that is no text', { duebookMail: ['mail.save'], payload: SAVE.payload }],
    ['a webmail nobody has heard of', withMessage({ webmail: 'x'.repeat(ID_LIMIT + 1) })],
    ['a name too long', withMessage({ from: { name: 'x'.repeat(MAIL_LIMITS.name + 1), address: 'a@b.example' } })],
    ['a direction that is none', withMessage({ direction: 'up' })],
    ['somebody who is not in the message', { ...SAVE, payload: { ...SAVE.payload, address: 'bo@else.example' } }],
    [
      'a time that is none',
      { duebookMail: 'mail.plan', payload: { ...SAVE.payload, time: { due: 'soon', allDay: true } } },
    ],
    ['a token that is none', { duebookMail: 'mail.undo', payload: { ...SAVE.payload, token: 'x' } }],
  ])('refuses %s, and says why', async (_, sent) => {
    expect(await listen(sent, FRAME)).toEqual({
      ok: false,
      code: 'command-malformed',
      said: 'words for command-malformed',
    });
    expect(await contents(mailbox.book.db)).toEqual(EMPTY);
  });

  it.each([['hello'], [null], [undefined], [42], [{}], [{ duebook: 'sweep', payload: {} }], [Object.create(SAVE)]])(
    'leaves %j to others',
    (sent) => {
      expect(listen(sent, FRAME)).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  it('takes of a message what it knows, and is not harmed by keys that would change every object', async () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(SAVE).replace(
        '"subject":',
        '"contactId":"1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"subject":',
      ),
    );
    let taken: SeenMessage | null = null;
    const handlers: MailHandlers = {
      ...mailbox.handlers,
      'mail.save': (payload, frame) => {
        taken = payload.message;
        return mailbox.handlers['mail.save'](payload, frame);
      },
    };
    listen = listening(handlers, async () => true);
    expect(await listen(hostile, FRAME)).toMatchObject({ ok: true });
    expect(taken).toEqual(message());
    expect({}).not.toHaveProperty('polluted');
  });

  it('never rejects, and tells nothing of what broke', async () => {
    const broken: MailHandlers = {
      ...mailbox.handlers,
      'mail.save': () => Promise.reject(new TypeError('jane@acme.example')),
      'mail.look': () => {
        throw new Error('jane@acme.example');
      },
    };
    listen = listening(broken, async () => true);
    for (const duebookMail of ['mail.save', 'mail.look']) {
      const answer = await listen({ ...SAVE, duebookMail }, FRAME);
      expect(answer).toEqual({ ok: false, code: 'unexpected', said: 'words for unexpected' });
    }
    listen = receiveMail({
      handlers: broken,
      extensionId: ID,
      isEnabled: async () => true,
      explain: () => Promise.reject(new Error('no words')),
    });
    expect(await listen(SAVE, FRAME)).toEqual({ ok: false, code: 'unexpected', said: '' });
  });
});
