import { BLOCKS, SKIPPED, TABLE_PARTS } from './element-rules';

/** What the walk does with an element, by its name. */
export type Kind = 'skipped' | 'block' | 'table' | 'link' | 'break' | 'frame' | 'picture' | 'box' | 'other';

/** Elements that can hold a shadow root, of those that are blocks (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
export const MAY_HOST = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section'.split(' '),
);

/** Elements that set off a part of a line, and as often are made a box of their own by a style sheet. */
const BOXES = new Set(['a', 'span', 'b', 'strong', 'em', 'i', 'small', 'label', 'time']);

/** The kinds of elements, by their local names; every other is `other`. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[...SKIPPED].map((tag): [string, Kind] => [tag, 'skipped']),
  ...[...BOXES].map((tag): [string, Kind] => [tag, 'box']),
  ...[...BLOCKS].map((tag): [string, Kind] => [tag, 'block']),
  ...[...TABLE_PARTS].map((tag): [string, Kind] => [tag, 'table']),
  ['a', 'link'],
  ['br', 'break'],
  ['hr', 'break'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['img', 'picture'],
]);

/**
 * Whether an element of a site's own (https://html.spec.whatwg.org/#valid-custom-element-name), as a framework's cards are,
 * holds blocks or lines, or is one of several beside each other: then it is one, too, whatever a browser without its
 * style sheet makes of it.
 */
export function isOwnBlock(element: Element): boolean {
  const { localName } = element;
  if (!localName.includes('-')) return false;
  return (
    element.nextElementSibling?.localName === localName ||
    element.previousElementSibling?.localName === localName ||
    element.querySelector('p, div, h1, h2, h3, h4, h5, h6, ul, table, section, article, br') !== null
  );
}

/** Whether a link holds several parts, some of them blocks: then all of it is one, as a card is that leads to somebody's own page. */
export function isCard({ children }: Element): boolean {
  if (children.length < 2) return false;
  for (const { localName } of children) if (BLOCKS.has(localName)) return true;
  return false;
}

/** Whether nothing but white space stands between an element and another that may be a box of its own. */
export function followsBox(element: Element): boolean {
  let before = element.previousSibling;
  if (before?.nodeType === 3 && !/\S/.test(before.nodeValue ?? '')) before = before.previousSibling;
  return before?.nodeType === 1 && BOXES.has((before as Element).localName);
}

/** What sites call the part that has what somebody signs in as. */
const HANDLE = /(?:nick|user|screen|login)-?_?(?:name)?|handle|additionalName|alternateName/i;

/** What a colon leads from, in letters that have no small ones, too: "Tlf: 31 …", "주소 : …". */
const LABEL = /^[\p{Lu}\p{Lo}][\p{L}.-]{1,14}\s?[:：]/u;

/**
 * Whether an element's words begin right where its neighbour's end, as no words of one line do ("Jane Roe" "Sales
 * Manager" "+49…"): a style sheet sets them under or beside each other.
 */
export function isSetApart(element: Element): boolean {
  const before = element.previousSibling;
  if (before === null || !(before.nodeType === 3 || BOXES.has((before as Element).localName))) return false;
  const [left, right] = [before.textContent ?? '', element.textContent ?? ''];
  // A name is often set in two colours: of bare words only several beside several are lines of their own.
  if (before.nodeType === 3 && !(/\S\s+\S+\p{Ll}{3}$/u.test(left) && /^\p{Lu}\p{Ll}+\s/u.test(right))) return false;
  // What a colon leads from is a label, whatever stands right before it: "Acme A/S" "Tlf: 31 …".
  if (before.nodeType !== 3 && LABEL.test(right) && /[\p{L}\d)]\.?$/u.test(left)) return true;
  // "Jane Roe" "jroe", "Jane Roe" "@jroe": what somebody signs in as is no end of their name.
  if (/^@[\w.-]{2}/.test(right) || (/^[\w.-]{3,40}(?!\S)/.test(right) && isHandle(element)))
    return /\p{L}$/u.test(left);
  return (
    left.length > 3 &&
    right.length > 1 &&
    /(?:\p{Ll}\.?|\s\p{Lu}\.)$/u.test(left.slice(-3)) &&
    /^(?:\p{Lu}\p{Ll}..|\p{Lu}{2,12}(?!\p{L})|\+?\d{2}..|\(?0[ (-]?\d|[\w.+-]{2,64}@)/u.test(right)
  );
}

function isHandle(element: Element): boolean {
  return HANDLE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
}
