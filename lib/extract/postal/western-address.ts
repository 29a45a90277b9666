import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';
import { countryNamed, isTown } from '../vocabulary/places';
import { hasStreetWord } from './street-like';

const POST = String.raw`\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}(?!\p{L})|\d{3} \d{2}|\d{6}|\d{5}|\d{4}`;
/** Code before the town, as on the continent; town before code, as in English; a British, Irish or Canadian code. */
const CODE_TOWN = new RegExp(
  String.raw`^(.*?)(?<![\p{L}\d/-])(?:(?:[A-Z]{1,3}|CEP|C\.?P\.?)[-–. ]{1,2})?(${POST})\s+(\p{L}[\p{L}\p{M}\s.'’()/–-]{1,48}(?:\s\d{1,2})?)$`,
  'u',
);
const TOWN_STATE_CODE =
  /^(.*?)(?:^|[,\s])\s*(\p{Lu}[\p{L}.'’ -]{1,40}?),?\s+([A-Z]{2,3}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?),?\s+(\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u;
const TOWN_CODE = /^(.*?)\s*(\p{L}[\p{L}.'’ ]{2,40}?)\s*[-–,]?\s*(\d{6}|\d{3} \d{3}|\d{5}|\d{4})$/u;
const ISLES_CODE =
  /^(.*?)[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4}|[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d)$/u;
const CODE_ONLY = new RegExp(String.raw`^(${POST}|\d{3} \d{3})$`, 'u');
/** A code with the word for one before it, behind a town or alone. */
const MARKED_CODE = new RegExp(
  String.raw`^(.*?)[\s,]*(?<!\p{L})(?:CEP|C\.?P\.?|PIN(?: ?code)?|ZIP|PLZ|Postal Code|індекс|индекс)[\s:.-]*(${POST}|\d{3} \d{3})$`,
  'iu',
);
const STATE_CODE = /^([A-Z]{2,3}|[A-Z]\.[A-Z]\.)\s+(\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u;
const BOX = /^(?:P\.?\s?O\.?\s?Box|Postfach|Apartado|Postbus|B\.?P\.?|ص\.ب)\s*[\d ]+$/iu;
const STATE =
  /^(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|S\.L\.P\.|Q\. ?Roo|CDMX|Edo\. de Méx|(?:Ags|B\.C\.S|Camp|Chis|Chih|Coah|Col|Dgo|Gto|Gro|Hgo|Jal|Méx|Mich|Mor|Nay|Oax|Pue|Qro|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac))\.?$/;

/** Takes an address in a script written with spaces apart; its lines or parts joined by commas. */
export function parseWestern(text: string): PostalAddress {
  const address: PostalAddress = { street: '', city: '', region: '', postalCode: '', country: '' };
  const street: string[] = [];
  const parts = text
    .split(/\s*[,|،]\s*|\s+[–—-]\s+|\s+·\s+/u)
    .map((part) => cleanText(part).replace(/^[\s.:-]+|[\s:;-]+$/g, ''));
  // From the end: the code stands with the town, numbers before it are those of houses.
  for (const part of parts.reverse()) {
    const rest = withoutCountry(part, address);
    if (rest !== '') readPart(rest, address, street);
  }
  street.reverse();
  if (address.city === '') {
    const at = street.findLastIndex((part) => !/\d/.test(part) && !hasStreetWord(part));
    // A town stands behind its street, never alone before it.
    if (at > 0 || (at === 0 && street.length === 1 && address.postalCode !== ''))
      address.city = street.splice(at, 1)[0] ?? '';
  }
  address.street = cleanText(street.join(', '));
  return address;
}

function withoutCountry(part: string, address: PostalAddress): string {
  if (countryNamed(part) !== '') {
    address.country = part.replace(/\.$/, '');
    return '';
  }
  const words = part.split(/\s+/);
  for (const length of [3, 2, 1]) {
    const end = words.slice(-length).join(' ');
    if (words.length > length && countryNamed(end) !== '') {
      address.country = end;
      return words.slice(0, -length).join(' ');
    }
  }
  return part;
}

/** Reads a part, those behind it already read: a code with its town, a town, a region; else it is of the street. */
function readPart(part: string, address: PostalAddress, street: string[]): void {
  const keep = (before: string) => {
    const text = before.trim().replace(/[\s,-]+$/, '');
    if (text !== '') street.push(text);
  };
  const boxed = BOX.test(part) && !/\d\D+\d/.test(part);
  const rest = boxed ? part : address.postalCode === '' ? readCoded(part, address, street) : null;
  if (rest === null) readPlace(part, address, street, keep);
  else keep(rest);
}

/** Reads a part that holds a postal code; what of it is the street, or null where there is no code. */
function readCoded(part: string, address: PostalAddress, street: string[]): string | null {
  const [, before = '', marked] = MARKED_CODE.exec(part) ?? [];
  if (marked !== undefined) {
    address.postalCode = marked;
    if (before.trim() !== '') readPart(before.trim(), address, street);
    return '';
  }
  const [, code] = CODE_ONLY.exec(part) ?? [];
  if (code !== undefined && (digits(part) > 4 || street.length > 0)) {
    address.postalCode = code;
    return '';
  }
  const us = TOWN_STATE_CODE.exec(part);
  if (us !== null && !hasStreetWord(us[2] ?? '') && !/\d/.test(us[2] ?? '')) {
    setTown(address, us[2] ?? '', us[3] ?? '', us[4] ?? '');
    return us[1] ?? '';
  }
  const state = STATE_CODE.exec(part);
  if (state !== null) {
    setTown(address, '', state[1] ?? '', state[2] ?? '');
    return '';
  }
  const isles = ISLES_CODE.exec(part);
  if (isles !== null) {
    address.postalCode = isles[2] ?? '';
    const town = (isles[1] ?? '').trim();
    const [, place = town, region = ''] = /^(.*?)\s*\(([^)]+)\)$/.exec(town) ?? [];
    if (region !== '') address.region = region;
    if (address.city !== '' || /\d/.test(place)) return place;
    address.city = place;
    return '';
  }
  const continental = CODE_TOWN.exec(part);
  if (continental !== null && !hasStreetWord((continental[3] ?? '').replace(/\s+(?:cedex.*)$/i, ''))) {
    const [town = '', region = ''] = (continental[3] ?? '').split(/\s*[(/]\s*/);
    setTown(address, town, region.replace(/[)\s]+$/, ''), continental[2] ?? '');
    return continental[1] ?? '';
  }
  const english = TOWN_CODE.exec(part);
  if (english !== null && !hasStreetWord(english[2] ?? '') && digits(english[3] ?? '') >= 5) {
    setTown(address, english[2] ?? '', '', english[3] ?? '');
    return english[1] ?? '';
  }
  return null;
}

/** Reads a part without a code: a town, a region, or the street. */
function readPlace(part: string, address: PostalAddress, street: string[], keep: (part: string) => void): void {
  const russian = /^(?:г\.?|м\.?|місто|город)\s*(\p{Lu}[\p{L}-]+(?:[ -]\p{L}+)*)$/u.exec(part);
  const slashed = /^(\p{L}[\p{L} .'-]{1,40})\/(\p{L}[\p{L} .'-]{1,40})$/u.exec(part);
  if (russian !== null && address.city === '') address.city = russian[1] ?? '';
  else if (/\p{L}\s(?:обл\.?|область|край|район|р-н|voivodeship|province|county)$/iu.test(part) || STATE.test(part))
    address.region ||= part;
  else if (slashed !== null && address.city === '') {
    const [, left = '', right = ''] = slashed;
    if (STATE.test(right) || !isTown(right)) setTown(address, left, right, '');
    else setTown(address, right, left, '');
  } else if (address.city === '' && isTown(part)) {
    address.city = part;
    // What stood behind the town without a number is its province.
    if (street.length > 0 && street.every((one) => !/\d/.test(one) && !hasStreetWord(one)))
      address.region ||= street.splice(0).reverse().join(', ');
  } else if (
    address.city === '' &&
    street.length === 0 &&
    address.postalCode !== '' &&
    !/\d/.test(part) &&
    !hasStreetWord(part)
  )
    address.city = part;
  else keepWithTown(part, address, keep);
}

/** "Organize Sanayi Bölgesi No: 17 Manisa": a large town at the end of the street's own part. */
function keepWithTown(part: string, address: PostalAddress, keep: (part: string) => void): void {
  const words = part.split(' ');
  for (const length of [2, 1]) {
    const end = words.slice(-length).join(' ');
    if (address.city === '' && words.length > length + 1 && isTown(end)) {
      address.city = end;
      keep(words.slice(0, -length).join(' '));
      return;
    }
  }
  keep(part);
}

function setTown(address: PostalAddress, city: string, region: string, postalCode: string): void {
  if (city !== '') address.city = cleanText(city);
  if (region !== '') address.region = cleanText(region);
  if (postalCode !== '') address.postalCode = postalCode;
}

function digits(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}
