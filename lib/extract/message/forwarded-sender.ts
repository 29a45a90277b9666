import { emailAddress } from '../../contacts/emails';
import { attributedTo } from './attributed-to';
import type { Mailbox } from './message';
import type { BodyLine } from './newest-lines';
import { fromValue, isAttribution, isHeadLine, ruleKind } from './quote-heads';

/** A subject as mail programs write it over a message passed on. */
const FORWARD_SUBJECT =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:(?:re|aw|sv|antw|r)\s*:\s*)*(?:fwd?|fw|wg|tr|rv|enc|i|doorst|pd|vs|vb|vl|továbbítás|пер|пересл|转发|轉寄|轉發|転送|전달|ynt|ilt|προωθ|הועבר|trs)\s*[:：]/iu;

/** Whether a subject says that the message passes another one on. */
export function isForwardSubject(subject: string): boolean {
  return FORWARD_SUBJECT.test(subject.slice(0, 200));
}

/** Who wrote the first of the older messages under a forwarding one; null where its head doesn't tell. */
export function forwardedSender(older: readonly string[]): Mailbox | null {
  for (let at = 0; at < Math.min(older.length, 60); at += 1) {
    const line = unquoted(older[at] ?? '');
    const inline = ruleKind(line) === null ? line : line.replace(/^[\s>*]*[-_=—–─]{2,}.*?[-_=—–─]{2,}\s*/u, '');
    const value = fromValue(inline);
    if (value !== null) {
      const next = unquoted(older[at + 1] ?? '');
      const found = mailboxOf(value === '' ? next : value);
      if (found !== null) return found;
    }
    for (const more of [0, 1, 2]) {
      const joined = older
        .slice(at, at + more + 1)
        .map(unquoted)
        .join(' ');
      if (isAttribution(joined)) {
        const found = attributedTo(joined);
        if (found !== null) return found;
      }
    }
  }
  return null;
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
  return line.replace(/^[\s>\ufeff|]+/, '').trim();
}

/** "Jane Roe <jane@…>", "Jane Roe [mailto:…]", a bare address or a bare name; null for nothing. */
export function mailboxOf(written: string): Mailbox | null {
  const text = written
    .slice(0, 500)
    .replace(/<mailto:[^<>]*>/giu, ' ')
    .replace(/\[mailto:([^\]]*)\]/giu, '<$1>')
    .trim();
  const [, found = ''] = /([^\s<>"'()[\],;:]+@[^\s<>"'()[\],;:]+)/u.exec(text) ?? [];
  const address = emailAddress(found);
  const name = text
    .replace(/<[^<>]*>?.*$/u, '')
    .replace(found, '')
    .replace(/^["'“”‘’\s]+|["'“”‘’\s,;]+$/gu, '')
    .trim();
  return address === '' && name === '' ? null : { name, address };
}
