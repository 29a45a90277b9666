import type { Contact, ContactId } from '../contacts/contact';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Touch } from '../follow-ups/touch';
import { contactTouches } from './contact-touches';
import { type DuebookDatabase, database } from './database';

/** One contact with all that was and is to be done: open follow-ups by due time, then closed ones newest first. */
export type ContactPage = { contact: Contact; followUps: FollowUp[]; touches: Touch[] };

/** What the page of one contact shows, touches newest first; null where the book has no such contact. */
export async function contactPage(id: ContactId, db: DuebookDatabase = database): Promise<ContactPage | null> {
  const [contact, rows, touches] = await Promise.all([
    db.contacts.get(id),
    db.followUps.where('contactId').equals(id).sortBy('late'),
    contactTouches(id, db).reverse().toArray(),
  ]);
  if (!contact) return null;
  const open = rows.filter(({ status }) => status === 'open');
  const closed = rows
    .filter(({ status }) => status !== 'open')
    .sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0));
  return { contact, followUps: [...open, ...closed], touches };
}
