import type { Source, SourceContext } from '../observation';
import type { View } from '../view';
import { literalOf } from './microdata';
import { observeSchema } from './schema-contacts';
import { MAX_SCHEMA_DEPTH, MAX_SCHEMA_NODES, type SchemaNode, SchemaNodeBuilder } from './schema-node';

/** RDFa Lite (https://www.w3.org/TR/rdfa-lite/): `vocab`, `typeof`, `property`. */
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
    for (const element of root.querySelectorAll('[typeof]')) {
      if (nodes.length >= MAX_SCHEMA_NODES || context.expired()) return nodes;
      const nested = element.hasAttribute('property') && element.parentElement?.closest('[typeof]') != null;
      if (!nested) nodes.push(thingOf(element, view, 0));
    }
  }
  return nodes;
}

function thingOf(element: Element, view: View, depth: number): SchemaNode {
  const node = new SchemaNodeBuilder((element.getAttribute('typeof') ?? '').split(/\s+/), view.lineOf(element));
  if (depth >= MAX_SCHEMA_DEPTH) return node;
  const walk = (at: Element, deep: number) => {
    for (const child of at.children) {
      const names = (child.getAttribute('property') ?? '').split(/\s+/).filter((name) => name !== '');
      const nested = child.hasAttribute('typeof');
      for (const name of names) node.add(name, nested ? thingOf(child, view, depth + 1) : literalOf(child));
      if (!nested && deep < 200) walk(child, deep + 1);
    }
  };
  walk(element, 0);
  return node;
}
