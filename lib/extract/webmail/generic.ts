import { EDITOR, headingOf, type Item, isEditor, itemsOf } from './generic-items';
import {
  dateOf,
  type GenericFound,
  type GenericHead,
  genericMessage,
  isListed,
  labelBefore,
  ownAddresses,
  REACH,
  ROW,
  wordsBefore,
} from './generic-message';
import { aroundBoth, contains, isAlike, partsOf } from './generic-parts';
import { frameDocument, parentOf } from './pierce';
import { isShown, type WebmailPage } from './read-open-message';
import type { OpenMessage } from './webmail';

/** In a list of messages each row has a sender, too; and whoever is signed in stands in menus. */
const NO_HEAD = '[role=banner],[role=navigation],[role=menu],nav,body>header';
const INPUT = `${EDITOR},select,input:is(:not([type]),[type=text],[type=email],[type=search])`;
/** What only messages have: a page of their own, or paragraphs. */
const WRITTEN = 'iframe,[role=document],p,br,pre,blockquote';
const LEVELS = 7;
/** More messages than a page shows at once; what is below them is what somebody wrote. */
const MANY = 200;
/** More than any text is long. */
const MOST = 1e9;

/**
 * Reads who is writing in a webmail nobody has described. A message is a sender with the word "From" or a date beside
 * them, and something written below: whatever follows the first of them is theirs, so that nothing planted counts,
 * unless it is another message of the same conversation, which stands in a part of the page of the same shape.
 * What many rows of one shape hold, without anything written, is a list. Null where nothing is like that.
 */
export function readGenericMessage({ document, url }: WebmailPage): OpenMessage | null {
  const items = itemsOf(document);
  const heads = headsIn(items, document);
  const found = newestOf(items, heads, null);
  return found && genericMessage(items, found, ownAddresses(items.slice(0, heads[0]?.at)), url);
}

/** The same, but only where the body of that message is: what its sender wrote. */
export function genericBody(document: Document): Element | null {
  const items = itemsOf(document);
  return newestOf(items, headsIn(items, document), null)?.body ?? null;
}

function headsIn(items: readonly Item[], document: Document): GenericHead[] {
  const heads = headsOf(items, document, false);
  // Some say neither; what is below their subject is a page of its own, then.
  return heads.length > 0 ? heads : headsOf(items, document, true);
}

/** The newest of the messages these heads are of; where they stand in one `part` of many alike, nothing outside counts. */
function newestOf(items: readonly Item[], heads: readonly GenericHead[], part: Element | null): GenericFound | null {
  const [head, ...later] = heads;
  if (head === undefined) return null;
  const parts = partsAlike(head, later);
  if (parts.size === 0) {
    const body = bodyOf(head, head.block, part) ?? bodyOf(head, head.sender, part);
    const date = dateOf(items, head, part);
    return body && { head, body, date, time: Date.parse(date) || 0 };
  }
  const found = [...parts].flatMap(([one, within]) => newestOf(items, within, one) ?? []);
  // The last of the latest: some conversations have the newest first.
  const newest = found.sort((one, other) => one.time - other.time).at(-1);
  if (newest) return newest;
  const inside = new Set([...parts.values()].flat());
  const outside = heads.filter(
    (one) => !inside.has(one) && ![...parts.keys()].some((other) => contains(other, one.sender)),
  );
  return newestOf(items, outside, part);
}

/** The parts of the page alike to the first head's, and the heads in each; none if it stands alone. */
function partsAlike(first: GenericHead, later: readonly GenericHead[]): Map<Element, GenericHead[]> {
  const surely = new Map<Element, GenericHead[]>();
  const maybe = new Map<Element, GenericHead[]>();
  for (const head of later) {
    const [one, other] = partsOf(first.sender, head.sender) ?? [];
    if (!one || !other || !contains(one, first.block) || !contains(other, head.block)) continue;
    const isTwin = one.localName === other.localName && one.className === other.className;
    const parts = isAlike(one, other) ? surely : isTwin ? maybe : null;
    if (parts === null) continue;
    if (!parts.has(one)) parts.set(one, [first, ...later.filter(({ sender }) => contains(one, sender))]);
    parts.set(other, [...(parts.get(other) ?? []), head]);
  }
  // A head and what is below it are two; more of one kind are rows.
  return surely.size > 0 || maybe.size < 3 ? surely : maybe;
}

/** Every sender, in the order of the page. */
function headsOf(items: readonly Item[], { body }: Document, isTitled: boolean): GenericHead[] {
  const heads = new Map<Element, GenericHead>();
  const add = (at: number, block: Element, isLabelled: boolean) => {
    const sender = items[at]?.element;
    if (sender === undefined || block === body || block.querySelector(INPUT) !== null) return;
    if (!isLabelled && labelBefore(items, at) !== 'from' && isAfterAnother(nameOf(items, at, block), block)) return;
    const known = heads.get(sender);
    if (known === undefined || contains(known.block, block)) heads.set(sender, { at, sender, block, isLabelled });
    else known.isLabelled ||= isLabelled;
  };
  const sends = new Map<number, boolean>();
  const maySendAt = (at: number) => {
    const known = sends.get(at) ?? maySend(items, at);
    sends.set(at, known);
    return known;
  };
  const people = items.flatMap(({ mailboxes }, at) => (mailboxes.length > 0 ? [at] : []));
  let nearest = 0;
  for (const [at, { element, label, date }] of items.entries()) {
    if (heads.size === MANY) break;
    while ((people[nearest] ?? at) < at - REACH) nearest += 1;
    if ((people[nearest] ?? items.length + REACH) > at + REACH) continue;
    if (label === 'from') {
      let next = at;
      while (next < at + 7 && !(maySendAt(next) && isShown(items[next]?.element ?? element))) next += 1;
      const sender = next < at + 7 ? items[next]?.element : undefined;
      const block = sender && aroundBoth(element, sender);
      if (block) add(next, block, true);
    } else if ((isTitled ? headingOf(element) !== null : date !== '') && !isListed(element) && isShown(element)) {
      let from = at;
      let to = at;
      let block: Element | null = element;
      for (let level = 0; block !== null && level < LEVELS && to - from < REACH; level += 1, block = parentOf(block)) {
        while (!isTitled && from > 0 && to - from < REACH && contains(block, items[from - 1]?.element)) from -= 1;
        while (to < items.length && to - from < REACH && contains(block, items[to]?.element)) to += 1;
        let sender = from;
        while (sender < to && !(maySendAt(sender) && isInRow(items[sender], element))) sender += 1;
        // In the rep's own mail some show the others only; the sender's place is there all the same, before theirs.
        const isSeen = (one: Item) => one.mailboxes.length > 0 && isShown(one.element);
        if (sender < to && to - from < REACH && items.slice(from, to).some(isSeen)) {
          add(sender, block, false);
          break;
        }
      }
    }
  }
  return [...heads.values()].sort((one, other) => one.at - other.at);
}

/** Whether a date is in the row the sender is in, if any. */
function isInRow(sender: Item | undefined, date: Element): boolean {
  return sender?.element.closest('li') === date.closest('li');
}

/** Where a sender begins: at the name, where their address stands in brackets behind it. */
function nameOf(items: readonly Item[], at: number, block: Element): Element | undefined {
  const name = wordsBefore(items, at)?.element;
  return contains(block, name) && /[<([]\n|\n[<([]/.test(`${items[at - 1]?.text}\n${items[at]?.text}`)
    ? name
    : items[at]?.element;
}

/** Whether somebody stands before the sender, in just such an element, whose address the page does not say. */
function isAfterAnother(sender: Element | undefined, block: Element): boolean {
  for (let at = sender ?? null; at !== null && at !== block; at = parentOf(at)) {
    const before = at.previousElementSibling;
    if (
      before?.localName === at.localName &&
      before.className === at.className &&
      before.textContent &&
      isShown(before)
    )
      return true;
  }
  return false;
}

/** Whether a piece stands for somebody who may have sent what is below. */
function maySend(items: readonly Item[], at: number): boolean {
  const { element, mailboxes } = items[at] ?? {};
  if (!element || mailboxes?.length !== 1 || element.closest(NO_HEAD) !== null || isListed(element)) return false;
  return !/to|reply/.test(labelBefore(items, at));
}

/** What is written below a head, inside `part` if there are several alike; the largest text, or a page of its own. */
function bodyOf({ sender, isLabelled }: GenericHead, below: Element, part: Element | null): Element | null {
  let best: Element | null = null;
  let most = part === null && below !== sender && (isLabelled || sender.closest(ROW) === null) ? 0 : 300;
  let at: Element | null = below;
  for (let level = 0; at !== null && at !== part && level < 9; level += 1, at = parentOf(at)) {
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) {
      const size = sizeOf(next);
      if (size > most && isShown(next)) {
        best = next;
        most = size;
      }
    }
    if (most > 300) break;
  }
  return best;
}

function sizeOf(element: Element): number {
  if (/^(script|style|template|nav|button|header|footer)$/.test(element.localName)) return 0;
  if (isEditor(element)) return 0;
  const frames = [element, ...element.querySelectorAll('iframe,frame')];
  const inFrame = frames.map(frameDocument).find((page) => page !== null);
  if (inFrame?.designMode === 'on' || (inFrame?.body && isEditor(inFrame.body))) return 0;
  const isWritten = element.matches(WRITTEN) || element.querySelector(WRITTEN) !== null || hasShadow(element);
  return (element.textContent ?? '').trim().length + (isWritten ? MOST : 0);
}

function hasShadow(element: Element): boolean {
  if (element.shadowRoot !== null) return true;
  for (const one of element.querySelectorAll('*')) if (one.shadowRoot !== null) return true;
  return false;
}
