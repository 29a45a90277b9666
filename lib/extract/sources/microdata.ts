import type { Source, SourceContext } from '../evidence/observation';
import type { View } from '../layout/view';
import { literalOf } from '../schema/element-literal';
import { observeSchema } from '../schema/schema-contacts';
import {
  MAX_SCHEMA_DEPTH,
  MAX_SCHEMA_NODES,
  type SchemaNode,
  SchemaNodeBuilder,
  type SchemaValue,
} from '../schema/schema-node';

/** HTML microdata (https://html.spec.whatwg.org/multipage/microdata.html), `itemref` and `itemid` included. */
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
    const reader = new ItemReader(root, view);
    for (const element of root.querySelectorAll('[itemscope]:not([itemprop])')) {
      if (nodes.length >= MAX_SCHEMA_NODES || context.expired()) return nodes;
      nodes.push(reader.item(element, 0));
    }
  }
  return nodes;
}

/** Reads the items of one document or shadow root, each once. */
class ItemReader {
  private readonly items = new Map<Element, SchemaNodeBuilder>();
  private readonly named = new Map<string, SchemaNodeBuilder>();
  private readonly byId = new Map<string, Element>();
  private readonly root: Document | ShadowRoot;
  private readonly view: View;

  constructor(root: Document | ShadowRoot, view: View) {
    this.root = root;
    this.view = view;
    for (const element of [...root.querySelectorAll('[itemscope][itemid]')].slice(0, MAX_SCHEMA_NODES))
      this.byId.set(element.getAttribute('itemid') ?? '', element);
    this.byId.delete('');
  }

  item(element: Element, depth: number): SchemaNodeBuilder {
    const known = this.items.get(element);
    if (known !== undefined) return known;
    const id = element.getAttribute('itemid') ?? '';
    const types = (element.getAttribute('itemtype') ?? '').split(/\s+/);
    // Items of one `itemid` describe one thing.
    const node = this.named.get(id) ?? new SchemaNodeBuilder(types, this.view.lineOf(element));
    node.addTypes(types);
    if (id !== '') this.named.set(id, node);
    this.items.set(element, node);
    if (depth >= MAX_SCHEMA_DEPTH || this.items.size > MAX_SCHEMA_NODES) return node;
    const taken = new Set<Element>([element]);
    for (const child of element.children) this.property(node, child, depth, 0, taken);
    for (const ref of (element.getAttribute('itemref') ?? '').split(/\s+/).slice(0, 20)) {
      const referred = ref === '' ? null : this.root.getElementById(ref);
      if (referred !== null) this.property(node, referred, depth, 0, taken);
    }
    return node;
  }

  private property(node: SchemaNodeBuilder, at: Element, depth: number, deep: number, taken: Set<Element>): void {
    if (taken.has(at)) return;
    taken.add(at);
    const names = (at.getAttribute('itemprop') ?? '').split(/\s+/).filter((name) => name !== '');
    for (const name of names.slice(0, 20)) node.add(name, this.value(at, name, depth));
    if (at.hasAttribute('itemscope') || deep >= 200) return;
    for (const child of at.children) this.property(node, child, depth, deep + 1, taken);
  }

  private value(element: Element, name: string, depth: number): SchemaValue {
    if (element.hasAttribute('itemscope')) return this.item(element, depth + 1);
    const referred = this.byId.get(element.getAttribute('href') ?? '');
    return referred === undefined ? literalOf(element, name) : this.item(referred, depth + 1);
  }
}
