import { isAutomatedAddress } from '../extract/message/automated-sender';
import type { Mailbox } from '../extract/message/message';
import { mailWordsOf } from '../words/mail-words';
import type { ChipAction } from './chip-face';
import { inSentFolder } from './in-sent-folder';
import { ownAddresses } from './mail-people';
import type { Sight } from './sight';

/**
 * Whether somebody in a message may be the rep, by an address nobody has told Duebook is theirs: they sent it, and it
 * went to no address the rep is known by.
 */
export function mayBeMe({ address }: Mailbox, { message, direction, settings }: Sight): boolean {
  if (direction === 'out' || isAutomatedAddress(address)) return false;
  const mine = ownAddresses(message, settings.ownAddresses);
  return same(address, message.from.address) && !message.recipients.some((one) => mine.has(one.address.toLowerCase()));
}

/** For the rep to say so; none where they can't be. */
export function meActions(person: Mailbox, sight: Sight, weight: ChipAction['weight']): ChipAction[] {
  if (!mayBeMe(person, sight)) return [];
  const { me, meTitle } = mailWordsOf(sight.language).mail.action;
  return [{ name: 'me', label: me, title: meTitle(person.address), weight }];
}

/** As `mayBeMe`, of a message that lies among what was sent. */
export function isPerhapsMine(person: Mailbox, sight: Sight): boolean {
  return mayBeMe(person, sight) && inSentFolder(sight.message.url);
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
