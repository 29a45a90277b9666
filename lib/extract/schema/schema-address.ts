import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';
import { looksLikeMarkup } from '../people/plain-words';
import { isUnit } from '../postal/street-words';
import type { SchemaNode } from './schema-node';
import { firstText, textsOf, valuesOf } from './schema-values';

const MAX_ADDRESSES = 5;

/** The postal addresses a described person or organisation has, its location's where it has none of its own. */
export function schemaAddresses(node: SchemaNode): PostalAddress[] {
  if (node.types.includes('PostalAddress')) return addressesOf([node]);
  const own = addressesOf(valuesOf(node, 'address'));
  if (own.length > 0) return own;
  const places = valuesOf(node, 'location').filter((value) => typeof value !== 'string');
  return addressesOf(places.flatMap((place) => (isAddress(place) ? [place] : valuesOf(place, 'address'))));
}

function isAddress(node: SchemaNode): boolean {
  return node.types.includes('PostalAddress') || node.properties.has('streetAddress');
}

function addressesOf(values: readonly (string | SchemaNode)[]): PostalAddress[] {
  return values.slice(0, MAX_ADDRESSES).flatMap((value) => {
    const address = typeof value === 'string' ? null : addressOf(value);
    return address === null ? [] : [address];
  });
}

function addressOf(node: SchemaNode): PostalAddress | null {
  const address: PostalAddress = {
    street: streetOf(node),
    ...placeOf(node),
    postalCode: firstText(node, 'postalCode'),
  };
  const box = firstText(node, 'postOfficeBoxNumber');
  if (address.street === '' && box !== '') address.street = /^\d+$/.test(box) ? `PO Box ${box}` : box;
  const filled = address.street !== '' || address.city !== '' || address.postalCode !== '';
  return filled && !Object.values(address).some(looksLikeMarkup) ? address : null;
}

/** Profiles give "Rotterdam, South Holland, Netherlands" as the locality; what stands elsewhere is not said twice. */
function placeOf(node: SchemaNode): Pick<PostalAddress, 'city' | 'region' | 'country'> {
  const region = firstText(node, 'addressRegion');
  const country = countryName(firstText(node, 'addressCountry'));
  const [city = '', ...around] = firstText(node, 'addressLocality')
    .split(',')
    .map((part) => part.trim());
  const parts = around.filter((part) => part !== region && part !== country);
  if (region === '' && country === '' && parts.length === 2)
    return { city, region: parts[0] ?? '', country: parts[1] ?? '' };
  if (region === '' && country !== '' && parts.length === 1) return { city, region: parts[0] ?? '', country };
  return { city: [city, ...parts].join(', '), region, country };
}

/** The street on one line, what stands for the suite (schema.org's `extendedAddress`) at its end (as USPS Publication 28, 213 has it). */
function streetOf(node: SchemaNode): string {
  const parts = [...textsOf(node, 'streetAddress'), ...textsOf(node, 'extendedAddress')].slice(0, 3);
  const units: string[] = [];
  const streets = parts.map((part) => {
    const rows = part.split('\n').map((row) => cleanText(row));
    units.push(...rows.filter((row) => isUnit(row)));
    return rows.filter((row) => row !== '' && !isUnit(row)).join(' ');
  });
  return cleanText([...streets.filter((street) => street !== ''), ...units].join(', '));
}

/** A country's name where the page gives its ISO 3166-1 code, so that one country reads alike everywhere. */
function countryName(written: string): string {
  if (!/^[A-Z]{2}$/.test(written)) return written;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(written) ?? written;
}
