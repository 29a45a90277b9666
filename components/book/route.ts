import * as v from 'valibot';
import { type ContactId, ContactIdSchema } from '@/lib/contacts/contact';
import { type FollowUpId, FollowUpIdSchema } from '@/lib/follow-ups/follow-up';
import { type UndoToken, UndoTokenSchema } from '@/lib/messages/protocol';

/** Names a text handed over (`lib/store/handed-text.ts`); the text itself must not be in an address. */
const HandedIdSchema = v.pipe(v.string(), v.uuid());

/** The places of the book page. The address bar holds them (`book.html#/contacts/<id>`), so Back works and links can be kept. */
export type Route =
  | { page: 'contacts'; contactId: ContactId | null; followUpId: FollowUpId | null; undo: UndoToken | null }
  | { page: 'new'; handed: string | null }
  | { page: 'report'; handed: string | null }
  | { page: 'settings' }
  | { page: 'backup' }
  | { page: 'welcome' };

/** The place a location hash names. Anything not understood is the contact list: links come from outside. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search);
  const [, page, id] = path.split('/');
  if (page === 'settings' || page === 'backup' || page === 'welcome') return { page };
  if (page === 'new' || page === 'report') return { page, handed: parsed(HandedIdSchema, query.get('handed')) };
  return {
    page: 'contacts',
    contactId: parsed(ContactIdSchema, id),
    followUpId: parsed(FollowUpIdSchema, query.get('followUp')),
    undo: parsed(UndoTokenSchema, query.get('undo')),
  };
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

/** The link to one contact, or to the list. */
export function contactHash(id: ContactId | null): string {
  return id ? `#/contacts/${id}` : '#/contacts';
}
