import { extractMessage, type MessageReadingOptions } from '../message/extract-message';
import type { ReadMessage } from '../message/read-message';
import { senderDraft } from '../message/sender-draft';
import { messageOf } from './message-of';
import { permalinkOf } from './permalink-of';
import type { OpenMessage } from './webmail';

/** So many people one message is offered of. */
const MAX_PEOPLE = 12;

/** `own`: the rep's addresses, lower case, beyond those the page names. */
export type OpenReadingOptions = MessageReadingOptions & { own?: readonly string[] };

/**
 * Whom the open message may be saved for: who wrote it, or, of the rep's own, to whom it went; they were met at the
 * message, whose address and subject are what their source says.
 */
export function openMessageReading(open: OpenMessage, { own = [], ...options }: OpenReadingOptions): ReadMessage {
  const { reading, bulk, forwarded } = extractMessage(messageOf(open), options);
  const url = permalinkOf(open);
  const isMine = open.direction === 'out' || own.includes(open.from.address.toLowerCase());
  if (!isMine) return { reading: { ...reading, url }, bulk, forwarded };
  const mine = new Set([...own, ...open.own, open.from.address].map((address) => address.toLowerCase()));
  const people = open.recipients.filter(({ address }) => !mine.has(address.toLowerCase()));
  const drafts = people.slice(0, MAX_PEOPLE).flatMap((one) => senderDraft(one, null, null, null) ?? []);
  return { reading: { ...reading, url, drafts, more: people.length - drafts.length }, bulk: null, forwarded };
}
