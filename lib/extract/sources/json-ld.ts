import type { Source, SourceContext } from '../observation';
import type { View } from '../view';
import { observeSchema } from './schema-contacts';
import { localTerm, MAX_SCHEMA_DEPTH, MAX_SCHEMA_NODES, type SchemaNode, SchemaNodeBuilder } from './schema-node';

const MAX_SCRIPT = 1_000_000;
const MAX_SCRIPTS = 50;

/** JSON-LD as sites write it (https://www.w3.org/TR/json-ld11/, without contexts other than schema.org's). */
export const jsonLd: Source = {
  id: 'json-ld',
  *observe(view, context) {
    yield* observeSchema(readJsonLd(view, context), 'json-ld', context);
  },
};

/** Everything described in the page's JSON-LD scripts, top-level things first. */
export function readJsonLd(view: View, context: Pick<SourceContext, 'expired'>): SchemaNode[] {
  const roots: SchemaNode[] = [];
  const budget = { left: MAX_SCHEMA_NODES };
  for (const root of view.documents) {
    for (const script of [...root.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS)) {
      if (context.expired()) return roots;
      const json = parseJson(script.textContent ?? '');
      if (json === undefined) continue;
      const byId = new Map<string, Record<string, unknown>>();
      collectIds(json, byId, 0, { left: MAX_SCHEMA_NODES });
      addRoots(json, roots, byId, budget, 0);
    }
  }
  return roots;
}

function parseJson(text: string): unknown {
  if (text.length > MAX_SCRIPT) return undefined;
  const bare = text
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    // Sites break lines inside strings; anything else unreadable is no description and is left alone.
    try {
      return JSON.parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return undefined;
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only what the script itself wrote, so that `__proto__` and `constructor` are words like any other. */
function entriesOf(record: Record<string, unknown>): [string, unknown][] {
  return Object.entries(record).slice(0, 300);
}

function collectIds(
  value: unknown,
  byId: Map<string, Record<string, unknown>>,
  depth: number,
  budget: { left: number },
): void {
  if (depth > MAX_SCHEMA_DEPTH || budget.left <= 0) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 1_000)) collectIds(item, byId, depth + 1, budget);
  } else if (isRecord(value)) {
    budget.left -= 1;
    const entries = entriesOf(value);
    const id = entries.find(([key]) => key === '@id')?.[1];
    if (typeof id === 'string' && entries.length > 2 && !byId.has(id)) byId.set(id, value);
    for (const [, inner] of entries) collectIds(inner, byId, depth + 1, budget);
  }
}

function addRoots(
  json: unknown,
  roots: SchemaNode[],
  byId: Map<string, Record<string, unknown>>,
  budget: { left: number },
  depth: number,
): void {
  if (depth > 4) return;
  if (Array.isArray(json)) {
    for (const item of json.slice(0, 1_000)) addRoots(item, roots, byId, budget, depth + 1);
  } else if (isRecord(json)) {
    const graph = Object.hasOwn(json, '@graph') ? json['@graph'] : undefined;
    if (graph !== undefined) addRoots(graph, roots, byId, budget, depth + 1);
    const node = toNode(json, byId, budget, 0);
    if (node !== null && (node.types.length > 0 || graph === undefined)) roots.push(node);
  }
}

function toNode(
  record: Record<string, unknown>,
  byId: Map<string, Record<string, unknown>>,
  budget: { left: number },
  depth: number,
): SchemaNode | null {
  budget.left -= 1;
  if (depth > MAX_SCHEMA_DEPTH || budget.left < 0) return null;
  const entries = entriesOf(record);
  const id = entries.find(([key]) => key === '@id')?.[1];
  // A bare reference stands for the thing described elsewhere in the same script.
  const whole = entries.length <= 2 && typeof id === 'string' ? byId.get(id) : undefined;
  const own = whole === undefined ? entries : entriesOf(whole);
  const types = own.filter(([key]) => key === '@type').flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
  const node = new SchemaNodeBuilder(types.filter((type) => typeof type === 'string').slice(0, 20), null);
  for (const [key, value] of own) {
    if (key.startsWith('@')) continue;
    for (const item of Array.isArray(value) ? value.slice(0, 300) : [value]) {
      if (typeof item === 'string') node.add(key, item.slice(0, 4_000));
      else if (typeof item === 'number') node.add(key, String(item));
      else if (isRecord(item)) {
        const literal = Object.hasOwn(item, '@value') ? item['@value'] : undefined;
        if (typeof literal === 'string') node.add(key, literal.slice(0, 4_000));
        else {
          const inner = toNode(item, byId, budget, depth + 1);
          if (inner !== null) node.add(localTerm(key), inner);
        }
      }
    }
  }
  return node;
}
