import type { Mailbox } from '../message/message';

/**
 * Where to find something: a CSS selector, or one with what to read there. A ">>>" in it steps into the open shadow
 * root, or the same-origin frame, of the elements on its left.
 */
export type Place =
  | string
  | {
      at: string;
      /** It is one of the elements that fit this, or in one. */
      within?: string;
      /** The attribute that holds it, where its text does not. */
      attribute?: string;
      /** What stands before it in that attribute. */
      after?: string;
      /** Only the words of the element itself: others stand in it that are the webmail's, such as its buttons'. */
      bare?: boolean;
      /** What holds the name, in the nearest element around the address that has it: a name may read like an address. */
      name?: string;
      /** The address stands there alone, or in angles at the end: elsewhere it may be part of a name. */
      exact?: boolean;
      /** The word before it says so, in any language: there who is to be answered stands, or to whom it went. */
      labelled?: 'reply' | 'to';
      /** Several people stand in one line there. */
      many?: boolean;
    };

/** One way a webmail has written its page; webmails change, so several generations stand side by side, newest first. */
export type Generation = {
  /** What this generation is called, or when it was seen. */
  name: string;
  /**
   * The messages of a conversation that are unfolded, of such in such the innermost; nothing is looked for outside of
   * them unless said. Where nothing but its language names a message: the nearest element around one body that holds
   * what is `around` it too.
   */
  message: string | { around: string };
  /** Which of several unfolded ones is the newest. */
  newest?: 'first' | 'last';
  /** Inside the message: what the sender wrote. Nothing in it is ever taken for a header. */
  body: readonly string[];
  /** Inside the message, in order of trust: who sent it. Of each place the first counts: the next one is a recipient. */
  from: readonly Place[];
  replyTo?: readonly Place[];
  to?: readonly Place[];
  /** Inside the message, else in its page. */
  subject?: readonly Place[];
  date?: readonly Place[];
  /** What only mail of a list has in its head. */
  list?: readonly string[];
  /** What only a message the rep sent has. */
  outbound?: readonly string[];
  inbound?: readonly string[];
  /** Inside the message: beside what the chip stands; beside the sender where left out. */
  beside?: readonly string[];
  /** What tells this message from others for good: an id in the page, of which `permalink` may make an address. */
  id?: readonly Place[];
};

/** A webmail: where it lives, and how its page says who is writing. */
export type Webmail = {
  id: string;
  /** What people call it, where their language has no name of its own for it (`webmailName`). */
  name: string;
  /** Match patterns of the pages it is on; none for what anybody may host. */
  hosts: readonly string[];
  /** What is there where this webmail is, whatever its host. */
  detect?: readonly string[];
  /**
   * The frames, in the page around, that pages of its own are shown in; what any other frame of its pages shows may be
   * what a sender wrote.
   */
  frames?: readonly string[];
  generations: readonly Generation[];
  /** In any of its pages: the addresses the rep is signed in with. */
  own?: readonly Place[];
  /** Whether that is not where this webmail is known to say so, but where any may. */
  ownIsGuess?: boolean;
  /** An address that opens the message again, without anything secret in it; the page's own, cleaned, where left out. */
  permalink?: (url: URL, id: string) => string;
};

/** What finding the open message takes of a webmail: nothing but data, so that it can be sent to where a page is. */
export type WebmailTable = Omit<Webmail, 'name' | 'permalink' | 'ownIsGuess'>;

/** What a webmail's page says of the message that is open. */
export type OpenMessage = {
  /** The id of the webmail whose reading this is; "generic" where it was read as any page. */
  webmail: string;
  /** The id of the webmail whose page it seems to be, though it no longer looks as that is known to; or ''. */
  missed: string;
  generation: string;
  /** Tells this message from the next one while the page lives. */
  key: string;
  from: Mailbox;
  replyTo: Mailbox | null;
  recipients: Mailbox[];
  subject: string;
  /** As the page writes it. */
  date: string;
  /** The address of the page, as it is, and what tells the message from others there, or ''; see `permalinkOf`. */
  url: string;
  id: string;
  /** The rep's own addresses, lower case, as far as the page tells. */
  own: string[];
  direction: 'in' | 'out' | 'unknown';
  /** Whether its head says that it is list mail. */
  list: boolean;
  /** What the sender wrote, outermost elements; a frame of another origin stands for what is in it. */
  bodies: Element[];
  /** After this the chip stands. */
  beside: Element;
};
