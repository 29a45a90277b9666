import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureRequestOf } from '@/lib/capture/capture-menu';
import { type CaptureRequest, type CaptureWorld, saveFromTab } from '@/lib/capture/save-from-tab';
import { DuebookError } from '@/lib/errors/duebook-error';
import type { Draft } from '@/lib/extract/evidence/draft';
import { instantOf } from '@/lib/follow-ups/local-date-time';
import { readNotificationId } from '@/lib/notify/notification-id';
import type { NotificationFace } from '@/lib/platform/notifications';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { commandHandlers } from '@/lib/store/command-handlers';
import { findMatches } from '@/lib/store/contact-matches';
import { DuebookDatabase } from '@/lib/store/database';
import { aDraft, observed } from '../../support/a-draft';
import { at } from '../schedule/fake-machine';

const draft = (name: string, email: string): Draft =>
  aDraft({ name: observed(name), organisation: observed('Corvid Maps'), emails: [observed(email)] });

const page = { url: 'https://corvidmaps.example/team', title: 'Team' };
// A Friday: the next working day is Monday.
const now = instantOf(at('2026-11-20T16:00'));

let db: DuebookDatabase;
let shown: Map<string, NotificationFace>;
let opened: string[];
let handed: string[];
let world: CaptureWorld;
let asked: CaptureRequest[];
let drafts: Draft[];
let books = 0;

beforeEach(() => {
  books += 1;
  db = new DuebookDatabase(`capture-${books}`);
  shown = new Map();
  opened = [];
  handed = [];
  asked = [];
  drafts = [draft('Ingrid Solheim', 'ingrid@corvidmaps.example'), draft('Bo Lund', 'bo@corvidmaps.example')];
  const clock = { now: () => now };
  world = {
    clock,
    can: { buttons: true },
    settings: async () => DEFAULT_SETTINGS,
    language: () => 'en',
    read: async (request) => {
      asked.push(request);
      return { ...page, drafts, more: 0 };
    },
    alone: (task) => task(),
    findMatches: (each, source) => findMatches(each, source, db),
    save: commandHandlers({ clock, db, onChange: () => undefined })['contacts.save'],
    show: async (id, face) => {
      shown.set(id, face);
    },
    handOver: async (text) => {
      handed.push(text);
      return '7';
    },
    openBook: async (route) => {
      opened.push(route);
    },
  };
});

const unreadable = async () => {
  throw new DuebookError('page-unreadable');
};

describe('saveFromTab', () => {
  it('saves the best draft with a follow-up on the next working day, and says so with an undo', async () => {
    await saveFromTab({ mode: 'page' }, world);
    expect(await db.contacts.toArray()).toMatchObject([{ name: 'Ingrid Solheim', source: page }]);
    expect(await db.followUps.toArray()).toMatchObject([{ due: '2026-11-23T09:00', allDay: true, status: 'open' }]);
    expect([...shown.values()]).toEqual([
      { title: 'Saved Ingrid Solheim', message: 'Follow up Mon 23 Nov', buttons: ['Undo'], stays: false },
    ]);
    expect([...shown.keys()].map((id) => readNotificationId(id)?.kind)).toEqual(['undoable']);
    expect(asked).toEqual([{ mode: 'page' }]);
  });

  it('completes a contact already in the book and leaves its open follow-up alone', async () => {
    await saveFromTab({ mode: 'page' }, world);
    drafts = [{ ...draft('Ingrid Solheim', 'ingrid@corvidmaps.example'), jobTitle: observed('Cartographer') }];
    await db.followUps.toCollection().modify({ due: at('2026-11-26T09:00') });
    await saveFromTab({ mode: 'page' }, world);
    expect(await db.contacts.toArray()).toMatchObject([{ name: 'Ingrid Solheim', jobTitle: 'Cartographer' }]);
    expect(await db.followUps.count()).toBe(1);
    expect([...shown.values()].at(-1)?.message).toBe('Follow up Thu 26 Nov');
  });

  it('saves anew who is only likely in the book, and says who that may be', async () => {
    drafts = [{ ...draft('Ingrid Solheim', 'ingrid@corvidmaps.example'), organisation: observed('Corvid Maps') }];
    await saveFromTab({ mode: 'page' }, world);
    drafts = [{ ...draft('I. Solheim', 'is@corvidmaps.example'), organisation: observed('Corvid Maps AS') }];
    await saveFromTab({ mode: 'page' }, world);
    expect(await db.contacts.count()).toBe(2);
    expect([...shown.values()].at(-1)?.message).toBe(
      'Follow up Mon 23 Nov\nPerhaps in your book already: Ingrid Solheim',
    );
  });

  it('plans a follow-up for a contact in the book that has none open', async () => {
    await saveFromTab({ mode: 'page' }, world);
    await db.followUps.clear();
    await saveFromTab({ mode: 'page' }, world);
    expect(await db.followUps.count()).toBe(1);
    expect(await db.contacts.count()).toBe(1);
  });

  describe('of a mail from somebody never to be captured', () => {
    beforeEach(() => {
      world.settings = async () => ({ ...DEFAULT_SETTINGS, neverCapture: ['corvidmaps.example'] });
      world.read = async () => ({ ...page, drafts, more: 0, isMail: true });
    });

    it('saves nobody, and says why', async () => {
      await saveFromTab({ mode: 'page' }, world);
      expect(await db.contacts.count()).toBe(0);
      expect([...shown]).toMatchObject([
        ['plain', { message: 'On your list of whom never to capture: corvidmaps.example' }],
      ]);
    });

    it('completes who is in the book all the same, as they were saved on purpose', async () => {
      world.read = async () => ({ ...page, drafts, more: 0 });
      await saveFromTab({ mode: 'page' }, world);
      drafts = [{ ...draft('Ingrid Solheim', 'ingrid@corvidmaps.example'), jobTitle: observed('Cartographer') }];
      world.read = async () => ({ ...page, drafts, more: 0, isMail: true });
      await saveFromTab({ mode: 'page' }, world);
      expect(await db.contacts.toArray()).toMatchObject([{ jobTitle: 'Cartographer' }]);
    });
  });

  describe('of a mail by a machine', () => {
    const read = () => {
      world.read = async () => ({ ...page, drafts, more: 0, isMail: true, isBulk: true });
    };

    it('saves nobody', async () => {
      read();
      await saveFromTab({ mode: 'page' }, world);
      expect(await db.contacts.count()).toBe(0);
      expect([...shown]).toMatchObject([['form', { title: 'No contact found' }]]);
    });

    it('completes who is in the book all the same', async () => {
      await saveFromTab({ mode: 'page' }, world);
      drafts = [{ ...draft('Ingrid Solheim', 'ingrid@corvidmaps.example'), jobTitle: observed('Cartographer') }];
      read();
      await saveFromTab({ mode: 'page' }, world);
      expect(await db.contacts.toArray()).toMatchObject([{ jobTitle: 'Cartographer' }]);
    });
  });

  it('says so where nothing was found, and a click leads to the form', async () => {
    drafts = [];
    await saveFromTab({ mode: 'page' }, world);
    expect(await db.contacts.count()).toBe(0);
    expect([...shown]).toMatchObject([['form', { title: 'No contact found' }]]);
  });

  it('says so where the page can not be read', async () => {
    world.read = unreadable;
    await saveFromTab({ mode: 'page' }, world);
    expect([...shown]).toMatchObject([['form', { title: 'The browser does not let extensions read this page.' }]]);
    expect(opened).toEqual([]);
  });

  it.each<[CaptureRequest, string]>([
    [{ mode: 'selection', text: 'Ingrid Solheim\n+47 22 33' }, 'Ingrid Solheim\n+47 22 33'],
    [{ mode: 'link', url: 'mailto:ing%2Brid@corvidmaps.example?subject=Hi', text: '' }, 'ing+rid@corvidmaps.example'],
    [{ mode: 'link', url: 'tel:%zz+47', text: '' }, '%zz+47'],
  ])('opens the form with the text of %j on a page that can not be read', async (request, text) => {
    world.read = unreadable;
    await saveFromTab(request, world);
    // The text itself would stay in the browser's history.
    expect(opened).toEqual(['/new?handed=7']);
    expect(handed).toEqual([text]);
    expect(shown.size).toBe(0);
  });

  it('says so where the text can not be handed over', async () => {
    world.read = unreadable;
    world.handOver = async () => {
      throw new DuebookError('storage-full');
    };
    await saveFromTab({ mode: 'selection', text: 'Ingrid Solheim' }, world);
    expect(opened).toEqual([]);
    expect([...shown]).toMatchObject([['plain', { title: expect.stringContaining('disk is full') }]]);
  });

  it('says so where the book can not be written', async () => {
    world.save = async () => {
      throw new DuebookError('storage-full');
    };
    await saveFromTab({ mode: 'page' }, world);
    expect([...shown]).toMatchObject([['plain', { title: expect.stringContaining('disk is full') }]]);
  });
});

describe('captureRequestOf', () => {
  it('knows what each entry of the menu asks for', () => {
    expect(captureRequestOf({ menuItemId: 'capture-page' })).toEqual({ mode: 'page' });
    expect(captureRequestOf({ menuItemId: 'capture-selection', selectionText: 'x' })).toEqual({
      mode: 'selection',
      text: 'x',
    });
    expect(captureRequestOf({ menuItemId: 'capture-link', linkUrl: 'tel:1' })).toEqual({
      mode: 'link',
      url: 'tel:1',
      text: '',
    });
    expect(captureRequestOf({ menuItemId: 'another' })).toBeNull();
  });
});
