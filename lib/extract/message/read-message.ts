import * as v from 'valibot';
import { type Reading, ReadingSchema } from '../evidence/draft';

/** So many people one message is offered of. */
export const MAX_PEOPLE = 12;

const line = (length: number) => v.pipe(v.string(), v.maxLength(length));

/**
 * What the background takes of a `MessageReading` that was made beside a page that may be hostile: the drafts, and why
 * there are none, or none but what the head says. What the sender wrote stays in the page.
 */
export const ReadMessageSchema = v.object({
  reading: ReadingSchema,
  bulk: v.nullable(v.picklist(['list-header', 'no-reply', 'unsubscribe', 'many-recipients'])),
  forwarded: v.nullable(v.object({ name: line(1_000), address: line(1_000) })),
  /** Where it was taken for the rep's own mail: the address it is from, and those among its recipients that were, too. */
  mine: v.pipe(v.array(line(1_000)), v.maxLength(MAX_PEOPLE)),
});
export type ReadMessage = v.InferOutput<typeof ReadMessageSchema>;

/**
 * What the page in front yielded; whether that is the message open in it, and none of what stands around and in that; and
 * whether a machine or a list wrote that, which nobody means to save whom the book does not hold yet.
 */
export type FrontReading = Reading & { isMail?: boolean; isBulk?: boolean };

/** What a message yields in the place of its page; null where nobody can tell whom it is from, but the page may. */
export function mailReading({ reading, bulk, mine }: ReadMessage): FrontReading | null {
  // Of mail by a machine, and of the rep's own to nobody else, the page has only whoever is no contact to say.
  return reading.drafts.length > 0 || bulk !== null || mine.length > 0
    ? { ...reading, isMail: true, isBulk: isMachine(bulk) }
    : null;
}

const isMachine = (bulk: ReadMessage['bulk']) => bulk === 'no-reply' || bulk === 'list-header';

/** What the message reader is told. */
export const MessageRequestSchema = v.object({
  /** ISO 3166-1 alpha-2 for numbers without a country code, or ''. */
  defaultCountry: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
  /** The rep's own addresses, lower case, beyond those the page names. */
  own: v.array(line(320)),
  /** Addresses, lower case, that are not the rep's, whatever the page is taken to show. */
  notOwn: v.array(line(320)),
  /** Whether the rep asked for the sender, whoever that is. */
  asked: v.optional(v.boolean(), false),
});
export type MessageRequest = v.InferInput<typeof MessageRequestSchema>;

/** The name under which the request is left for the message reader in the page's isolated world. */
export const MESSAGE_REQUEST_KEY = 'duebookMessageRequest';
