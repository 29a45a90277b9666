import { cleanText } from '../../contacts/clean-text';
import { emailAddress } from '../../contacts/emails';
import { expiresAfter, READING_LIMIT, type Ticker } from '../budget';
import { guessLanguage } from '../country/language-guess';
import type { Draft, Reading } from '../evidence/draft';
import { nicknamesOf } from '../vocabulary/nicknames';
import { besideSignature } from './beside-signature';
import { htmlLines, textLines } from './body-lines';
import { bulkSign } from './bulk-sign';
import { noticeOf } from './closing-notices';
import { formMail } from './form-mail';
import { forwardedSender, isForwardSubject, originalLines } from './forwarded-sender';
import type { Mailbox, Message, MessageReading } from './message';
import { NAME_CLOSE } from './name-in-line';
import { messageParts } from './newest-lines';
import { holdsNumber, ownNumbers } from './own-number';
import { ruleKind } from './quote-heads';
import { readSignature } from './read-signature';
import { senderDraft } from './sender-draft';
import { behindSignOff } from './sign-offs';
import { type Closing, closingOf } from './signature-lines';
import { signedName } from './signed-name';
import { senderNames } from './signing-names';

/** What a reading of a message is told besides it. */
export type MessageReadingOptions = {
  /** ISO 3166-1 alpha-2 for numbers without a country code, or '' to take it from the signature. */
  defaultCountry: string;
  /** Milliseconds after which the reading ends with what it has. */
  limit?: number;
  now?: Ticker;
  /** Whether the rep asked for the sender: who signs mass mail is read as anybody who signs, then. */
  asked?: boolean;
};

/** Reads whom a message is from: its newest part's sender from head and signature; never throws for what a body holds. */
export function extractMessage(message: Message, options: MessageReadingOptions): MessageReading {
  const expired = expiresAfter(options.limit ?? READING_LIMIT, options.now);
  const { headers } = message;
  const html = message.html === null ? [] : htmlLines(message.html, expired);
  const { newest, older } = messageParts(html.length > 0 ? html : textLines(message.text));
  const passedOn = isForwardSubject(headers.subject) || older.slice(0, 12).some((line) => ruleKind(line) === 'forward');
  const forwarded = passedOn ? forwardedSender(older, newest) : null;
  const bulk = bulkSign(headers, newest);
  const form = bulk === null || bulk === 'no-reply' ? formMail(headers, newest) : null;
  if (form !== null) {
    const filled = readSignature(form.lines, form.writer, options.defaultCountry, {
      beside: [],
      told: [],
      language: guessLanguage(newest.join('\n')),
    });
    const drafts = filled === null ? [] : [filled];
    return { reading: readingOf(headers.subject, drafts), newest, signOff: [], signature: [], bulk: null, forwarded };
  }
  const isRead = bulk === null || options.asked === true;
  const closing = isRead ? closingOf(newest, senderNames(headers.from, nicknamesOf)) : { signOff: [], signature: [] };
  const drafts: Draft[] = [];
  if (isRead) {
    const sender = draftOf(headers.from, closing, newest, options.defaultCountry, headers.replyTo);
    if (sender !== null) drafts.push(sender);
    if (forwarded !== null) {
      const lines = messageParts(originalLines(older)).newest;
      const original = draftOf(
        forwarded,
        closingOf(lines, senderNames(forwarded, nicknamesOf)),
        lines,
        options.defaultCountry,
        null,
      );
      // Passed on without a word the message is its first writer's; with one it is the sender's, who may be asking.
      const unsaid = newest.every(
        (line) => line.trim() === '' || closing.signature.includes(line.trim()) || noticeOf(line.trim()) === 'picture',
      );
      if (original !== null) drafts.splice(unsaid ? 0 : drafts.length, 0, original);
    }
  }
  return {
    reading: readingOf(headers.subject, drafts),
    newest,
    ...closing,
    bulk,
    forwarded,
  };
}

function readingOf(subject: string, drafts: Draft[]): Reading {
  return { url: '', title: cleanText(subject, 1_000), drafts, more: 0 };
}

/** "영업팀 과장 김하나 드림", "Regards, Jane Roe, Quist Pumps, 555 0101": what a leave-taking tells beside a name alone. */
function toldBySignOff(line: string): string[] {
  const behind = behindSignOff(line) ?? '';
  if (/[,|–—/]\s*[\p{L}\d+(]/u.test(behind)) return [behind];
  const closed = line.replace(NAME_CLOSE, '').trim();
  return closed !== line.trim() && /\s/u.test(closed) ? [closed] : [];
}

/** One writer's draft from their mailbox and the end of the lines they wrote. */
function draftOf(
  from: Mailbox,
  closing: Closing,
  lines: readonly string[],
  country: string,
  replyTo: Mailbox | null,
): Draft | null {
  const sender = { name: cleanText(from.name, 200), address: emailAddress(from.address) };
  const signed = [...closing.signOff.flatMap(toldBySignOff), ...closing.signature];
  const told = holdsNumber(signed) ? [] : ownNumbers(lines);
  const signature =
    signed.length + told.length === 0
      ? null
      : readSignature(signed, sender, country, {
          beside: besideSignature(lines, closing.signature),
          told,
          language: guessLanguage(lines.join('\n')),
        });
  return senderDraft(sender, replyTo, signature, signedName(closing, senderNames(sender, nicknamesOf)));
}
