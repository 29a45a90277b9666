import type { Draft, Reading } from '../evidence/draft';
import type { Row } from './signature/row';

/** A name and an address as a header has them; either may be '' and the name may be odd or in quotes. */
export type Mailbox = { name: string; address: string };

/** What a message's head says, as far as the webmail shows it. */
export type MessageHeaders = {
  from: Mailbox;
  replyTo: Mailbox | null;
  /** To and Cc together. */
  recipients: readonly Mailbox[];
  subject: string;
  /** Whether the head itself says that it is list or bulk mail (List-Unsubscribe, List-Id, Precedence). */
  list: boolean;
};

/** One message: its head and its body, as parsed HTML (a document that is not shown), as plain text, or both. */
export type Message = { headers: MessageHeaders; html: Document | null; text: string };

/** Why nobody in a message is offered as a person. */
export type BulkSign = 'list-header' | 'no-reply' | 'unsubscribe' | 'many-recipients';

/** What a message yielded. */
export type MessageReading = {
  /** The sender (of a forwarded message its original sender) first; nobody where the message is bulk mail. */
  reading: Reading;
  /** The lines the sender wrote now, without quoted and forwarded ones. */
  newest: string[];
  /** Those of them that are the signature, whole and trimmed, in order. */
  signature: string[];
  /** The leave-taking before it: sign-off words, and a bare name where no more of a signature follows. */
  signOff: string[];
  bulk: BulkSign | null;
  /** Who wrote the message that this one passes on. */
  forwarded: Mailbox | null;
};

/**
 * What is around a signature: pictures and small print, which may name a company that it doesn't; the numbers the letter
 * says the writer is reached under; the text's language (ISO 639-1 or '').
 */
export type SignatureSurroundings = { beside: readonly string[]; told: readonly Row[]; language: string };

/** Reads a signature's own lines, knowing who sent them; ISO 3166-1 alpha-2 or '' for the country. */
export type SignatureReader = (
  lines: readonly string[],
  sender: Mailbox,
  defaultCountry: string,
  around?: SignatureSurroundings,
) => Draft | null;
