import type { Mailbox } from '../message/message';
import { mailboxOf, textAt } from './mailbox-of';
import { MessageHead } from './message-head';
import { ownAddresses } from './own-addresses';
import { holds, pierce } from './pierce';
import type { Generation, OpenMessage, Place, WebmailTable } from './webmail';

/** The outermost page of a webmail, and its address. */
export type WebmailPage = { document: Document; url: string };

/**
 * Reads who is writing in the message that is open, by what one webmail's page is known to look like; null where
 * none is open or the page no longer looks like that. Header fields are never looked for inside what the sender wrote.
 */
export function readOpenMessage(page: WebmailPage, webmail: WebmailTable): OpenMessage | null {
  for (const generation of webmail.generations) {
    const written = generation.body.flatMap((selector) => pierce(page.document, selector));
    const whole = new MessageHead(page.document, written);
    const { message: place } = generation;
    const messages = (
      typeof place === 'string' ? whole.all(place) : outermost(written).flatMap((body) => whole.around(body, place))
    ).filter(isShown);
    const innermost = messages.filter((one) => !messages.some((other) => other !== one && one.contains(other)));
    const inOrder = generation.newest === 'first' ? innermost : innermost.reverse();
    for (const message of inOrder) {
      const found = readMessage(page, webmail, generation, message, written);
      if (found !== null) return found;
    }
  }
  return null;
}

function readMessage(
  page: WebmailPage,
  webmail: WebmailTable,
  generation: Generation,
  message: Element,
  written: readonly Element[],
): OpenMessage | null {
  const bodies = outermost(generation.body.flatMap((selector) => pierce(message, selector)).filter(isShown));
  if (bodies.length === 0 || (bodies.length > 1 && typeof generation.message !== 'string')) return null;
  const head = new MessageHead(message, bodies);
  const asSender = (element: Element, place: Place) => {
    const mailbox = mailboxOf(element, place);
    return mailbox.address === '' ? null : { element, mailbox };
  };
  const sender = head.first(generation.from, asSender, 1);
  if (sender === null) return null;
  const whole = new MessageHead(message.ownerDocument, written);
  const textOf = (places: readonly Place[] = []) => {
    const read = (element: Element, place: Place) => textAt(element, place) || null;
    return head.first(places, read) ?? whole.nearest(message, places, read) ?? '';
  };
  const id = textOf(generation.id);
  const subject = textOf(generation.subject);
  // What a page's title has of the subject is whatever the sender wrote.
  const own = ownAddresses(page.document, webmail, written).filter(
    (address) => !subject.toLowerCase().includes(address),
  );
  const date = textOf(generation.date);
  const recipients = head.mailboxes(generation.to).filter(({ address }) => !same(address, sender.mailbox.address));
  return {
    webmail: webmail.id,
    missed: '',
    generation: generation.name,
    key: [id || page.url, sender.mailbox.address, subject, date].join('\n'),
    from: sender.mailbox,
    replyTo: head.mailboxes(generation.replyTo).find(({ address }) => !same(address, sender.mailbox.address)) ?? null,
    recipients,
    subject,
    date,
    url: page.url,
    id,
    own,
    direction: directionOf(generation, head, own, sender.mailbox, recipients),
    list: head.any(generation.list),
    bodies,
    beside: head.first(generation.beside ?? [], (element) => (isShown(element) ? element : null)) ?? sender.element,
  };
}

function directionOf(
  generation: Generation,
  head: MessageHead,
  own: readonly string[],
  from: Mailbox,
  recipients: readonly Mailbox[],
): OpenMessage['direction'] {
  if (head.any(generation.outbound)) return 'out';
  if (head.any(generation.inbound)) return 'in';
  if (own.includes(from.address.toLowerCase())) return 'out';
  if (own.length > 0 || recipients.some(({ address }) => own.includes(address.toLowerCase()))) return 'in';
  return 'unknown';
}

/** Nobody reads a folded or closed message: such a page keeps many. */
export function isShown(element: Element): boolean {
  // Where nothing is laid out, as in a document of a test, markup alone tells.
  return (
    element.checkVisibility?.() ?? element.closest('[hidden],[style*="display:none"],[style*="display: none"]') === null
  );
}

/** What the sender planted inside a body is part of that body. */
function outermost(elements: readonly Element[]): Element[] {
  const unique = [...new Set(elements)];
  return unique.filter((one) => !unique.some((other) => other !== one && holds(other, one)));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
