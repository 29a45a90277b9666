import { textLines } from '../message/body-lines';
import { extractMessage } from '../message/extract-message';
import { forwardedSender, mailboxOf } from '../message/forwarded-sender';
import type { Mailbox } from '../message/message';
import { messageParts } from '../message/newest-lines';
import { isAttribution, isDated, isHeadLine, isSubjectLine, ruleKind } from '../message/quote-heads';

/** So many lines a head has at most, wrapped ones and the rule above it among them. */
const MAX_HEAD = 16;
const QUOTE_MARK = /^\s{0,3}[>＞]\s?/u;

/** A mail's own parts. */
type PastedMail = { from: Mailbox; subject: string; body: string };

/**
 * A text that is a whole mail, from its head on ("From: … Sent: … To: …", "On …, Jane Roe wrote:", or a sender with the
 * day beneath), as that mail; null where it begins otherwise. Without the head everything in it would be taken for an
 * older message's, and whoever it is to for whom the rep means.
 */
export function pastedMail(text: string): PastedMail | null {
  const lines = textLines(text);
  const written = lines.map((line) => line.text);
  const first = written.findIndex((line) => line.trim() !== '');
  if (first < 0) return null;
  const top = written.slice(first, first + MAX_HEAD);
  const headed = top[0]?.includes('@') ? senderOverDay(top) : null;
  if (headed !== null) {
    return { from: headed.from, subject: '', body: written.slice(first + headed.lines).join('\n') };
  }
  const { newest, older } = messageParts(lines);
  if (newest.some((line) => line.trim() !== '')) return null;
  const from = forwardedSender(older, []);
  if (from === null) return null;
  const subject = top.find(isSubjectLine) ?? '';
  const body = written.slice(first + headLength(top));
  // Under "… wrote:" the mail stands behind its marks.
  const isQuoted = body.every((line) => line.trim() === '' || QUOTE_MARK.test(line));
  return {
    from,
    subject: subject.replace(/^[^:：]*[:：]\s*/u, ''),
    body: (isQuoted ? body.map((line) => line.replace(QUOTE_MARK, '')) : body).join('\n'),
  };
}

/** Whom a pasted mail is from, as a mail's reading has it. */
export function mailDrafts({ from, subject, body }: PastedMail, defaultCountry: string) {
  const headers = { from, replyTo: null, recipients: [], subject, list: false };
  return extractMessage({ headers, html: null, text: body }, { defaultCountry }).reading.drafts;
}

/** "Jane Roe <jane@…>", and within two lines the day it was sent, as webmails show an open mail. */
function senderOverDay([line = '', ...under]: readonly string[]): { from: Mailbox; lines: number } | null {
  const from = /^[^<>:]{1,200}<[^<>\s]+@[^<>\s]+>\s*$/u.test(line.trim()) ? mailboxOf(line) : null;
  const day = under.slice(0, 2).findIndex((one) => isDated(one) || /(?<!\d)\d{1,2}:\d{2}(?!\d)/.test(one));
  if (from === null || day < 0) return null;
  const blank = under.findIndex((one) => one.trim() === '');
  return { from, lines: 1 + (blank > day ? blank : day + 1) };
}

/** How many of the first lines are the head: up to the last header line before a blank one, or to the line "… wrote:". */
function headLength(top: readonly string[]): number {
  let length = 0;
  for (const [at, line] of top.entries()) {
    if (line.trim() === '') {
      if (length > 0 && isHeadLine(top[length - 1] ?? '')) break;
      continue;
    }
    const isRule = ruleKind(line) !== null;
    if (!isHeadLine(line) && !isRule && !(length === 0 && at < 3 && isAttribution(top.slice(0, at + 1).join(' ')))) {
      // A header line that was wrapped: another one comes soon.
      if (!top.slice(at + 1, at + 3).some(isHeadLine)) break;
      continue;
    }
    length = at + 1;
    if (!isRule && !isHeadLine(line)) break;
  }
  return length;
}
