import { extractMessage, type MessageReadingOptions } from '../message/extract-message';
import type { Mailbox } from '../message/message';
import { MAX_PEOPLE, type ReadMessage } from '../message/read-message';
import { senderDraft } from '../message/sender-draft';
import { messageOf } from './message-of';
import { permalinkOf } from './permalink-of';
import type { OpenMessage } from './webmail';

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
  if (!isMine) {
    // Whoever writes to many, or with a way to be left alone, may be somebody all the same, and so may be a machine that is
    // in the book: as the head has them.
    const drafts = bulk === null || options.asked ? reading.drafts : named([open.from]);
    return { reading: { ...reading, url, drafts }, bulk, forwarded, mine: [] };
  }
  const owned = new Set([...own, ...open.own, sender].map((address) => address.toLowerCase()));
  const isOwned = ({ address }: Mailbox) => {
    const written = address.toLowerCase();
    return owned.has(written) && !notOwn.includes(written);
  };
  const people = open.recipients.filter((one) => !isOwned(one));
  const mine = new Set([sender, ...open.recipients.filter(isOwned).map(({ address }) => address.toLowerCase())]);
  const drafts = named(people.slice(0, MAX_PEOPLE));
  const more = people.length - drafts.length;
  return { reading: { ...reading, url, drafts, more }, bulk: null, forwarded, mine: [...mine].slice(0, MAX_PEOPLE) };
}

function named(people: readonly Mailbox[]) {
  return people.flatMap((one) => senderDraft(one, null, null, null) ?? []);
}
