import { localTerm } from '../vocabulary/schema-terms';

/** What a script's own words mean: alias → schema.org's term, or a keyword (`@id`, `@type`, `@reverse …`). */
export type JsonLdTerms = ReadonlyMap<string, string>;

/** schema.org's own context calls the keywords by plain names, too. */
export const SCHEMA_TERMS: JsonLdTerms = new Map([
  ['id', '@id'],
  ['type', '@type'],
]);

const MAX_TERMS = 500;

/**
 * `terms` with what a `@context` adds to them (https://www.w3.org/TR/json-ld11/#the-context). Nothing is fetched: of a
 * context given by its address schema.org's words are assumed.
 */
export function withContext(terms: JsonLdTerms, context: unknown): JsonLdTerms {
  if (Array.isArray(context)) return context.slice(0, 20).reduce<JsonLdTerms>(withContext, terms);
  if (typeof context !== 'object' || context === null) return terms;
  const added = new Map(terms);
  for (const [alias, meaning] of Object.entries(context).slice(0, MAX_TERMS)) {
    const term = meaningOf(meaning);
    if (!alias.startsWith('@') && term !== '' && added.size < MAX_TERMS) added.set(alias, term);
  }
  return added;
}

function meaningOf(meaning: unknown): string {
  if (typeof meaning === 'string') return meaning.startsWith('@') ? meaning : localTerm(meaning);
  if (typeof meaning !== 'object' || meaning === null) return '';
  const id: unknown = Object.getOwnPropertyDescriptor(meaning, '@id')?.value;
  const reverse: unknown = Object.getOwnPropertyDescriptor(meaning, '@reverse')?.value;
  if (typeof reverse === 'string') return `@reverse ${localTerm(reverse)}`;
  return typeof id === 'string' ? meaningOf(id) : '';
}
