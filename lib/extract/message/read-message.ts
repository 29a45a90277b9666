import * as v from 'valibot';
import { ReadingSchema } from '../draft';

const line = (length: number) => v.pipe(v.string(), v.maxLength(length));

/**
 * What the background takes of a `MessageReading` that was made beside a page that may be hostile: the drafts, and why
 * there are none. What the sender wrote stays in the page.
 */
export const ReadMessageSchema = v.object({
  reading: ReadingSchema,
  bulk: v.nullable(v.picklist(['list-header', 'no-reply', 'unsubscribe', 'many-recipients'])),
  forwarded: v.nullable(v.object({ name: line(1_000), address: line(1_000) })),
  /** The address it is from, where that was taken for one of the rep's own; else ''. */
  fromMe: line(1_000),
});
export type ReadMessage = v.InferOutput<typeof ReadMessageSchema>;

/** What the message reader is told. */
export const MessageRequestSchema = v.object({
  /** ISO 3166-1 alpha-2 for numbers without a country code, or ''. */
  defaultCountry: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
  /** The rep's own addresses, lower case, beyond those the page names. */
  own: v.array(line(320)),
  /** Addresses, lower case, that are not the rep's, whatever the page is taken to show. */
  notOwn: v.array(line(320)),
});
export type MessageRequest = v.InferOutput<typeof MessageRequestSchema>;

/** The name under which the request is left for the message reader in the page's isolated world. */
export const MESSAGE_REQUEST_KEY = 'duebookMessageRequest';
