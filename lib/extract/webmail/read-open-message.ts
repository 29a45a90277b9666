import type { Mailbox } from '../message/message';
import { labelOf } from './generic-items';
import { mailboxesOf, mailboxOf, textAt } from './mailbox-of';
import { frameAround, holds, pierce } from './pierce';
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
    const whole = new Head(page.document, written);
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
  const head = new Head(message, bodies);
  const asSender = (element: Element, place: Place) => {
    const mailbox = mailboxOf(element, place);
    return mailbox.address === '' ? null : { element, mailbox };
  };
  const sender = head.first(generation.from, asSender, 1);
  if (sender === null) return null;
  const whole = new Head(message.ownerDocument, written);
  const textOf = (places: readonly Place[] = []) => {
    const read = (element: Element, place: Place) => textAt(element, place) || null;
    return head.first(places, read) ?? whole.nearest(message, places, read) ?? '';
  };
  const id = textOf(generation.id);
  const subject = textOf(generation.subject);
  // What a page's title has of the subject is whatever the sender wrote.
  const own = ownAddresses(page, webmail, written).filter((address) => !subject.toLowerCase().includes(address));
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

/** The part of a page around what its senders wrote: whoever plants a message in theirs finds it left out. */
class Head {
  private readonly tree: Document | Element;
  private readonly bodies: readonly Element[];

  constructor(tree: Document | Element, bodies: readonly Element[]) {
    this.tree = tree;
    this.bodies = bodies;
  }

  all(place: Place): Element[] {
    const { at, within, labelled } = typeof place === 'string' ? { at: place } : place;
    const found = within
      ? pierce(this.tree, within).flatMap((one) =>
          [one, ...one.querySelectorAll('*')].filter((each) => each.matches(at)),
        )
      : pierce(this.tree, at);
    return found.filter(
      (element) =>
        !this.bodies.some((body) => holds(body, element)) &&
        (!labelled || labelOf(element.previousElementSibling?.textContent ?? '') === labelled),
    );
  }

  /** The nearest elements around `body`, none or one, that hold something of `place`. */
  around(body: Element, { around }: { around: string }): Element[] {
    const found = this.all(around);
    let at = body.parentElement;
    while (at !== null && !found.some((element) => at?.contains(element))) at = at.parentElement;
    return at === null ? [] : [at];
  }

  first<T>(places: readonly Place[], read: (element: Element, place: Place) => T | null, most?: number): T | null {
    for (const place of places) {
      for (const element of this.all(place).slice(0, most)) {
        const value = read(element, place);
        if (value !== null) return value;
      }
    }
    return null;
  }

  /** As `first`, but what stands nearest to `to` before the rest: pages keep earlier messages, out of sight. */
  nearest<T>(to: Element, places: readonly Place[], read: (element: Element, place: Place) => T | null): T | null {
    for (const place of places) {
      const found = this.all(place);
      for (let at: Element | null = to; found.length > 0; at = at.parentElement) {
        for (const element of found) {
          const value = at === null || at.contains(element) ? read(element, place) : null;
          if (value !== null) return value;
        }
        if (at === null) break;
      }
    }
    return null;
  }

  any(selectors: readonly string[] = []): boolean {
    return selectors.some((selector) => this.all(selector).length > 0);
  }

  /** What names somebody at the first of the places that has any; hidden ones too, for heads are often folded. */
  naming(places: readonly Place[] = []): Naming[] {
    for (const place of places) {
      const found = this.all(place)
        .map((element): Naming => [element, place])
        .filter((one) => everybody([one])[0]);
      if (found.length > 0) return found;
    }
    return [];
  }

  mailboxes(places?: readonly Place[]): Mailbox[] {
    return everybody(this.naming(places));
  }
}

/** An element that stands for people, and how it is read. */
type Naming = [Element, Place];

/** Everybody some elements stand for, once. */
function everybody(naming: readonly Naming[]): Mailbox[] {
  const found = new Map<string, Mailbox>();
  for (const one of naming) {
    for (const mailbox of mailboxesOf(...one)) {
      const key = mailbox.address.toLowerCase();
      if (key !== '' && !found.has(key)) found.set(key, mailbox);
    }
  }
  return [...found.values()];
}

/** Where pages were seen to say whom they are signed in as, and how often that was looked for: it takes milliseconds. */
const signedIn = new WeakMap<Document, [naming: Naming[], looks: number]>();

/** The rep's own addresses: in this page, or, where it is a frame, in the pages of the same origin around it. */
function ownAddresses({ document }: WebmailPage, { own = [] }: WebmailTable, written: readonly Element[]): string[] {
  for (let page: Document | null = document; page !== null; page = frameAround(page)?.ownerDocument ?? null) {
    const head = new Head(page, written);
    // Known places are cheap, and the surest of them is asked anew: which one says so may change with the message.
    const found = own.some(isArea) ? everybody(remembered(page, head, own)) : head.mailboxes(own);
    if (found.length > 0) return found.map(({ address }) => address.toLowerCase());
  }
  return [];
}

const isArea = (place: Place) => typeof place !== 'string' && place.within;

/** As `naming`, but of a page that was searched before what was found there, as long as it stands. */
function remembered(page: Document, head: Head, own: readonly Place[]): Naming[] {
  let [naming, looks] = signedIn.get(page) ?? [[], 0];
  naming = naming.filter((one) => one[0].isConnected && everybody([one])[0]);
  // A page that doesn't say is searched ever more rarely: the first time, the second, the fourth, the eighth.
  if (naming.length === 0 && (++looks & (looks - 1)) === 0) naming = head.naming(own);
  signedIn.set(page, [naming, looks]);
  return naming;
}

function directionOf(
  generation: Generation,
  head: Head,
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
