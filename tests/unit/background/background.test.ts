import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { addMinutesLocal, localOf } from '@/lib/follow-ups/local-date-time';
import { type ReplyEnvelope, ReplyEnvelopeSchema } from '@/lib/messages/protocol';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { database } from '@/lib/store/database';
import { aDraft, observed } from '../../support/a-draft';
import { fakeEvent } from './fake-event';
import { fakeScripting } from './fake-scripting';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/book.html', frameId: 0 };

// What WXT's fake browser does not have.
const missing = () => ({
  idle: { onStateChanged: fakeEvent() },
  commands: { onCommand: fakeEvent() },
  i18n: { getUILanguage: () => 'en' },
  permissions: {
    onAdded: fakeEvent(),
    onRemoved: fakeEvent(),
    origins: [] as string[],
    async getAll() {
      return { permissions: [], origins: this.origins };
    },
  },
  scripting: fakeScripting(),
  contextMenus: {
    onClicked: fakeEvent(),
    entries: [] as { id: string; title: string }[],
    async removeAll() {
      this.entries = [];
    },
    create(entry: { id: string; title: string }) {
      this.entries.push(entry);
    },
  },
});
let extra: ReturnType<typeof missing>;

async function send(message: unknown, sender: unknown = page): Promise<ReplyEnvelope> {
  const [answer]: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
  return v.parse(ReplyEnvelopeSchema, answer);
}

function save(name: string, due: string) {
  const fields = { ...emptyContactFields({ url: '', title: '' }), name };
  return send({
    duebook: 'contacts.save',
    payload: { into: null, fields, followUp: { due, allDay: false, channel: 'call', note: '' } },
  });
}

/** Does what sets the background up, and waits until it is: the last it does is to throw away what was handed over long ago. */
async function untilSetUp(trigger: () => Promise<unknown>): Promise<void> {
  await database.handed.put({ id: 'left', at: 0, text: 'Ingrid Solheim' });
  await trigger();
  await expect.poll(() => database.handed.count()).toBe(0);
}

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const badge = () => fakeBrowser.action.getBadgeText({});
const alarm = () => ({ name: 'wake', scheduledTime: Date.now(), persistAcrossSessions: true });
const now = () => localOf(Date.now());

beforeEach(async () => {
  fakeBrowser.reset();
  extra = missing();
  Object.assign(fakeBrowser, extra);
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'granted' });
  await database.delete();
  await database.open();
  background.main();
  await expect.poll(() => fakeBrowser.alarms.get('wake')).toBeDefined();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the background', () => {
  it('has every listener registered by the time it has started', async () => {
    fakeBrowser.reset();
    const fresh = missing();
    Object.assign(fakeBrowser, fresh);
    background.main();
    const { runtime, alarms, notifications } = fakeBrowser;
    const events = {
      message: runtime.onMessage,
      startup: runtime.onStartup,
      installed: runtime.onInstalled,
      alarm: alarms.onAlarm,
      clicked: notifications.onClicked,
      closed: notifications.onClosed,
      button: notifications.onButtonClicked,
      idle: fresh.idle.onStateChanged,
      menu: fresh.contextMenus.onClicked,
      command: fresh.commands.onCommand,
      granted: fresh.permissions.onAdded,
      withdrawn: fresh.permissions.onRemoved,
    };
    const deaf = Object.entries(events).flatMap(([name, event]) => (event.hasListeners() ? [] : [name]));
    expect(deaf).toEqual([]);
  });

  it('raises what a command made due, counts it, and sets its alarms', async () => {
    const due = addMinutesLocal(now(), -10);
    const saved = await save('Ingrid Solheim', due);
    expect(saved).toMatchObject({ ok: true });
    await expect.poll(shown).toHaveLength(1);
    expect((await shown())[0]).toMatch(new RegExp(`^due:.*:${due}$`));
    await expect.poll(badge).toBe('1');
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort()).toEqual(['safety', 'wake']);
  });

  it('sweeps when an alarm rings, the browser starts, or the rep comes back', async () => {
    const { runtime, alarms } = fakeBrowser;
    const triggers = [
      () => alarms.onAlarm.trigger(alarm()),
      () => untilSetUp(() => runtime.onStartup.trigger()),
      () => untilSetUp(() => runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' })),
      () => extra.idle.onStateChanged.trigger('active'),
    ];
    for (const trigger of triggers) {
      await fakeBrowser.alarms.clear('wake');
      await trigger();
      await expect.poll(() => fakeBrowser.alarms.get('wake')).toBeDefined();
    }
  });

  it('answers only its own pages', async () => {
    const elsewhere = { ...page, url: 'https://corvidmaps.example/', tab: { id: 1 } };
    const answer = await send({ duebook: 'sweep', payload: {} }, elsewhere);
    expect(answer).toEqual({ ok: false, code: 'sender-refused' });
  });

  it('answers a webmail only where the rep has enabled it, in their language, and only what a webmail may ask', async () => {
    const url = 'https://mail.corvidmaps.example/inbox';
    const script = { id: page.id, url, frameId: 0, tab: { id: 3, url } };
    const person = { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example' };
    const head = { replyTo: null, recipients: [], own: [], subject: '', date: '', direction: 'in' };
    const payload = {
      message: { webmail: 'generic', missed: '', url, id: '', from: person, list: false, ...head },
      address: null,
    };
    const ask = async (message: unknown) => {
      const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, script as never, () => undefined);
      return answers.find((answer) => answer !== undefined);
    };
    const look = { duebookMail: 'mail.look', payload };
    expect(await ask(look)).toEqual({ ok: false, code: 'sender-refused', said: '' });
    extra.permissions.origins = ['https://mail.corvidmaps.example/*'];
    expect(await ask(look)).toMatchObject({ ok: true, reply: { face: { state: 'stranger', name: person.name } } });
    expect(await ask({ duebook: 'sweep', payload: {} })).toEqual({ ok: false, code: 'sender-refused' });
    await send({ duebook: 'settings.save', payload: { ...DEFAULT_SETTINGS, language: 'zh' } });
    expect(await ask({ ...look, payload: null })).toMatchObject({
      ok: false,
      said: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it('registers its script for the webmails the browser has granted, whatever tells it so, and for no other page', async () => {
    const matches = () => [...extra.scripting.registered.values()].flatMap((script) => script.matches ?? []);
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) => {
      return url?.includes('https://mail.corvidmaps.example/*') ? ([{ id: 7 }] as never) : [];
    });
    extra.permissions.origins = ['https://mail.corvidmaps.example/*'];
    await extra.permissions.onAdded.trigger({ origins: ['https://mail.corvidmaps.example/*'] });
    await expect.poll(() => extra.scripting.ran).toEqual([{ tabId: 7, files: ['/webmail.js'] }]);
    expect(matches()).toEqual(['https://mail.corvidmaps.example/*']);

    extra.permissions.origins = ['https://*/*'];
    query.mockClear();
    await extra.permissions.onAdded.trigger({ origins: ['https://*/*'] });
    await expect.poll(() => query.mock.calls.length).toBe(1);
    expect(matches()).toContain('https://mail.google.com/*');
    expect([...matches(), ...query.mock.calls.flatMap(([{ url }]) => url)]).not.toContain('https://*/*');

    extra.permissions.origins = [];
    await extra.permissions.onRemoved.trigger({ origins: ['https://*/*'] });
    await expect.poll(matches).toEqual([]);
  });

  it('runs its script in the open tabs when the extension starts, and not whenever its worker does', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 }] as never);
    const { scripting, permissions } = extra;
    permissions.origins = ['https://mail.corvidmaps.example/*'];
    const starts = vi.spyOn(scripting, 'getRegisteredContentScripts');
    const start = async () => {
      starts.mockClear();
      background.main();
      await expect.poll(() => starts.mock.calls.length).toBe(1);
      await expect.poll(() => scripting.registered.size).toBe(1);
    };
    await start();
    expect(scripting.ran).toEqual([]);

    // An update, or being turned off and on: what was registered is gone, and the script in the tabs with it.
    scripting.registered.clear();
    await fakeBrowser.storage.session.clear();
    await start();
    await expect.poll(() => scripting.ran).toEqual([{ tabId: 7, files: ['/webmail.js'] }]);
    await start();
    expect(scripting.ran).toHaveLength(1);
  });

  it('welcomes the rep once, when it is installed', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await untilSetUp(() => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' }));
    expect(opened).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await expect.poll(() => opened.mock.calls.map(([{ url }]) => url)).toEqual([expect.stringMatching(/#\/welcome$/)]);
  });

  it('takes a reminder that was swiped away for shown', async () => {
    const row = { id: 'digest:left', followUps: [], at: 0 };
    await database.raisings.put(row);
    await fakeBrowser.notifications.onClosed.trigger('digest:left', true);
    await expect.poll(() => database.raisings.count()).toBe(0);
  });

  it('takes a reminder that was pressed for shown, though the worker that showed it was killed before noting so', async () => {
    const { notifications } = fakeBrowser;
    const row = { followUps: [], at: 0 };
    await database.raisings.bulkPut([
      { ...row, id: 'digest:clicked' },
      { ...row, id: 'digest:button' },
    ]);
    await notifications.onClicked.trigger('digest:clicked');
    await expect.poll(() => database.raisings.toCollection().primaryKeys()).toEqual(['digest:button']);
    await notifications.onButtonClicked.trigger('digest:button', 0);
    await expect.poll(() => database.raisings.count()).toBe(0);
  });

  it('makes one contact of a page whose shortcut is pressed twice', async () => {
    const draft = aDraft({ name: observed('Ingrid Solheim'), emails: [observed('ingrid@corvidmaps.example')] });
    const result = { url: 'https://corvidmaps.example/', title: 'Team', drafts: [draft], more: 0 };
    Object.assign(extra.scripting, { executeScript: async () => [{ result }] });
    const press = () => extra.commands.onCommand.trigger('save-best', { id: 1 });
    await Promise.all([press(), press()]);
    const confirmed = async () => (await shown()).filter((id) => id.startsWith('undo:'));
    await expect.poll(confirmed).toHaveLength(2);
    expect(await database.contacts.count()).toBe(1);
    expect(await database.followUps.count()).toBe(1);
  });

  it('speaks the language of the settings in the menu, at once', async () => {
    await untilSetUp(() => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' }));
    const titles = () => extra.contextMenus.entries.map(({ title }) => title);
    await expect.poll(titles).toEqual(expect.arrayContaining(['Save selection to Duebook']));
    const saved = await send({ duebook: 'settings.save', payload: { ...DEFAULT_SETTINGS, language: 'zh' } });
    expect(saved).toMatchObject({ ok: true });
    expect(titles()).toEqual(expect.arrayContaining(['保存所选内容到 Duebook']));
    expect(titles()).toHaveLength(3);
  });

  it('shows a test reminder, or says that there are none', async () => {
    expect(await send({ duebook: 'reminders.test', payload: {} })).toEqual({ ok: true, reply: {} });
    expect(await shown()).toEqual(['test']);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('blocked'));
    expect(await send({ duebook: 'reminders.test', payload: {} })).toEqual({
      ok: false,
      code: 'notifications-unavailable',
    });
  });

  it('says that the book can not be opened, keeps trying, and recovers by itself', async () => {
    const due = addMinutesLocal(now(), -10);
    await save('Ingrid Solheim', due);
    await expect.poll(shown).toHaveLength(1);
    database.close();
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    expect(await send({ duebook: 'sweep', payload: {} })).toEqual({ ok: false, code: 'database-unavailable' });
    expect(await badge()).toBe('!');
    expect(await save('Bo Lund', due)).toEqual({ ok: false, code: 'database-unavailable' });
    const retry = await fakeBrowser.alarms.get('wake');
    expect((retry?.scheduledTime ?? 0) - Date.now()).toBeLessThanOrEqual(60_000);

    opening.mockRestore();
    await fakeBrowser.alarms.onAlarm.trigger(alarm());
    await expect.poll(badge).toBe('1');
    expect(await save('Bo Lund', due)).toMatchObject({ ok: true });
  });
});
