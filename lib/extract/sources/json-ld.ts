import type { Source, SourceContext } from '../evidence/observation';
import type { View } from '../layout/view';
import { type JsonLdTerms, SCHEMA_TERMS, withContext } from '../schema/json-ld-context';
import { type Described, literalsOf } from '../schema/json-ld-values';
import { observeSchema } from '../schema/schema-contacts';
import { MAX_SCHEMA_DEPTH, MAX_SCHEMA_NODES, type SchemaNode, SchemaNodeBuilder } from '../schema/schema-node';
import { localTerm } from '../vocabulary/schema-terms';

const MAX_SCRIPT = 1_000_000;
const MAX_SCRIPTS = 50;

/** JSON-LD as sites write it (https://www.w3.org/TR/json-ld11/, without fetching contexts). */
export const jsonLd: Source = {
  id: 'json-ld',
  *observe(view, context) {
    yield* observeSchema(readJsonLd(view, context), 'json-ld', context);
  },
};

/** Everything described in the page's JSON-LD scripts, top-level things first. */
export function readJsonLd(view: View, context: Pick<SourceContext, 'expired'>): SchemaNode[] {
  const reader = new DescriptionReader(view.language);
  const scripts: unknown[] = [];
  for (const root of view.documents) {
    for (const script of [...root.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS)) {
      if (context.expired()) break;
      const json = parseJson(script.textContent ?? '');
      if (json === undefined) continue;
      scripts.push(json);
      reader.collect(json, SCHEMA_TERMS, 0);
    }
  }
  return scripts.flatMap((json) => reader.roots(json, SCHEMA_TERMS, 0));
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

function isRecord(value: unknown): value is Described {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 1_000) : [value];
}

/** One description, and what its words mean. */
type Part = { record: Described; terms: JsonLdTerms };

/** Puts together what the scripts of a page say of each thing, by its `@id` where it has one. */
class DescriptionReader {
  private readonly descriptions = new Map<string, Part[]>();
  private readonly named = new Map<string, SchemaNodeBuilder>();
  private readonly language: string;
  private collected = 0;
  private made = 0;

  constructor(language: string) {
    this.language = language;
  }

  /** Remembers every description under its `@id`, so that references find it wherever it stands. */
  collect(value: unknown, outer: JsonLdTerms, depth: number): void {
    if (depth > MAX_SCHEMA_DEPTH || this.collected > MAX_SCHEMA_NODES) return;
    if (Array.isArray(value)) {
      for (const item of asList(value)) this.collect(item, outer, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    this.collected += 1;
    const terms = termsOf(value, outer);
    const id = idOf(value, terms);
    if (id !== '' && entriesOf(value).length > 1) {
      const known = this.descriptions.get(id) ?? [];
      known.push({ record: value, terms });
      this.descriptions.set(id, known);
    }
    for (const [key, inner] of entriesOf(value)) if (key !== '@context') this.collect(inner, terms, depth + 1);
  }

  /** The things `json` describes at its top or in its `@graph`. */
  roots(json: unknown, outer: JsonLdTerms, depth: number): SchemaNode[] {
    if (depth > 4) return [];
    if (Array.isArray(json)) return asList(json).flatMap((item) => this.roots(item, outer, depth + 1));
    if (!isRecord(json)) return [];
    const terms = termsOf(json, outer);
    const entries = entriesOf(json);
    const graphs = entries.filter(([key]) => meaning(key, terms) === '@graph' || key === '@included');
    const found = graphs.flatMap(([, graph]) => this.roots(graph, terms, depth + 1));
    const node = this.node(json, outer, 0);
    if (node !== null && (node.types.length > 0 || graphs.length === 0)) found.push(node);
    return found;
  }

  private node(record: Described, outer: JsonLdTerms, depth: number): SchemaNodeBuilder | null {
    const terms = termsOf(record, outer);
    const parts = this.partsOf({ record, terms });
    const id = idOf(record, terms);
    // Sites give one address to the page, the site and the company: only of one type are they one thing.
    const name = id === '' ? '' : `${id} ${parts.map(typeOf).find((type) => type !== '') ?? ''}`;
    const known = this.named.get(name);
    if (known !== undefined) return known;
    this.made += 1;
    if (depth > MAX_SCHEMA_DEPTH || this.made > MAX_SCHEMA_NODES) return null;
    const node = new SchemaNodeBuilder([], null);
    if (name !== '') this.named.set(name, node);
    for (const part of parts)
      for (const [key, value] of entriesOf(part.record)) this.property(node, key, value, part.terms, depth);
    return node;
  }

  /** Every description of the thing `part` describes or refers to. */
  private partsOf(part: Part): Part[] {
    const all = this.descriptions.get(idOf(part.record, part.terms)) ?? [part];
    const type = typeOf(part) || (all.map(typeOf).find((one) => one !== '') ?? '');
    return all.filter((one) => typeOf(one) === type || typeOf(one) === '').slice(0, 50);
  }

  private property(node: SchemaNodeBuilder, key: string, value: unknown, terms: JsonLdTerms, depth: number): void {
    const term = meaning(key, terms);
    const reverse = term.startsWith('@reverse ') ? term.slice(9) : '';
    if (term === '@type') node.addTypes(asList(value).filter((type) => typeof type === 'string'));
    else if (term === '@reverse' && isRecord(value))
      for (const [property, inner] of entriesOf(value)) this.reversed(node, property, inner, terms, depth);
    else if (reverse !== '') this.reversed(node, reverse, value, terms, depth);
    else if (!term.startsWith('@')) {
      for (const item of literalsOf(value, this.language)) {
        if (typeof item === 'string') node.add(term, item);
        else {
          const inner = this.node(item, terms, depth + 1);
          if (inner !== null) node.add(term, inner);
        }
      }
    }
  }

  /** What points at `node` rather than being pointed at by it: `@reverse: { worksFor: … }` are who works there. */
  private reversed(node: SchemaNodeBuilder, property: string, value: unknown, terms: JsonLdTerms, depth: number): void {
    for (const item of asList(value)) {
      const inner = isRecord(item) ? this.node(item, terms, depth + 1) : null;
      inner?.add(meaning(property, terms), node);
      if (inner !== null) node.add('subjectOf', inner);
    }
  }
}

/** Only what the script itself wrote, so that `__proto__` and `constructor` are words like any other. */
function entriesOf(record: Described): [string, unknown][] {
  return Object.entries(record).slice(0, 300);
}

function termsOf(record: Described, outer: JsonLdTerms): JsonLdTerms {
  return Object.hasOwn(record, '@context') ? withContext(outer, record['@context']) : outer;
}

function meaning(key: string, terms: JsonLdTerms): string {
  return terms.get(key) ?? key;
}

/** The first type a description gives, or ''. */
function typeOf({ record, terms }: Part): string {
  const [type] = asList(entriesOf(record).find(([key]) => meaning(key, terms) === '@type')?.[1]);
  return typeof type === 'string' ? localTerm(type) : '';
}

function idOf(record: Described, terms: JsonLdTerms): string {
  const id = entriesOf(record).find(([key]) => meaning(key, terms) === '@id')?.[1];
  return typeof id === 'string' ? id : '';
}
