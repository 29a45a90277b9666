import { isAutomatedAddress } from '../extract/message/automated-sender';
import type { Mailbox } from '../extract/message/message';
import type { ChipAction } from '../messages/chip-face';
import { mailWordsOf } from '../words/mail-words';
import { inSentFolder } from './in-sent-folder';
import { isDenied, ownAddresses } from './mail-people';
import { isOwnGuessed } from './own-guessed';
import type { Sight } from './sight';

/**
 * Whether somebody in a message may be the rep, by an address nobody has told Duebook is theirs, or is not: they sent
 * it, and it went to no address the rep is known by.
 */
export function mayBeMe({ address }: Mailbox, { message, direction, settings }: Sight): boolean {
  if (direction === 'out' || isAutomatedAddress(address) || isDenied(address, settings)) return false;
  const mine = ownAddresses(message, settings);
  return same(address, message.from.address) && !message.recipients.some((one) => mine.has(one.address.toLowerCase()));
}

/** For the rep to say so; none where they can't be. */
export function meActions(person: Mailbox, sight: Sight, weight: ChipAction['weight']): ChipAction[] {
  if (!mayBeMe(person, sight)) return [];
  const { me, meTitle } = mailWordsOf(sight.language).mail.action;
  return [{ name: 'me', label: me, title: meTitle(person.address), weight }];
}

/** For the rep to say that they are not the sender of what is only guessed to be their own mail. */
export function notMeActions({ message, direction, settings, language }: Sight): ChipAction[] {
  const { address } = message.from;
  const isSaid = settings.ownAddresses.includes(address.trim().toLowerCase());
  if (direction === 'in' || isSaid || !isOwnGuessed(message)) return [];
  const { notMe, notMeTitle } = mailWordsOf(language).mail.action;
  return [{ name: 'notMe', label: notMe, title: notMeTitle(address), weight: 'quiet' }];
}

/** As `mayBeMe`, of a message that lies among what was sent. */
export function isPerhapsMine(person: Mailbox, sight: Sight): boolean {
  return mayBeMe(person, sight) && inSentFolder(sight.message.url);
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
