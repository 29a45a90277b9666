import type { Mailbox } from '../message/message';
import { mailboxOf, parseMailboxes, SURE } from './mailbox-of';

/** A piece of a page nobody knows: a text, a date, or an element that stands for somebody. */
export type Item = {
  element: Element;
  text: string;
  /** Whom it stands for. */
  mailboxes: Mailbox[];
  /** A date or a time, as the page writes it. */
  date: string;
  /** Whether it is, or has, the word before a sender, before who is to be answered, or before anybody else. */
  label: 'from' | 'reply' | 'to' | '';
};

/**
 * The words before people, in the languages webmails are written in (RFC 5322 3.6.2 and 3.6.3, as they are translated): in
 * lower case, without spaces and hyphens, as a pattern for any case and script takes many times longer to prepare.
 */
const LABELS =
  /^(?:(from|sender|von|absender|de|exp[ée]diteur|remitente|remetente|da|mittente|van|afzender|od|från|fra|avsender|lähettäjä|feladó|kimden|gönderen|από|от(?:кого)?|отправитель|від|发件人|發件人|寄件[者人]|发信人|差出人|送信者|보낸사람)|(replyto|antwortan|répondreà|respondera|rispondia|antwoord(?:en)?aan|odpowied.+do|svara?till?|vastaus|обратныйадрес|回[复覆](?:地址|至)|返信先)|to|b?cc|an|à|a|para|aan|naar|do|till?|kime|alıcı|кому|копия|получатель|收[件信][人者]|抄送人?|密送|副本|宛先|受信者|받는사람|참조|destinat.+|empfänger|kopie|copie|cópia)$/;
/** Any letter is written as neither a space nor one of the signs and figures of ASCII: \p{L} doubles what it takes to prepare. */
const DATE =
  /\d ?(?:min|h|hours?|days?|d|std|tage?|小时|分钟|天|ч|мин)(?![^\s -/:-@])|\d[:h]\d\d(?!\d)|\d{4} ?[-/.年]|\d[/.-]\d{1,2}[/.-]\d\d|\d ?[月日월일]|\d{1,2}\.? (?:de )?[^\s -@]{3,}\.? (?:de )?\d{4}|^\d{1,2}\.? (?:de )?[^\s -@]{3,}\.?$|^[^\s -@]{3,}\.? \d{1,2}(?:$|, \d{4})/;

const MARKED = `${SURE},[title],[aria-label*="@"],time`;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],[class*=subject i],[id*=subject i]';
/** What the rep writes, or nobody reads. */
export const EDITOR = 'textarea,[contenteditable]:not([contenteditable=false]),[role=textbox]';
/** What the rows of a list of messages are, for programs; a date among their words, all in one, tells them from people. */
const ROWS = /^(?:row|option|treeitem)$/;
const ROW_DATE = /\d[:h]\d\d|\d[./-]\d|\d ?[月日일]|\d [^\s -@]{3}|[^\s -@]{3}\.? \d/;
const MOST_ROW = 1_000;
const LEFT_OUT = `script,style,noscript,template,svg,select,${EDITOR}`;
/** Most elements are none of these: asked first, and once. */
const SPECIAL = `${MARKED},${LEFT_OUT}`;

/** The heading an element is, or stands in. */
export const headingOf = (element: Element): Element | null => element.closest(HEADING);
export const isEditor = (element: Element | null): boolean => !!element?.matches(EDITOR);
const isSure = (element: Element): boolean => element.matches(SURE);

const itemOf = (element: Element, text = ''): Item => ({ element, text, mailboxes: [], date: '', label: '' });

/** What a page says, piece by piece in its order, open shadow roots too; what frames hold is theirs. */
export function itemsOf(tree: Document | ShadowRoot, items: Item[] = []): Item[] {
  const walk = (parent: Node, isNamed: boolean): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node.nodeValue ?? '').slice(0, 300).trim();
        if (text !== '') add(items, textItem(parent as Element, text, isNamed));
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (ROWS.test(`${element.getAttribute('role')}`) && isListed(element)) {
          // Most of a webmail's page are such rows, in which nobody is looked for: their place is kept, and no more.
          items.push(itemOf(element));
          continue;
        }
        const isSpecial = element.matches(SPECIAL);
        if (isSpecial && element.matches(LEFT_OUT)) continue;
        const item = isSpecial && element.matches(MARKED) ? markedItem(element, isNamed) : null;
        if (item !== null) add(items, item);
        if (element.shadowRoot !== null) itemsOf(element.shadowRoot, items);
        walk(element, isNamed || (item !== null && item.mailboxes.length > 0));
      }
    }
  };
  walk('body' in tree ? tree.body : tree, false);
  return items;
}

function isListed({ textContent }: Element): boolean {
  return textContent !== null && textContent.length < MOST_ROW && ROW_DATE.test(textContent);
}

/**
 * Of two addresses side by side the first is what somebody calls themselves, and they may call themselves anything; not
 * where the second is said to be another's.
 */
function add(items: Item[], item: Item): void {
  const before = items.at(-1);
  const isSibling = before?.element.parentElement === item.element.parentElement && before?.element !== item.element;
  if (before?.text && !item.label && item.mailboxes.length > 0 && (isSibling || item.text.startsWith('<')))
    before.mailboxes = [];
  items.push(item);
}

/** A text stands for somebody if it is mailboxes and nothing else; what a heading says is whatever the sender wrote. */
function textItem(element: Element, text: string, isNamed: boolean): Item {
  const item = itemOf(element, text);
  if (text.includes('@')) {
    if (!isNamed && headingOf(element) === null) takeMailboxes(item, text);
  } else if (isDate(text)) item.date = text;
  else if (labelOf(text) !== '' && headingOf(element) === null) item.label = labelOf(text);
  return item;
}

/** What an element has for programs and pointers; rather what it shows in angles than what it only says. */
function markedItem(element: Element, isNamed: boolean): Item | null {
  const item = itemOf(element);
  const title = element.getAttribute('title') ?? '';
  const spoken = element.getAttribute('aria-label') ?? '';
  if (isDate(title)) return { ...item, date: title };
  if (element.localName !== 'time' && !`${title}${spoken}`.includes('@') && !isSure(element)) return null;
  const shown = element.textContent ?? '';
  if (element.localName === 'time') item.date = isDate(shown) ? shown : (element.getAttribute('datetime') ?? '');
  else if (
    !isNamed &&
    shown.length <= 120 &&
    (isSure(element) || !shown.includes('@') || headingOf(element) === null)
  ) {
    const said = /@.*@/.test(title)
      ? title
      : spoken.includes('<') && !shown.includes('<') && !isSure(element)
        ? spoken
        : '';
    if (said === '') item.mailboxes = [mailboxOf(element, { at: '', exact: true })].filter(isOne);
    else takeMailboxes(item, said);
  }
  return item.date === '' && item.mailboxes.length === 0 ? null : item;
}

const isDate = (text: string): boolean => text.length <= 60 && !text.includes('@') && DATE.test(text);

function takeMailboxes(item: Item, written: string): void {
  const words = written.replace(/^[^<@:：]{1,20}[:：]\s*/u, (label) => {
    item.label = labelOf(label);
    return '';
  });
  const mailboxes = parseMailboxes(words, true);
  if (mailboxes.every(isOne)) item.mailboxes = mailboxes;
}

/** Whether it is one mailbox and nothing else: a sentence with an address in it leaves more than a name. */
function isOne({ name, address }: Mailbox): boolean {
  return address !== '' && name.length <= 80 && !/\S@\S/.test(name);
}

/** What a text says is behind it, if it is the word before people and nothing else. */
export function labelOf(text: string): Item['label'] {
  if (text.length > 30) return '';
  const found = LABELS.exec(text.toLowerCase().replace(/[\s:：-]+/g, ''));
  if (found === null) return '';
  return found[1] ? 'from' : found[2] ? 'reply' : 'to';
}
