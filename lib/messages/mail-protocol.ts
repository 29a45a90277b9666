import * as v from 'valibot';
import type { ErrorCode } from '../errors/duebook-error';
import type { WebmailTable } from '../extract/webmail/webmail';
import { DueTimeSchema } from '../follow-ups/follow-up';
import type { ChipFace } from './chip-face';
import { ID_LIMIT, MAIL_LIMITS, TYPED_LIMIT } from './mail-limits';
import { type UndoToken, UndoTokenSchema } from './protocol';

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** What a page may write at any length: more of it than that is cut. */
const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((written) => written.slice(0, length)),
  );

const MailboxSchema = v.object({ name: text(MAIL_LIMITS.name), address: text(MAIL_LIMITS.address) });

/**
 * The head of the message on the rep's screen, as its page shows it (see `OpenMessage` in `lib/extract/webmail`). All of
 * it was read beside a page that may lie: it is believed for whom the rep sees, and for nothing else.
 */
export const SeenMessageSchema = v.pipe(
  v.object({
    /** The id of the webmail it was read in, "generic" for one nobody knows. */
    webmail: text(ID_LIMIT),
    /** The webmail whose page it was to be, though nothing was found there as that shows it; ''. */
    missed: text(ID_LIMIT),
    from: MailboxSchema,
    replyTo: v.nullable(MailboxSchema),
    recipients: v.array(MailboxSchema),
    subject: cut(MAIL_LIMITS.line),
    /** As the page writes it. */
    date: cut(MAIL_LIMITS.line),
    /** The page's address and what tells the message from others there, of which `permalinkOf` makes one to keep. */
    url: v.string(),
    id: cut(MAIL_LIMITS.line),
    /** The rep's own addresses, as far as the page tells. */
    own: v.array(text(MAIL_LIMITS.address)),
    direction: v.picklist(['in', 'out', 'unknown']),
    list: v.boolean(),
  }),
  // A head with more than that is cut here rather than refused: what stays in the page carries no code for it.
  v.transform((seen) => ({
    ...seen,
    recipients: seen.recipients.slice(0, MAIL_LIMITS.recipients),
    url: seen.url.length > MAIL_LIMITS.url ? '' : seen.url,
    own: seen.own.slice(0, MAIL_LIMITS.own),
    list: seen.list || seen.recipients.length > MAIL_LIMITS.recipients,
  })),
);
export type SeenMessage = v.InferOutput<typeof SeenMessageSchema>;

/**
 * What every request is about: a message, and of the people in its head one by address; null leaves the choice to the
 * background, which says in the face whom it chose.
 */
const about = {
  message: SeenMessageSchema,
  address: v.nullable(text(MAIL_LIMITS.address)),
};
const AboutSchema = v.object(about);
export type MailAbout = v.InferOutput<typeof AboutSchema>;

/**
 * Everything a webmail's content script may ask: what it carries. It may ask nothing else. The background checks the
 * sender and the payload before anything acts (`receive-mail.ts`); every answer is a `MailEnvelope`.
 */
export const MAIL_REQUESTS = {
  /**
   * What the chip shows. Also closes a reminder that waited for this answer; then `said` and `undo` say so. Else `undo`
   * is the one it was asked with, of what is said there, as long as that can be taken back.
   */
  'mail.look': v.object({ ...about, undo: v.nullish(UndoTokenSchema) }),
  /** Saves the person, with what the message's signature has, and a follow-up on the next working day. */
  'mail.save': AboutSchema,
  /** Notes the message as a touch; once, however often it is asked. */
  'mail.log': AboutSchema,
  /** Notes the message as a touch, closes the open follow-up as done and plans the next one. */
  'mail.replied': AboutSchema,
  /** Closes the open follow-up as done, and plans the next one. */
  'mail.complete': AboutSchema,
  /** Plans a follow-up, or moves the open one; the time is one that `mail.readTime` answered. */
  'mail.plan': v.object({ ...about, time: DueTimeSchema }),
  /** Plans a follow-up that closes itself when an answer is seen; saves the person first where they are a stranger. */
  'mail.remind': AboutSchema,
  /** Takes the action back whose reply had this token. */
  'mail.undo': v.object({ ...about, token: UndoTokenSchema }),
  /** Opens the contact in the book; for a stranger, the form. */
  'mail.open': AboutSchema,
  /** Puts the sender on the list of the rep's own addresses: the message is the rep's, and so is their other mail. */
  'mail.me': AboutSchema,
  /** Keeps that whom the message is from is not the rep, though it was taken for the rep's own. */
  'mail.notMe': AboutSchema,
  /** Never to offer this address, or anybody at its domain, for saving again. */
  'mail.never-address': AboutSchema,
  'mail.never-domain': AboutSchema,
  /** Describes how the page is built, without its content, and opens that in the book for the rep to read. */
  'mail.report': AboutSchema,
  /** Takes the address and its domain off that list. */
  'mail.allow': AboutSchema,
  /** Reads a typed time back with its weekday, before it is accepted; changes nothing. */
  'mail.readTime': v.object({ text: text(TYPED_LIMIT) }),
  /** What finding messages in the page that asks takes: of the webmails that may be there, the data. */
  'mail.webmails': v.object({}),
  /** Brings the card into the frame, whose code is none of what stays there; the reply comes when it is there. */
  'mail.card': v.object({}),
} as const;

export type MailRequestName = keyof typeof MAIL_REQUESTS;
export type MailPayload<N extends MailRequestName> = v.InferOutput<(typeof MAIL_REQUESTS)[N]>;

/** What came of a request about a message: the face to show now, and what was done. */
export type MailReply = {
  face: ChipFace;
  /** What was done, for a live region; '' for nothing. */
  said: string;
  /** Takes it back, for some minutes; null where there is nothing to take back. */
  undo: UndoToken | null;
};

/** A typed time as understood; `said` has its weekday, or the reason why it could not be read. */
export type ReadTimeReply =
  | { ok: true; time: v.InferOutput<typeof DueTimeSchema>; said: string }
  | { ok: false; said: string };

/** What is replied to requests that ask for no face. */
type PlainReplies = { 'mail.readTime': ReadTimeReply; 'mail.webmails': WebmailTable[]; 'mail.card': null };

/** What is asked about a message: the reply is the face to show. */
export type FaceRequestName = Exclude<MailRequestName, keyof PlainReplies>;

export type MailReplyTo<N extends MailRequestName> = N extends keyof PlainReplies ? PlainReplies[N] : MailReply;

/** What goes over the wire: the request's name and its payload, both unbelieved until parsed. */
export const MailRequestEnvelopeSchema = v.object({
  duebookMail: v.picklist(Object.keys(MAIL_REQUESTS) as [MailRequestName, ...MailRequestName[]]),
  payload: v.unknown(),
});

/** What comes back; `said` is what went wrong in the rep's language, '' for a sender who has no business to know. */
export type MailEnvelope<N extends MailRequestName = MailRequestName> =
  | { ok: true; reply: MailReplyTo<N> }
  | { ok: false; code: ErrorCode; said: string };

/** Where in the browser a request came from, and the page there. */
export type MailFrame = { tabId: number; frameId: number; url: string };

/** One function a request, from its parsed payload to its reply. */
export type MailHandlers = {
  [N in MailRequestName]: (payload: MailPayload<N>, frame: MailFrame) => Promise<MailReplyTo<N>>;
};
