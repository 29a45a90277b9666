import * as v from 'valibot';
import { type Contact, ContactSchema } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { type FollowUp, FollowUpSchema } from '@/lib/follow-ups/follow-up';
import { type Touch, TouchSchema } from '@/lib/follow-ups/touch';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import type { BookRows } from '@/lib/transfer/backup-format';
import type { PresentBook } from '@/lib/transfer/preview-restore';

const uuid = (kind: number, n: number) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Contact number `n` of a made-up book; always the same. */
export function sampleContact(n: number, changes: Partial<Contact> = {}): Contact {
  return v.parse(ContactSchema, {
    ...emptyContactFields({ url: 'https://corvidmaps.example/team', title: 'Team' }),
    id: uuid(1, n),
    name: `Ingrid "${n}" Solheim 欧阳静`,
    emails: [{ address: `ingrid${n}@corvidmaps.example` }],
    createdAt: 1_700_000_000_000 + n,
    updatedAt: 1_700_000_000_000 + n,
    touchCount: 1,
    lastTouchAt: 1_700_000_000_000,
    ...changes,
  });
}

export function sampleFollowUp(n: number, changes: Partial<FollowUp> = {}): FollowUp {
  return v.parse(FollowUpSchema, {
    id: uuid(2, n),
    contactId: uuid(1, n),
    due: '2026-03-29T02:30',
    allDay: false,
    channel: 'call',
    note: 'Ask about\nthe quote',
    status: 'open',
    createdAt: 1_700_000_000_000,
    closedAt: null,
    raisedFor: null,
    ...changes,
  });
}

export function sampleTouch(n: number, changes: Partial<Touch> = {}): Touch {
  return v.parse(TouchSchema, {
    id: uuid(3, n),
    contactId: uuid(1, n),
    followUpId: null,
    at: 1_700_000_000_000,
    channel: 'email',
    direction: 'out',
    outcome: 'reached',
    offered: 'A demo',
    note: '',
    ...changes,
  });
}

/** A book of `size` contacts, each with a follow-up and a touch. */
export function sampleBook(size: number): BookRows {
  const each = <T>(make: (n: number) => T) => Array.from({ length: size }, (_, n) => make(n));
  return { contacts: each(sampleContact), followUps: each(sampleFollowUp), touches: each(sampleTouch) };
}

/** The book as the store hands it out: in chunks, one table at a time. */
export async function* chunksOf(book: BookRows, rows = 500): AsyncGenerator<Partial<BookRows>> {
  for (const table of ['contacts', 'followUps', 'touches'] as const) {
    for (let from = 0; from < book[table].length; from += rows) {
      yield { [table]: book[table].slice(from, from + rows) };
    }
  }
}

/** A book to compare a backup with; it knows nobody under another id unless `same` says so. */
export function presentBook(book: BookRows, same: (contact: Contact) => Contact | null = () => null): PresentBook {
  return {
    settings: async () => DEFAULT_SETTINGS,
    chunks: () => chunksOf(book),
    findSame: async (contacts) => contacts.map(same),
  };
}
