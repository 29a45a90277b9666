import type { PostalAddress } from './contact';
import { fold } from './fold';

/**
 * Countries whose addresses, in Latin letters, have the postal code behind town and region (Universal Postal Union,
 * "Postal addressing systems in member countries"). In all others it stands before the town.
 */
const CODE_LAST = [
  ...['us', 'usa', 'u.s.a.', 'united states', 'united states of america', 'ca', 'canada', 'pr', 'puerto rico'],
  ...['gb', 'uk', 'united kingdom', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
  ...['ie', 'ireland', 'au', 'australia', 'nz', 'new zealand', 'za', 'south africa', 'ng', 'nigeria', 'eg', 'egypt'],
  ...['in', 'india', 'pk', 'pakistan', 'bd', 'bangladesh', 'lk', 'sri lanka', 'sg', 'singapore', 'hk', 'hong kong'],
  ...['cn', 'china', 'p.r. china', 'tw', 'taiwan', 'jp', 'japan', 'kr', 'korea', 'south korea', 'republic of korea'],
  ...['th', 'thailand', 'vn', 'vietnam', 'viet nam', 'id', 'indonesia', 'ph', 'philippines', 'br', 'brazil', 'brasil'],
  ...['sa', 'saudi arabia', 'lv', 'latvia', 'latvija', 'ua', 'ukraine'],
];

/** Han, kana or hangul: such an address goes from the largest part to the smallest. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const HANGUL = /\p{sc=Hangul}/u;

/** An address in a line, in the order of its country; '' for none. */
export function addressLine(address: PostalAddress | null): string {
  return addressLines(address).join(', ');
}

/** An address in lines as on an envelope, in the order of its country; a part that the next one repeats is left out. */
export function addressLines(address: PostalAddress | null): string[] {
  if (!address) return [];
  const { street, city, postalCode, country } = address;
  const region = [city, country].some((one) => fold(one) === fold(address.region)) ? '' : address.region;
  if (EAST_ASIAN.test(street + city)) return largestFirst({ ...address, region });
  const lines = codeIsLast({ ...address, region })
    ? [street, city, spaced(region, postalCode), country]
    : [street, spaced(postalCode, city), region, country];
  return lines.filter(Boolean);
}

/** Without a country its form tells: a code with a letter in front, or a region cut short with no street like "Via Roma 12". */
function codeIsLast({ street, region, postalCode, country }: PostalAddress): boolean {
  if (country !== '') return CODE_LAST.includes(fold(country));
  return /^[A-Z]/i.test(postalCode) || (/^[A-Z]{2,3}$/.test(region) && !/^\D*\s\d+\s?\p{L}?$/u.test(street));
}

function largestFirst({ street, city, region, postalCode, country }: PostalAddress): string[] {
  const gap = HANGUL.test(street + city) ? ' ' : '';
  let place = street;
  for (const part of [city, region]) if (!place.includes(part)) place = place === '' ? part : `${part}${gap}${place}`;
  const line = spaced(postalCode, place);
  return EAST_ASIAN.test(country) ? [spaced(country, line)] : [line, country].filter(Boolean);
}

function spaced(...parts: string[]): string {
  return parts.filter(Boolean).join(' ');
}
