import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';
import { isTown } from '../vocabulary/places';
import { behindTown, withoutCountry } from './behind-town';
import { composedAddress } from './composed-address';
import { isEastAsian, largestFirstAddress } from './largest-first-address';
import { isRegion } from './regions';
import { hasStreetWord, isStreet } from './street-words';
import { CODE_WORD } from './town-forms';
import { townsIn } from './town-in';
import { trimmed } from './trimmed';

const PARTING = /\s*[,|،;]\s*|\s+[–—-]\s+|\s+·\s+/u;
const CODE_ALONE = new RegExp(
  `^(?:[A-Z]{2}-|${CODE_WORD})?(\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{4} ?[A-Z]{2}|\\d{3} ?\\d{2,3}|\\d{7}|\\d{4})$`,
  'u',
);

/**
 * Takes apart a text that is a postal address and nothing else, its lines or parts joined by commas: in which order a
 * country writes them is told by their forms.
 */
export function parseAddress(text: string): PostalAddress {
  if (isEastAsian(text)) {
    const address = largestFirstAddress(text, true);
    if (address !== null) return address;
  }
  const address: PostalAddress = { street: '', city: '', region: '', postalCode: '', country: '' };
  const street: string[] = [];
  const [town = null] = townsIn(text);
  if (town !== null) {
    const behind = behindTown(town.behind);
    Object.assign(address, {
      city: town.city,
      region: town.region || behind.region,
      postalCode: town.postalCode,
      country: town.country || behind.country,
    });
    const rest = town.behind.slice(behind.taken);
    // Behind a street and its town no number is of the street.
    const numbered = !isStreet(town.before);
    for (const piece of pieces(rest).reverse()) if (numbered || !/\d/.test(piece)) readPiece(piece, address, street);
    for (const piece of pieces(town.before).reverse()) readPiece(piece, address, street);
  }
  // From the end: numbers before the code are those of houses.
  else for (const piece of pieces(text).reverse()) readPiece(piece, address, street);
  street.reverse();
  if (address.city === '' && town?.form.cityAbove) return composedAddress(street, { ...address, form: town.form });
  if (address.city === '') {
    const at = street.findLastIndex((part) => !/\d/.test(part) && !hasStreetWord(part));
    // A town stands behind its street, never alone before it.
    if (at > 0 || (at === 0 && street.length === 1 && address.postalCode !== ''))
      address.city = street.splice(at, 1)[0] ?? '';
  }
  address.street = cleanText(street.join(', '));
  return address;
}

function pieces(text: string): string[] {
  return text.split(PARTING).map(trimmed).filter(Boolean);
}

/** Reads a piece, those behind it already read: the country, a code, a region, a town; else it is of the street. */
function readPiece(piece: string, address: PostalAddress, street: string[]): void {
  const [rest, country] = withoutCountry(piece);
  address.country ||= country.replace(/\.$/, '');
  if (rest === '') return;
  const [, code = ''] = CODE_ALONE.exec(rest) ?? [];
  const [, named = ''] = /^(?:г|м|місто|город)\.?\s*(\p{Lu}[\p{L}-]+(?:[ -]\p{L}+)*)$/u.exec(rest) ?? [];
  const [, slashed = '', beside = ''] = /^(\p{L}[\p{L} .'-]{1,40})\/(\p{L}[\p{L} .'-]{1,40})$/u.exec(rest) ?? [];
  if (code !== '' && address.postalCode === '' && (code.length > 4 || street.length > 0)) address.postalCode = code;
  else if (isRegion(rest)) address.region ||= rest;
  else if (address.city !== '') street.push(rest);
  else if (named !== '') address.city = named;
  else if (slashed !== '') {
    const inside = isRegion(beside) || !isTown(beside);
    address.city = inside ? slashed : beside;
    address.region ||= inside ? beside : slashed;
  } else if (isTown(rest)) {
    address.city = rest;
    // What stood behind the town without a number is its province.
    if (street.length > 0 && street.every((one) => !/\d/.test(one) && !hasStreetWord(one)))
      address.region ||= street.splice(0).reverse().join(', ');
  } else if (street.length === 0 && address.postalCode !== '' && !/\d/.test(rest) && !hasStreetWord(rest))
    address.city = rest;
  else keepWithTown(rest, address, street);
}

/** "Organize Sanayi Bölgesi No: 17 Manisa": a large town at the end of the street's own part. */
function keepWithTown(piece: string, address: PostalAddress, street: string[]): void {
  const words = piece.split(' ');
  for (const length of [2, 1]) {
    const end = words.slice(-length).join(' ');
    if (words.length > length + 1 && isTown(end)) {
      address.city = end;
      street.push(words.slice(0, -length).join(' '));
      return;
    }
  }
  street.push(piece);
}
