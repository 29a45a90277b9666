import { MAX_LITERAL } from './schema-node';

/** Properties whose value is where a link leads, whatever its words are. */
const ADDRESSES =
  /(?:^|[/#:])(url|sameAs|image|logo|photo|hasMap|mainEntityOfPage|additionalType|homepage|thumbnailUrl)$/;

/**
 * The value an element gives `property` as a literal: its machine-readable attribute, else its text
 * (https://html.spec.whatwg.org/multipage/microdata.html#values; RDFa's `content` before all).
 */
export function literalOf(element: Element, property: string): string {
  return written(element, property).slice(0, MAX_LITERAL);
}

function written(element: Element, property: string): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const tag = element.localName;
  const link = tag === 'a' || tag === 'link' || tag === 'area' ? (element.getAttribute('href') ?? '') : null;
  if (link !== null) {
    // Sites mark up a linked name or phone as `itemprop="name"` on the link: its words are meant, not its target.
    const words = textOf(element).trim();
    return words === '' || ADDRESSES.test(property) || /^(mailto|tel):/i.test(link) ? link : words;
  }
  if (tag === 'img' || tag === 'iframe' || tag === 'source' || tag === 'embed')
    return element.getAttribute('src') ?? '';
  if (tag === 'object') return element.getAttribute('data') ?? textOf(element);
  if (tag === 'data' || tag === 'meter') return element.getAttribute('value') ?? textOf(element);
  return textOf(element);
}

/** An element's text with its line breaks kept: "12 Mill Road<br>Suite 4" is no "12 Mill RoadSuite 4". */
function textOf(element: Element): string {
  if (element.firstElementChild === null) return element.textContent ?? '';
  let text = '';
  const walk = (parent: Element, depth: number) => {
    for (let node = parent.firstChild; node !== null && text.length <= MAX_LITERAL; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1) inner(node as Element, depth);
    }
  };
  const inner = (child: Element, depth: number) => {
    const tag = child.localName;
    if (tag === 'script' || tag === 'style') return;
    const breaks = tag === 'br' || tag === 'p' || tag === 'div' || tag === 'li';
    if (breaks && text.trim() !== '') text += '\n';
    if (depth < 50) walk(child, depth + 1);
    if (breaks && tag !== 'br') text += '\n';
  };
  walk(element, 0);
  return text;
}
