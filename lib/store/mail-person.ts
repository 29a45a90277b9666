import type { Contact, MessageMark } from '../contacts/contact';
import { emptyContactFields } from '../contacts/empty-contact-fields';
import type { LikelyReason } from '../contacts/likely-contact';
import type { Mailbox } from '../extract/message/message';
import type { FollowUp } from '../follow-ups/follow-up';
import { answersFrom } from '../follow-ups/is-answered';
import type { Touch } from '../follow-ups/touch';
import { findKnown } from './contact-matches';
import { contactTouches } from './contact-touches';
import { type DuebookDatabase, database } from './database';
import { openFollowUps } from './open-follow-up';

/** A contact who is in a message on the rep's screen. */
export type MailContact = {
  contact: Contact;
  /** Those that are open, due first first. */
  followUps: FollowUp[];
  /** The last three, newest first. */
  touches: Touch[];
  /** Whether one of the touches notes this message. */
  logged: boolean;
  /** The first instant of what would be an answer to the rep, of all that waited or waits for one; null where nothing did. */
  awaitedFrom: number | null;
};

/** What the book knows of somebody in a message: the contact, or else why one of those in it may be. */
export type MailPerson = { known: MailContact | null; likely: { contact: Contact; reason: LikelyReason } | null };

const TOUCHES = 3;

/** What the book knows of a name and address in the head of the message with this mark. */
export async function findMailPerson(
  { name, address }: Mailbox,
  mark: MessageMark,
  db: DuebookDatabase = database,
): Promise<MailPerson> {
  const met = { ...emptyContactFields(), name, emails: [{ address }] };
  const [found] = await findKnown([met], db);
  if (!found?.same) return { known: null, likely: found?.likely[0] ?? null };
  const { contact } = found.same;
  const [followUps, touches, logged, awaited] = await Promise.all([
    openFollowUps(contact.id, db),
    contactTouches(contact.id, db).reverse().limit(TOUCHES).toArray(),
    db.touches
      .where('message')
      .equals(mark)
      .filter(({ contactId }) => contactId === contact.id)
      .count(),
    db.followUps
      .where('contactId')
      .equals(contact.id)
      .filter(({ closesOnReply }) => closesOnReply === true)
      .toArray(),
  ]);
  const awaitedFrom = awaited.length > 0 ? Math.min(...awaited.map(answersFrom)) : null;
  return { known: { contact, followUps, touches, logged: logged > 0, awaitedFrom }, likely: null };
}
