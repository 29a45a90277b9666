import { emailAddress } from '../../contacts/emails';
import type { Mailbox } from '../message/message';

/** The most text taken for a line of addresses, in UTF-16 units, and the most of them. */
const MAX_TEXT = 50_000;
const MAX_MAILBOXES = 500;
const LABEL = /^\s*[\p{L}-]{2,15}\s{0,2}[:：]\s*/u;
const MAILBOX = /^"?([^<>]{0,200}?)"?\s*<([^<>\s]{3,254})>$/;

/**
 * The mailboxes a text lists as mail programs write recipients (RFC 5322 3.4, and Outlook's semicolons): "Quist, Ida"
 * <ida@tern.example>; Bo Berg <bo@berg.example>. Null where it says anything else, or no more than bare addresses.
 */
export function addressList(text: string): Mailbox[] | null {
  if (text.length > MAX_TEXT || !text.includes('<')) return null;
  const found: Mailbox[] = [];
  for (const written of text.replace(LABEL, '').split(/[;\n]|(?<=>\s{0,5}),/)) {
    const part = written.trim();
    if (part === '') continue;
    const [, name = '', address = part] = MAILBOX.exec(part) ?? [];
    const plain = emailAddress(address);
    if (plain === '' || plain.length !== address.length || name.includes('@') || found.length >= MAX_MAILBOXES)
      return null;
    found.push({ name: name.trim(), address: plain });
  }
  return found.some(({ name }) => name !== '') ? found : null;
}
