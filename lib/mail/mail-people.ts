import { cleanText } from '../contacts/clean-text';
import { emailAddress } from '../contacts/emails';
import { neverCapturedBy } from '../contacts/never-capture';
import { DuebookError } from '../errors/duebook-error';
import { isAutomatedAddress } from '../extract/message/automated-sender';
import type { Mailbox } from '../extract/message/message';
import type { Direction } from '../follow-ups/touch';
import type { MailAbout, SeenMessage } from '../messages/mail-protocol';
import type { Settings } from '../settings/settings';

/** Whom a message is from or to, the rep left out, likeliest first; and which way it went. */
export type MailPeople = { direction: Direction; people: Mailbox[] };

/** What is kept of whose addresses are. */
export type ToldAddresses = Pick<Settings, 'ownAddresses' | 'notOwnAddresses'>;

type Told = ToldAddresses & Pick<Settings, 'neverCapture'>;

/** More recipients than this are no list to choose from. */
const MOST_PEOPLE = 12;

/**
 * The people of a message the rep may save: who wrote it and who is to be answered, or, of the rep's own, to whom it
 * went, whom never to capture last. Nobody where the rep wrote to themself. The rep's own are the addresses the page
 * names and those on the rep's list, but none the rep has said is not theirs.
 */
export function mailPeople(message: SeenMessage, told: Told): MailPeople {
  const { from, replyTo, recipients, direction } = message;
  const mine = ownAddresses(message, told);
  const sent = !isDenied(from.address, told) && (direction === 'out' || mine.has(keyOf(from.address)));
  if (sent) mine.add(keyOf(from.address));
  // Behind a machine that passes a message on, such as a form's, is who is to be answered.
  const passedOn = replyTo !== null && isAutomatedAddress(from.address) && !isAutomatedAddress(replyTo.address);
  const senders = replyTo === null ? [from] : passedOn ? [replyTo, from] : [from, replyTo];
  const people = new Map<string, Mailbox>();
  for (const { name, address } of sent ? recipients : senders) {
    const written = emailAddress(address);
    const key = keyOf(written);
    if (written === '' || mine.has(key) || people.has(key)) continue;
    people.set(key, { name: cleanText(name, 200), address: written });
  }
  const all = Array.from(people.values());
  if (!sent) return { direction: 'in', people: all };
  const isNever = ({ address }: Mailbox) => neverCapturedBy(address, told.neverCapture) !== null;
  const inOrder = [...all.filter((one) => !isNever(one)), ...all.filter(isNever)];
  return { direction: 'out', people: inOrder.slice(0, MOST_PEOPLE) };
}

/** The addresses the rep is known by in a message, lower case: those its page names and those listed, unless denied. */
export function ownAddresses({ own }: SeenMessage, told: ToldAddresses): Set<string> {
  return new Set([...own, ...told.ownAddresses].map(keyOf).filter((address) => !isDenied(address, told)));
}

/** Whether the rep has said that an address is not theirs. */
export function isDenied(address: string, { notOwnAddresses }: Pick<ToldAddresses, 'notOwnAddresses'>): boolean {
  return notOwnAddresses.includes(keyOf(address));
}

/**
 * Whom of them a request is about: the one it names, or the first; null where there is nobody.
 * @throws DuebookError `command-malformed` where it names somebody who is not in the message
 */
export function personAbout({ people }: MailPeople, { address }: Pick<MailAbout, 'address'>): Mailbox | null {
  if (address === null) return people[0] ?? null;
  const named = people.find((one) => keyOf(one.address) === keyOf(address));
  if (named === undefined) throw new DuebookError('command-malformed');
  return named;
}

function keyOf(address: string): string {
  return address.trim().toLowerCase();
}
