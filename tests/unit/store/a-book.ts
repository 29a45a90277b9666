import 'fake-indexeddb/auto';
import type { Table } from 'dexie';
import * as v from 'valibot';
import type { ContactFields, ContactId } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import type { FollowUpPlan } from '@/lib/follow-ups/follow-up';
import { type LocalDateTime, LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import type { TouchFields } from '@/lib/follow-ups/touch';
import { type BookCommands, commandHandlers } from '@/lib/store/command-handlers';
import { DuebookDatabase } from '@/lib/store/database';
import type { ContactRow } from '@/lib/store/rows';

/** A book of its own for one test: its database, a clock to move, its commands, and how often it said it changed. */
export type ABook = {
  db: DuebookDatabase;
  clock: { time: number; now(): number };
  commands: BookCommands;
  changes: { count: number };
};

let made = 0;

export function aBook(options: { onChange?: () => Promise<void> | void; newId?: () => string } = {}): ABook {
  made++;
  const db = new DuebookDatabase(`book-${made}`);
  const clock = { time: Date.UTC(2026, 10, 20, 8), now: () => clock.time };
  const changes = { count: 0 };
  const onChange =
    options.onChange ??
    (() => {
      changes.count++;
    });
  const newId = options.newId ? { newId: options.newId } : {};
  return { db, clock, changes, commands: commandHandlers({ clock, db, onChange, ...newId }) };
}

export const local = (text: string): LocalDateTime => v.parse(LocalDateTimeSchema, text);

export function fields(given: Partial<ContactFields> = {}): ContactFields {
  return { ...emptyContactFields({ url: 'https://acme.example/team', title: 'Team' }), name: 'Jane Doe', ...given };
}

export function plan(given: Partial<Omit<FollowUpPlan, 'due'>> & { due?: string } = {}): FollowUpPlan {
  return { allDay: false, channel: 'call', note: '', ...given, due: local(given.due ?? '2026-11-23T09:00') };
}

export function touch(given: Partial<TouchFields> = {}): TouchFields {
  return {
    at: Date.UTC(2026, 10, 20, 7),
    channel: 'call',
    direction: 'out',
    outcome: 'reached',
    offered: '',
    note: '',
    ...given,
  };
}

/** Everything in the book's three tables, to compare before and after. */
export async function contents(db: DuebookDatabase) {
  return {
    contacts: await db.contacts.toArray(),
    followUps: await db.followUps.toArray(),
    touches: await db.touches.toArray(),
  };
}

export async function theContact(db: DuebookDatabase, id: ContactId): Promise<ContactRow> {
  const row = await db.contacts.get(id);
  if (!row) throw new Error('no such contact');
  return row;
}

/** The only row of a table. */
export async function only<T>(table: Table<T, string>): Promise<T> {
  const [row, ...others] = await table.toArray();
  if (row === undefined || others.length > 0)
    throw new Error(`expected one row, found ${others.length + (row ? 1 : 0)}`);
  return row;
}

export const expiry = { code: 'undo-expired' };
