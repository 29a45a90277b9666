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

/** How many properties are looked at for those that stand outside every thing. */
const MAX_STRAYS = 5_000;

/** RDFa Lite (https://www.w3.org/TR/rdfa-lite/): `vocab`, `typeof`, `property`, `resource`, `prefix`; of RDFa also `about`. */
export const rdfa: Source = {
  id: 'rdfa',
  *observe(view, context) {
    yield* observeSchema(readRdfa(view, context), 'rdfa', context);
  },
};

/** The page's top-level RDFa things. */
export function readRdfa(view: View, context: Pick<SourceContext, 'expired'>): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  for (const root of view.documents) {
    const typed = root.querySelectorAll('[typeof]');
    if (typed.length === 0) continue;
    const reader = new ThingReader(root, view);
    for (const element of typed) {
      if (nodes.length >= MAX_SCHEMA_NODES || context.expired()) return nodes;
      if (!element.hasAttribute('property')) nodes.push(reader.thing(element, 0));
    }
    nodes.push(...reader.strays(nodes));
  }
  return nodes;
}

/** What `element` and what stands in it are about, or '' where they are about what is around them. */
function subjectOf(element: Element): string {
  const resource = element.hasAttribute('property') ? null : element.getAttribute('resource');
  return element.getAttribute('about') ?? resource ?? '';
}

/** Reads the things of one document or shadow root, each once; what several elements say of one resource is put together. */
class ThingReader {
  private readonly things = new Map<Element, SchemaNodeBuilder>();
  private readonly byResource = new Map<string, Element[]>();
  private readonly named = new Map<string, SchemaNodeBuilder>();
  private readonly root: Document | ShadowRoot;
  private readonly view: View;

  constructor(root: Document | ShadowRoot, view: View) {
    this.root = root;
    this.view = view;
    for (const element of [...root.querySelectorAll('[resource], [about]')].slice(0, MAX_SCHEMA_NODES)) {
      const typed = element.hasAttribute('typeof');
      const subject = typed ? resourceOf(element) : subjectOf(element);
      if (subject === '') continue;
      const elements = this.byResource.get(subject) ?? [];
      // The element that types a thing comes first: it's where the thing stands.
      if (typed) elements.unshift(element);
      else elements.push(element);
      this.byResource.set(subject, elements);
    }
  }

  thing(element: Element, depth: number): SchemaNodeBuilder {
    const known = this.things.get(element) ?? this.named.get(resourceOf(element));
    if (known !== undefined) return known;
    const node = new SchemaNodeBuilder(typesOf(element), this.view.lineOf(element));
    const id = resourceOf(element);
    const parts = [...new Set([element, ...(this.byResource.get(id) ?? [])])].slice(0, 50);
    if (id !== '') this.named.set(id, node);
    for (const part of parts) this.things.set(part, node);
    if (depth >= MAX_SCHEMA_DEPTH || this.things.size > MAX_SCHEMA_NODES) return node;
    for (const part of parts) {
      node.addTypes(typesOf(part));
      // `about` beside `property` says whose property it is.
      if (part.hasAttribute('about') && !part.hasAttribute('typeof'))
        for (const name of propertiesOf(part)) node.add(name, literalOf(part, name));
      this.inside(node, part, id, depth, 0);
    }
    return node;
  }

  /**
   * Properties outside every thing: an element was closed too early, so they are of the only thing there is. Where
   * there are several, what they describe stands for itself.
   */
  strays(things: readonly SchemaNode[]): SchemaNode[] {
    const [only, ...others] = [...new Set(this.things.values())].filter((thing) => things.includes(thing));
    const own: SchemaNode[] = [];
    for (const element of [...this.root.querySelectorAll('[property]:not(meta)')].slice(0, MAX_STRAYS)) {
      if (element.parentElement?.closest('[typeof], head') != null || this.things.has(element)) continue;
      const typed = element.hasAttribute('typeof');
      if (only !== undefined && others.length === 0)
        for (const name of propertiesOf(element)) only.add(name, this.value(element, name, 0));
      else if (typed && own.length < MAX_SCHEMA_NODES) own.push(this.thing(element, 0));
    }
    return own;
  }

  private inside(node: SchemaNodeBuilder, at: Element, id: string, depth: number, deep: number): void {
    for (const child of at.children) {
      const names = propertiesOf(child);
      const subject = subjectOf(child);
      const other = subject !== '' && subject !== id;
      if (!other || child.hasAttribute('typeof'))
        for (const name of names) node.add(name, this.value(child, name, depth));
      if (!other && !child.hasAttribute('typeof') && deep < 200) this.inside(node, child, id, depth, deep + 1);
    }
  }

  private value(element: Element, name: string, depth: number): SchemaValue {
    if (element.hasAttribute('typeof')) return this.thing(element, depth + 1);
    const reference = element.getAttribute('resource') ?? element.getAttribute('href') ?? '';
    const [referred] = this.byResource.get(reference) ?? [];
    if (referred?.hasAttribute('typeof') === true) return this.thing(referred, depth + 1);
    return element.getAttribute('content') === null && element.hasAttribute('resource')
      ? reference
      : literalOf(element, name);
  }
}

function propertiesOf(element: Element): string[] {
  const names = (element.getAttribute('property') ?? '').split(/\s+/);
  return names.filter((name) => name !== '').slice(0, 20);
}

function typesOf(element: Element): string[] {
  return (element.getAttribute('typeof') ?? '').split(/\s+/);
}

function resourceOf(element: Element): string {
  return element.getAttribute('about') ?? element.getAttribute('resource') ?? '';
}
