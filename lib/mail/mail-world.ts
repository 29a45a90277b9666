import type { Contact, MessageMark, Source } from '../contacts/contact';
import type { LikelyReason } from '../contacts/likely-contact';
import type { Draft } from '../extract/evidence/draft';
import type { Mailbox } from '../extract/message/message';
import type { ReadMessage } from '../extract/message/read-message';
import type { WrittenMail } from '../extract/message/written-mail';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Touch } from '../follow-ups/touch';
import type { DateOrder } from '../follow-ups/typed-time/reading';
import type { MailFrame } from '../messages/mail-protocol';
import type { CommandHandlers, UndoToken } from '../messages/protocol';
import type { Clock } from '../platform/clock';
import type { Settings } from '../settings/settings';
import type { Language } from '../words/words';

/** A contact who is in the message on the rep's screen. */
export type MailContact = {
  contact: Contact;
  /** Those that are open, in the order they are due. */
  followUps: readonly FollowUp[];
  /** The last three, newest first. */
  touches: readonly Touch[];
  /** Whether one of the contact's touches notes this message. */
  logged: boolean;
  /** The first instant of what would be an answer to the rep, of all that waited or waits for one; null where nothing did. */
  awaitedFrom: number | null;
};

/** What the book knows of somebody in a message: the contact, or else one of those in it whom it may be. */
export type MailPerson = { known: MailContact | null; likely: { contact: Contact; reason: LikelyReason } | null };

/** What answering a webmail's page needs of the page, the book and the browser. */
export type MailWorld = {
  clock: Clock;
  settings(): Promise<Settings>;
  language(settings: Settings | null): Language;
  /** How the rep writes a date in figures. */
  dateOrder(settings: Settings): DateOrder;
  find(mailbox: Mailbox, mark: MessageMark): Promise<MailPerson>;
  findMatches(
    drafts: Draft[],
    source: Source,
  ): Promise<{ same: { contact: Contact; openFollowUp: FollowUp | null } | null }[]>;
  commands: Pick<
    CommandHandlers,
    | 'contacts.save'
    | 'followUps.add'
    | 'followUps.update'
    | 'followUps.complete'
    | 'followUps.closeAnswered'
    | 'touches.add'
    | 'neverCapture.change'
    | 'ownAddresses.tell'
    | 'undo'
  >;
  /** Whether a command can still be taken back. */
  canUndo(token: UndoToken): Promise<boolean>;
  /** Reads the message open in a frame, on the rep's press. Throws DuebookError `page-unreadable` or `page-too-slow`. */
  read(
    frame: MailFrame,
    settings: Pick<Settings, 'defaultCountry' | 'ownAddresses' | 'notOwnAddresses'>,
  ): Promise<ReadMessage>;
  /**
   * What the sender wrote of the message open in a frame; null where that can't be told. Throws DuebookError
   * `page-unreadable` or `page-too-slow`.
   */
  readBody(frame: MailFrame): Promise<WrittenMail | null>;
  /** Brings the card into a frame. Throws DuebookError `page-unreadable` where the browser refuses. */
  bringCard(frame: MailFrame): Promise<void>;
  /** Describes how the page in a frame is built. Throws DuebookError `page-unreadable` or `page-too-slow`. */
  report(frame: MailFrame): Promise<string>;
  /** What `keepMet` was last given since the browser was started, unbelieved; undefined where it was given nothing. */
  met(): Promise<unknown>;
  keepMet(met: Record<string, number>): Promise<void>;
  /** Runs one such task after the other: two presses at once would not see what the other did. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  /** Keeps a text for the book page to begin with; resolves to the id it is asked for by. */
  handOver(text: string): Promise<string>;
  /** Opens or focuses the book page at a hash route. */
  openBook(route: string): Promise<void>;
};
