import { emailAddress } from '../../contacts/emails';
import { attributedTo } from './attributed-to';
import type { Mailbox } from './message';
import type { BodyLine } from './newest-lines';
import { fromValue, isAttribution, isHeadLine, ruleKind } from './quote-heads';
import { readHeaderName } from './sender-name';

/** A subject as mail programs write it over a message passed on. */
const FORWARD_SUBJECT =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:(?:re|aw|sv|antw|r)\s*:\s*)*(?:fwd?|fw|wg|tr|rv|enc|i|doorst|pd|vs|vb|vl|továbbítás|пер|пересл|转发|轉寄|轉發|転送|전달|ynt|ilt|προωθ|הועבר|trs)\s*[:：]/iu;

/** Whether a subject says that the message passes another one on. */
export function isForwardSubject(subject: string): boolean {
  return FORWARD_SUBJECT.test(subject.slice(0, 200));
}

/**
 * Who wrote the first of the older messages under a forwarding one; null where its head doesn't tell. `newest` is
 * looked at last, for a head in a language not known here is taken for the sender's own words.
 */
export function forwardedSender(older: readonly string[], newest: readonly string[]): Mailbox | null {
  return headedBy(older) ?? labelledIn(older) ?? headedBy(newest) ?? labelledIn(newest);
}

/** The sender that the first header line or attribution among the first lines names. */
function headedBy(lines: readonly string[]): Mailbox | null {
  for (let at = 0; at < Math.min(lines.length, 60); at += 1) {
    const line = unquoted(lines[at] ?? '').replace(RULE_BEFORE, '');
    const value = fromValue(line);
    const found = value === null ? null : mailboxOf(value === '' ? unquoted(lines[at + 1] ?? '') : value);
    if (found !== null) return found;
    for (const more of [1, 2, 3]) {
      const joined = lines
        .slice(at, at + more)
        .map(unquoted)
        .join(' ');
      const named = isAttribution(joined) ? attributedTo(joined) : null;
      if (named !== null) return named;
    }
  }
  return null;
}

/** A rule with words that one client writes on the line of its header. */
const RULE_BEFORE = /^[-_=—–─*]{2,}[^-_=—–─]{3,80}[-_=—–─]{2,}\s*/u;

/** In three labelled lines of any language the first that holds a mailbox: a head has its sender before its recipients. */
function labelledIn(lines: readonly string[]): Mailbox | null {
  let run = 0;
  let found: Mailbox | null = null;
  for (const line of lines.slice(0, 60).map(unquoted)) {
    const [, value] = /^\*{0,2}\p{L}[^:：\d<>@]{0,24}\s?[:：]\*{0,2}\s*(\S.*)$/u.exec(line.slice(0, 1_000)) ?? [];
    if (value === undefined) {
      if (run >= 3 && found !== null) return found;
      run = 0;
      found = null;
      continue;
    }
    run += 1;
    if (/@/.test(value)) found ??= mailboxOf(value);
  }
  return run >= 3 ? found : null;
}

/** The older part as the lines of a message of its own: its quote marks and its head taken off. */
export function originalLines(older: readonly string[]): BodyLine[] {
  const lines = older.map((line) => line.replace(/^\s{0,3}[>＞]\s?/u, ''));
  let start = 0;
  for (let at = 0; at < Math.min(lines.length, 14); at += 1) {
    const line = lines[at] ?? '';
    if (isHeadLine(line) || ruleKind(line) !== null || isAttribution(line)) start = at + 1;
  }
  return lines.slice(start).map((text) => ({ text, older: false }));
}

function unquoted(line: string): string {
  return line
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/^[\s>|]+/, '')
    .trim();
}

/** The mailbox with its name as the person is called: in order, without quotes. */
function tidied(mailbox: Mailbox): Mailbox {
  const { person, organisation } = readHeaderName(mailbox);
  return { ...mailbox, name: person || organisation };
}

/** "Jane Roe <jane@…>", "Jane Roe [mailto:…]", a bare address or a bare name; null for nothing. */
export function mailboxOf(written: string): Mailbox | null {
  const text = written
    .slice(0, 500)
    .replace(/(@[^<>]{1,200})<mailto:[^<>]*>/giu, '$1 ')
    .replace(/<mailto:/giu, '<')
    .replace(/\[mailto:([^\]]*)\]/giu, '<$1>')
    .replace(/\*+/g, ' ')
    .trim();
  const [, found = ''] = /([^\s<>"'()[\],;:]+@[^\s<>"'()[\],;:]+)/u.exec(text) ?? [];
  const address = emailAddress(found);
  const name = text
    .replace(/<[^<>]*>?.*$/u, '')
    .replace(found, '')
    .replace(/[([]\s*[)\]].*$/u, '')
    .replace(/^["'“”‘’\s]+|["'“”‘’\s,;|]+$/gu, '')
    .trim();
  return address === '' && name === '' ? null : tidied({ name, address });
}
