import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { DuebookError } from '@/lib/errors/duebook-error';
import { instantOf, localOf } from '@/lib/follow-ups/local-date-time';
import { reminderId } from '@/lib/follow-ups/reminder';
import { UndoTokenSchema } from '@/lib/messages/protocol';
import { readNotificationId } from '@/lib/notify/notification-id';
import { type PressWorld, pressNotification, pressNotificationButton } from '@/lib/notify/press-notification';
import type { NotificationFace } from '@/lib/platform/notifications';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { commandHandlers } from '@/lib/store/command-handlers';
import { contactRow } from '@/lib/store/contact-row';
import { DuebookDatabase } from '@/lib/store/database';
import { followUpRow } from '@/lib/store/follow-up-row';
import { reminderItem } from '@/lib/store/rings';
import { at } from '../schedule/fake-machine';
import { sampleContact, sampleFollowUp } from '../transfer/sample-book';

// Monday 23 November 2026, 09:05, five minutes after the follow-up was due.
const now = instantOf(at('2026-11-23T09:05'));
const contact = sampleContact(1, { name: 'Ingrid Solheim', touchCount: 0, lastTouchAt: null });
const followUp = sampleFollowUp(1, { due: at('2026-11-23T09:00'), channel: 'call', raisedFor: at('2026-11-23T09:00') });
const id = reminderId(followUp);

let db: DuebookDatabase;
let shown: Map<string, NotificationFace>;
let opened: string[];
let world: PressWorld;
let books = 0;

beforeEach(async () => {
  books += 1;
  db = new DuebookDatabase(`press-${books}`);
  await db.contacts.put(contactRow(contact));
  await db.followUps.put(followUpRow(followUp, contact.grade));
  shown = new Map([[id, { title: '', message: '', buttons: [], stays: true }]]);
  opened = [];
  const clock = { now: () => now };
  const commands = commandHandlers({ clock, db, onChange: () => undefined });
  world = {
    clock,
    can: { buttons: true },
    settings: async () => DEFAULT_SETTINGS,
    language: () => 'en',
    itemOf: (due) => reminderItem(due, db),
    complete: (id, touch, next) => commands['followUps.complete']({ id, touch, next }),
    snooze: (id, to) => commands['followUps.snooze']({ id, to }),
    undo: async (token) => {
      await commands.undo({ token: v.parse(UndoTokenSchema, token) });
    },
    show: async (id, face) => {
      shown.set(id, face);
    },
    clear: async (id) => {
      shown.delete(id);
    },
    openBook: async (route) => {
      opened.push(route);
    },
    openDueList: async () => {
      opened.push('due list');
    },
  };
});

const open = () => db.followUps.filter(({ status }) => status === 'open').toArray();

describe('Done on a reminder', () => {
  it('closes the follow-up, keeps a touch, plans the next one, and says so', async () => {
    await pressNotificationButton(id, 0, world);
    expect(await db.followUps.get(followUp.id)).toMatchObject({ status: 'done' });
    expect(await db.touches.toArray()).toMatchObject([
      { contactId: contact.id, channel: 'call', direction: 'out', outcome: 'other', at: now },
    ]);
    expect(await open()).toMatchObject([{ contactId: contact.id, channel: 'email', allDay: true }]);
    const [face] = shown.values();
    expect(face?.title).toBe('Done: Ingrid Solheim');
    expect(face?.message).toMatch(/^Next: Email, (Tue|Wed|Thu|Fri) \d+ Nov$/);
    expect(shown.has(id)).toBe(false);
  });

  it('can be taken back by the button of what it said', async () => {
    await pressNotificationButton(id, 0, world);
    const [confirmation = ''] = shown.keys();
    await pressNotificationButton(confirmation, 0, world);
    expect(await open()).toMatchObject([{ id: followUp.id, due: followUp.due }]);
    expect(await db.touches.count()).toBe(0);
    expect(shown.size).toBe(0);
  });

  it('pressed twice, or after the follow-up was moved elsewhere, does nothing more', async () => {
    await pressNotificationButton(id, 0, world);
    await pressNotificationButton(id, 0, world);
    expect(await db.touches.count()).toBe(1);
    await db.followUps.put(followUpRow(sampleFollowUp(1, { due: at('2026-11-30T09:00') }), 'B'));
    await pressNotificationButton(id, 0, world);
    expect(await db.touches.count()).toBe(1);
    expect(shown.has('plain')).toBe(false);
  });

  it('says what went wrong', async () => {
    world.complete = async () => {
      throw new DuebookError('storage-full');
    };
    await pressNotificationButton(id, 0, world);
    expect([...shown.values()]).toMatchObject([{ title: expect.stringContaining('disk is full') }]);
  });
});

describe('Snooze on a reminder', () => {
  it('moves it an hour from now and says until when, with its weekday', async () => {
    await pressNotificationButton(id, 1, world);
    const row = await db.followUps.get(followUp.id);
    expect(row).toMatchObject({ status: 'open', due: '2026-11-23T10:05', ring: '2026-11-23T10:05' });
    expect([...shown.values()]).toMatchObject([{ message: 'Due again Mon 23 Nov, 10:05', buttons: ['Undo'] }]);
    expect(localOf(now)).toBe('2026-11-23T09:05');
  });

  it('says how to undo it where the browser has no buttons', async () => {
    world.can = { buttons: false };
    await pressNotificationButton(id, 1, world);
    const [[confirmation, face] = ['', null]] = shown;
    expect(face?.message).toContain('Click here');
    await pressNotification(confirmation, world);
    const meaning = readNotificationId(confirmation);
    expect(opened).toEqual([
      `/contacts/${contact.id}?undo=${meaning?.kind === 'undoable' ? meaning.undo : 'not undoable'}`,
    ]);
  });
});

describe('a click', () => {
  it('leads to the follow-up and clears the notification', async () => {
    await pressNotification(id, world);
    expect(opened).toEqual([`/contacts/${contact.id}?followUp=${followUp.id}`]);
    expect(shown.size).toBe(0);
  });

  it('leads to the book where the follow-up is gone', async () => {
    await db.followUps.clear();
    await pressNotification(id, world);
    expect(opened).toEqual(['/contacts']);
  });

  it('leads from a digest to the due list, from an empty reading to the form, from plain words nowhere', async () => {
    for (const each of ['digest:1', 'form', 'plain', 'test', 'not ours']) await pressNotification(each, world);
    expect(opened).toEqual(['due list', '/new']);
  });

  it('on a reminder whose book can not be opened says so, and still opens the page that offers the backup', async () => {
    world.itemOf = async () => {
      throw new DuebookError('database-unavailable');
    };
    await pressNotification(id, world);
    expect([...shown.values()]).toMatchObject([{ title: 'Your book could not be opened.' }]);
    expect(opened).toEqual(['/contacts']);
  });
});
