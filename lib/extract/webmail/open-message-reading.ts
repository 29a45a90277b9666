import { extractMessage, type MessageReadingOptions } from '../message/extract-message';
import type { ReadMessage } from '../message/read-message';
import { senderDraft } from '../message/sender-draft';
import { messageOf } from './message-of';
import { permalinkOf } from './permalink-of';
import type { OpenMessage } from './webmail';

/** So many people one message is offered of. */
const MAX_PEOPLE = 12;

/** Addresses, lower case: `own` are the rep's beyond those the page names, `notOwn` are not, whatever it names. */
export type OpenReadingOptions = MessageReadingOptions & { own?: readonly string[]; notOwn?: readonly string[] };

/**
 * Whom the open message may be saved for: who wrote it, or, of the rep's own, to whom it went; they were met at the
 * message, whose address and subject are what their source says.
 */
export function openMessageReading(
  open: OpenMessage,
  { own = [], notOwn = [], ...options }: OpenReadingOptions,
): ReadMessage {
  const { reading, bulk, forwarded } = extractMessage(messageOf(open), options);
  const url = permalinkOf(open);
  const sender = open.from.address.toLowerCase();
  const isMine = !notOwn.includes(sender) && (open.direction === 'out' || own.includes(sender));
  if (!isMine) return { reading: { ...reading, url }, bulk, forwarded, fromMe: '' };
  const mine = new Set([...own, ...open.own, sender].map((address) => address.toLowerCase()));
  const people = open.recipients.filter(({ address }) => {
    const written = address.toLowerCase();
    return !mine.has(written) || notOwn.includes(written);
  });
  const drafts = people.slice(0, MAX_PEOPLE).flatMap((one) => senderDraft(one, null, null, null) ?? []);
  const more = people.length - drafts.length;
  return { reading: { ...reading, url, drafts, more }, bulk: null, forwarded, fromMe: sender };
}
