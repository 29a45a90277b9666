import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandHandlers } from '@/lib/messages/protocol';
import { receiveCommand } from '@/lib/messages/receive-command';
import { type ABook, aBook, contents, fields, plan, touch } from '../store/a-book';

const ID = 'abcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}`;
const POPUP = { id: ID, url: `${ORIGIN}/popup.html` };
const SAVE = { duebook: 'contacts.save', payload: { into: null, fields: fields(), followUp: plan() } };
const EMPTY = { contacts: [], followUps: [], touches: [] };

let book: ABook;
let swept: number;
let listen: ReturnType<typeof receiveCommand>;

beforeEach(() => {
  book = aBook();
  swept = 0;
  const handlers: CommandHandlers = {
    ...book.commands,
    sweep: async () => {
      swept++;
      return {};
    },
    'reminders.test': () => Promise.reject(new TypeError('secret@acme.example')),
  };
  listen = receiveCommand({ handlers, extensionId: ID, extensionOrigin: `${ORIGIN}/` });
});

describe('receiveCommand', () => {
  it('runs a command of its own page and answers', async () => {
    const answer = await listen(SAVE, POPUP);
    expect(answer).toMatchObject({ ok: true, reply: { undo: expect.any(String) } });
    expect(await book.db.contacts.count()).toBe(1);
    expect(await listen({ duebook: 'sweep', payload: {} }, { ...POPUP, frameId: 0 })).toEqual({ ok: true, reply: {} });
    expect(swept).toBe(1);
  });

  it.each([
    ['another extension', { id: 'another', url: 'chrome-extension://another/popup.html' }],
    ['another extension pretending our address', { id: 'another', url: `${ORIGIN}/popup.html` }],
    ['our script in a page', { id: ID, url: 'https://mail.example/' }],
    ['our script in a page that names us', { id: ID, url: `https://evil.example/?${ORIGIN}/popup.html` }],
    ['an origin that only begins like ours', { id: ID, url: `${ORIGIN}.evil.example/popup.html` }],
    ['our page in a frame of another', { id: ID, url: `${ORIGIN}/popup.html`, frameId: 3 }],
    ['nobody in particular', {}],
  ])('refuses %s', async (_, sender) => {
    expect(await listen(SAVE, sender)).toEqual({ ok: false, code: 'sender-refused' });
    expect(await contents(book.db)).toEqual(EMPTY);
  });

  it.each([
    ['no payload', { duebook: 'contacts.save' }],
    ['a payload of another command', { duebook: 'contacts.save', payload: { token: 'x' } }],
    ['an unknown command', { duebook: 'contacts.steal', payload: {} }],
    ['a command named like a method', { duebook: 'constructor', payload: {} }],
    ['a command that is no text', { duebook: ['contacts.save'], payload: SAVE.payload }],
    ['an id that is no id', { duebook: 'contacts.delete', payload: { ids: ['../x'] } }],
    ['too many at once', { duebook: 'contacts.saveMany', payload: { items: Array(501).fill(SAVE.payload) } }],
    [
      'a due time that is none',
      { duebook: 'contacts.save', payload: { ...SAVE.payload, followUp: { ...plan(), due: 'soon' } } },
    ],
    [
      'a time beyond all dates',
      {
        duebook: 'touches.add',
        payload: { contactId: crypto.randomUUID(), touch: touch({ at: Number.POSITIVE_INFINITY }) },
      },
    ],
    [
      'a day that is none',
      { duebook: 'contacts.save', payload: { ...SAVE.payload, followUp: { ...plan(), due: '2026-13-01T09:00' } } },
    ],
    [
      'a name too long',
      { duebook: 'contacts.save', payload: { ...SAVE.payload, fields: fields({ name: 'x'.repeat(501) }) } },
    ],
  ])('refuses %s', async (_, message) => {
    expect(await listen(message, POPUP)).toEqual({ ok: false, code: 'command-malformed' });
    expect(await contents(book.db)).toEqual(EMPTY);
  });

  it.each([['hello'], [null], [undefined], [42], [{}], [{ type: 'other' }], [Object.create(SAVE)]])(
    'leaves %j to others',
    (message) => {
      expect(listen(message, POPUP)).toBeUndefined();
    },
  );

  it('is not harmed by keys that would change every object', async () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(SAVE).replace(
        '"name":',
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":',
      ),
    );
    expect(await listen(hostile, POPUP)).toMatchObject({ ok: true });
    expect({}).not.toHaveProperty('polluted');
    const [contact] = await book.db.contacts.toArray();
    expect(contact?.name).toBe('Jane Doe');
    expect(Object.keys(contact ?? {})).not.toContain('constructor');
  });

  it('answers with the code of what went wrong, and nothing else of it', async () => {
    const gone = { duebook: 'undo', payload: { token: crypto.randomUUID() } };
    expect(await listen(gone, POPUP)).toEqual({ ok: false, code: 'undo-expired' });
    expect(await listen({ duebook: 'reminders.test', payload: {} }, POPUP)).toEqual({ ok: false, code: 'unexpected' });
  });
});
