import Dexie from 'dexie';
import type { ContactId } from '../contacts/contact';
import type { Touch } from '../follow-ups/touch';
import { type DuebookDatabase, database } from './database';

/** A contact's touches, oldest first, as a collection to count, reverse or limit; good for one use. */
export function contactTouches(contactId: ContactId, db: DuebookDatabase = database) {
  return db.touches.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
}

/** The note of the newest touch with this contact that has one, or ''. */
export async function lastTouchNote(contactId: ContactId, db: DuebookDatabase = database): Promise<string> {
  const touch: Touch | undefined = await contactTouches(contactId, db)
    .reverse()
    .filter(({ note }) => note !== '')
    .first();
  return touch?.note ?? '';
}
