import type { Line } from '../layout/view';
import { localTerm, standardTerm } from '../vocabulary/schema-terms';

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

/** Longest literal kept, in UTF-16 units. */
export const MAX_LITERAL = 4_000;

/** Makes a node while its types and properties are being found. */
export class SchemaNodeBuilder implements SchemaNode {
  readonly types: string[] = [];
  readonly properties = new Map<string, SchemaValue[]>();
  readonly line: Line | null;

  constructor(types: readonly string[], line: Line | null) {
    this.line = line;
    this.addTypes(types);
  }

  /** `types` as the page writes them: with or without their vocabulary. */
  addTypes(types: readonly string[]): void {
    for (const written of types.slice(0, 20)) {
      const type = localTerm(written);
      if (type !== '' && !this.types.includes(type)) this.types.push(type);
    }
  }

  /** Adds a value of a property named in any vocabulary; the thing itself is none of its own values. */
  add(property: string, value: SchemaValue): void {
    const key = standardTerm(property);
    if (key === '' || value === '' || value === this) return;
    const values = this.properties.get(key);
    if (values === undefined) this.properties.set(key, [value]);
    else if (values.length < 100) values.push(value);
  }
}
