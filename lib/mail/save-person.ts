import type { ContactFields } from '../contacts/contact';
import { emptyContactFields } from '../contacts/empty-contact-fields';
import { draftFields } from '../extract/drafts/draft-fields';
import type { Draft } from '../extract/evidence/draft';
import type { Mailbox } from '../extract/message/message';
import { permalinkOf } from '../extract/webmail/permalink-of';
import type { DueTime, FollowUpPlan } from '../follow-ups/follow-up';
import { draftPlan } from '../follow-ups/propose-next';
import type { MailFrame } from '../messages/mail-protocol';
import type { UndoToken } from '../messages/protocol';
import type { JustSaved } from './face';
import type { MailWorld } from './mail-world';
import type { Sight } from './sight';

/** What saving somebody did: whether the book had them already under another address, and what takes it back. */
export type SavedPerson = { saved: JustSaved; known: boolean; undo: UndoToken };

/**
 * Saves somebody in the message on the screen: into the contact they turn out to be or as a new one, with what the head
 * and, of a sender, the signature say. The follow-up is `plan`, or one on the next working day unless one is open.
 */
export async function savePerson(
  person: Mailbox,
  seen: Sight,
  frame: MailFrame,
  world: MailWorld,
  plan: FollowUpPlan | null = null,
): Promise<SavedPerson> {
  const { message, settings, now } = seen;
  const source = { url: permalinkOf(message), title: message.subject, message: seen.mark };
  const draft = seen.direction === 'in' ? await draftOf(person, frame, seen, world) : null;
  const fields = withHead(draft ? draftFields(draft, source) : emptyContactFields(source), person);
  const [match] = draft ? await world.findMatches([draft], source) : [];
  const known = match?.same ?? null;
  const open: DueTime | null = known?.openFollowUp ?? null;
  const first: FollowUpPlan = { ...draftPlan(now, settings), channel: fields.phones.length > 0 ? 'call' : 'email' };
  const followUp = plan ?? (open ? null : first);
  const { undo } = await world.commands['contacts.save']({ into: known?.contact.id ?? null, fields, followUp });
  return { saved: { fields, due: followUp ?? open }, known: known !== null, undo };
}

/** What the message says of the person beyond its head; null where it can't be read or says nothing of them. */
async function draftOf(person: Mailbox, frame: MailFrame, seen: Sight, world: MailWorld): Promise<Draft | null> {
  try {
    const { reading } = await world.read(frame, seen.settings);
    return reading.drafts.find(({ emails }) => emails.some(({ value }) => same(value, person.address))) ?? null;
  } catch {
    // What the head says is worth saving, whatever became of the body: the card shows how little it was.
    return null;
  }
}

/** The fields with the address first that the rep saw, and the name beside it where no better one is known. */
function withHead(fields: ContactFields, { name, address }: Mailbox): ContactFields {
  const others = fields.emails.filter((email) => !same(email.address, address));
  const named = fields.name !== '' || same(name, address) ? fields.name : name;
  return { ...fields, name: named, emails: [{ address }, ...others].slice(0, 50) };
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
