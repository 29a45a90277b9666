import { BLOCKS, isHiddenByMarkup, SKIPPED } from '../layout/element-rules';
import { bothEnds } from '../message/both-ends';
import type { BodyLine } from '../message/newest-lines';
import { olderFrom, quotedElements } from '../message/quoted-elements';
import { WRITTEN_LIMITS } from '../message/written-mail';
import { frameDocument } from './pierce';

/** Of where a link leads no more counts than its beginning. */
const MAX_TARGET = 200;

/**
 * What stands in the bodies of a message, line by line, and what in it is marked as older; quicker than the reading of a
 * message that is saved, as it is done for each that a stranger wrote: by markup alone.
 */
export function writtenLines(bodies: readonly Element[]): BodyLine[] {
  const lines: BodyLine[] = [];
  const isQuoted = quotedElements();
  let line = '';
  let isOlder = false;
  const end = (element: Element | null) => {
    const text = line.replace(/\s+/g, ' ').trim().slice(0, WRITTEN_LIMITS.line);
    line = '';
    if (text !== '') lines.push({ text, older: isOlder || isQuoted(element) });
  };
  const addText = (text: string, parent: Element | null) => {
    // Where a line of the source is one that is seen, a break in it is one, too.
    if (!/\n\s*\S/.test(text) || !isAsTyped(parent)) {
      line += text;
      return;
    }
    const [first = '', ...others] = text.split('\n');
    line += first;
    for (const other of others) {
      end(parent);
      line = other;
    }
  };
  const walk = (tree: ParentNode & Node, olderParts: ReadonlySet<Element>) => {
    const parent = tree.nodeType === 1 ? (tree as Element) : null;
    for (const node of tree.childNodes) {
      if (node.nodeType === 3) addText((node as Text).data, parent);
      else if (node.nodeType === 1) addElement(node as Element, parent, olderParts);
    }
  };
  const addElement = (element: Element, parent: Element | null, olderParts: ReadonlySet<Element>) => {
    const { localName } = element;
    if (SKIPPED.has(localName) || isHiddenByMarkup(element)) return;
    const isApart = BLOCKS.has(localName) || localName === 'br' || localName === 'hr';
    if (isApart) end(parent);
    if (olderParts.has(element)) {
      end(parent);
      isOlder = true;
    }
    const frame = frameDocument(element);
    for (const inner of [frame, element.shadowRoot]) if (inner !== null) walk(inner, new Set(olderFrom(inner)));
    if (frame === null) walk(element, olderParts);
    const target = localName === 'a' ? (element.getAttribute('href') ?? '') : '';
    if (/^https?:/i.test(target)) line += ` <${target.slice(0, MAX_TARGET)}>`;
    if (isApart) end(element);
  };
  for (const body of bodies) {
    addElement(body, null, new Set(olderFrom(body)));
    end(body);
  }
  return bothEnds(lines, WRITTEN_LIMITS.lines);
}

/** Whether breaks of the source are shown as such. */
function isAsTyped(element: Element | null): boolean {
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.whiteSpace.startsWith('pre') === true || element?.closest('pre') != null;
}
