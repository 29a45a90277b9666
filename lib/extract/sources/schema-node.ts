import type { Line } from '../view';

/** A thing described in schema.org's words, however the page wrote it down. Property names are as in the vocabulary. */
export type SchemaNode = {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly SchemaValue[]>;
  /** Where it stands in the text, if it does. */
  readonly line: Line | null;
};
export type SchemaValue = string | SchemaNode;

/** How deep a description is followed, and how many things are looked at. */
export const MAX_SCHEMA_DEPTH = 12;
export const MAX_SCHEMA_NODES = 2_000;

/** A type or property name without its vocabulary: `https://schema.org/Person` and `schema:Person` are `Person`. */
export function localTerm(term: string): string {
  return term.trim().replace(/^.*[/#:]/, '');
}

/** Makes a node while its properties are being found. */
export class SchemaNodeBuilder implements SchemaNode {
  readonly types: string[];
  readonly properties = new Map<string, SchemaValue[]>();
  readonly line: Line | null;

  constructor(types: readonly string[], line: Line | null) {
    this.types = types.map(localTerm).filter((type) => type !== '');
    this.line = line;
  }

  add(property: string, value: SchemaValue): void {
    const key = localTerm(property);
    if (key === '' || value === '') return;
    const values = this.properties.get(key);
    if (values === undefined) this.properties.set(key, [value]);
    else if (values.length < 100) values.push(value);
  }
}
