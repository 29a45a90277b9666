import { cleanText } from '../../contacts/clean-text';
import type { SchemaNode, SchemaValue } from './schema-node';

/** A property's values as they are. */
export function valuesOf(node: SchemaNode, property: string): readonly SchemaValue[] {
  return node.properties.get(property) ?? [];
}

/** A property's values as text: a thing is called by its name, a role by what it is the role in. */
export function textsOf(node: SchemaNode, property: string, depth = 0): string[] {
  return valuesOf(node, property).flatMap((value) => {
    if (typeof value === 'string') return [value];
    const [inner] = ['name', 'legalName', 'identifier'].flatMap((name) => valuesOf(value, name));
    if (typeof inner === 'string') return [inner];
    // https://blog.schema.org/2014/06/16/introducing-role/: the role repeats the property it stands in.
    return depth < 2 ? textsOf(value, property, depth + 1) : [];
  });
}

/** A property's first text that says something, cleaned; '' where there is none. */
export function firstText(node: SchemaNode, property: string): string {
  for (const text of textsOf(node, property)) {
    const clean = cleanText(text);
    if (clean !== '') return clean;
  }
  return '';
}

/** The ISO 3166-1 alpha-2 code of the country an address of `node` names by code, or ''. */
export function countryOf(node: SchemaNode): string {
  for (const value of valuesOf(node, 'address')) {
    const country = typeof value === 'string' ? '' : firstText(value, 'addressCountry');
    if (/^[A-Za-z]{2}$/.test(country)) return country.toUpperCase();
    if (/^(usa|u\.s\.a?\.?|united states.*)$/i.test(country)) return 'US';
  }
  return '';
}
