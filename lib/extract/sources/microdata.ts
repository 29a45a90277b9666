import type { Source, SourceContext } from '../observation';
import type { View } from '../view';
import { observeSchema } from './schema-contacts';
import { MAX_SCHEMA_DEPTH, MAX_SCHEMA_NODES, type SchemaNode, SchemaNodeBuilder } from './schema-node';

/** HTML microdata (https://html.spec.whatwg.org/multipage/microdata.html), `itemref` included. */
export const microdata: Source = {
  id: 'microdata',
  *observe(view, context) {
    yield* observeSchema(readMicrodata(view, context), 'microdata', context);
  },
};

/** The page's top-level microdata items. */
export function readMicrodata(view: View, context: Pick<SourceContext, 'expired'>): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  for (const root of view.documents) {
    for (const element of root.querySelectorAll('[itemscope]:not([itemprop])')) {
      if (nodes.length >= MAX_SCHEMA_NODES || context.expired()) return nodes;
      nodes.push(itemOf(element, view, 0, new Set()));
    }
  }
  return nodes;
}

function itemOf(element: Element, view: View, depth: number, path: ReadonlySet<Element>): SchemaNode {
  const node = new SchemaNodeBuilder((element.getAttribute('itemtype') ?? '').split(/\s+/), view.lineOf(element));
  if (depth >= MAX_SCHEMA_DEPTH || path.has(element)) return node;
  const within = new Set([...path, element]);
  const walk = (at: Element, deep: number) => {
    for (const child of at.children) {
      const names = (child.getAttribute('itemprop') ?? '').split(/\s+/).filter((name) => name !== '');
      const nested = child.hasAttribute('itemscope');
      if (names.length > 0) {
        const value = nested ? itemOf(child, view, depth + 1, within) : literalOf(child);
        for (const name of names) node.add(name, value);
      }
      if (!nested && deep < 200) walk(child, deep + 1);
    }
  };
  walk(element, 0);
  for (const id of (element.getAttribute('itemref') ?? '').split(/\s+/).slice(0, 20)) {
    const referred = id === '' ? null : element.ownerDocument.getElementById(id);
    if (referred === null || within.has(referred)) continue;
    const names = (referred.getAttribute('itemprop') ?? '').split(/\s+/).filter((name) => name !== '');
    for (const name of names) {
      node.add(
        name,
        referred.hasAttribute('itemscope') ? itemOf(referred, view, depth + 1, within) : literalOf(referred),
      );
    }
    if (!referred.hasAttribute('itemscope')) walk(referred, 0);
  }
  return node;
}

/** The value an element gives as a literal: its machine-readable attribute, else its text. */
export function literalOf(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content.slice(0, 4_000);
  const link = element.localName === 'a' || element.localName === 'link' || element.localName === 'area';
  if (link) {
    const href = element.getAttribute('href') ?? '';
    // Sites mark up a linked name or phone as `itemprop="name"` on the link: its words are meant, not its target.
    const words = element.textContent?.trim() ?? '';
    return (words === '' || /^(mailto|tel):/i.test(href) ? href : words).slice(0, 4_000);
  }
  return (element.textContent ?? '').slice(0, 4_000);
}
