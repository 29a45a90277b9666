import type { PostalAddress } from '../../contacts/contact';
import { behindTown } from '../postal/behind-town';
import { composedAddress } from '../postal/composed-address';
import { parseAddress } from '../postal/parse-address';
import { hasStreetWord, isBuilding, isStreet, isUnit } from '../postal/street-words';
import { type Town, townsIn } from '../postal/town-in';
import { trimmed } from '../postal/trimmed';
import { countryNamed, isTown } from '../vocabulary/places';

/** An address as it stands in some lines of text, and those lines' words as one quote. */
export type WrittenAddress = { address: PostalAddress; quote: string };

/** The most UTF-16 units of a line that is an address and nothing else, and what parts its pieces. */
const MAX_WHOLE = 100;
const CODE_ALONE = /^(?:\d{5}(?:-\d{4})?|\d{6}|\d{3} \d{2})$/;
const PARTED = /,\s.{4}/u;

/** How many lines above the one with the town can belong to the address. */
const MAX_ABOVE = 4;
/** British addresses put village, town and county on lines of their own above the code. */
const MAX_ABOVE_CODE = 6;

const LABEL =
  /^.{0,60}?(?<![\p{L}])(?:address|adresse|anschrift|dirección|direccion|domicilio|indirizzo|endereço|morada|adres|adresa|cím|osoite|адрес[аи]?|διεύθυνση|địa chỉ|alamat|location|office|visit us|mail to|postal)\s*[:：]\s*/iu;
/** "SA: 259 Quay Street": the office's short name before its address. */
const SHORT_LABEL = /^[\p{Lu}]{2,4}\s?[:：]\s+(?=.*\d)/u;

/**
 * What `lines[at]` ends of a postal address that may stand anywhere among lines of other things: itself with what stands
 * before its town, or the street from the lines above it down to `last`; null where it ends none.
 */
export function addressInLines(lines: readonly string[], at: number, last: number): WrittenAddress | null {
  const own = lines[at] ?? '';
  // "Springfield IL", and under it but its code.
  const from = CODE_ALONE.test(own) && at - 1 > last ? at - 1 : at;
  const text = from === at ? own : `${lines[from] ?? ''} ${own}`;
  for (const town of townsIn(text)) {
    const found = withStreet(town, text, lines.slice(Math.max(last + 1, from - MAX_ABOVE_CODE - 1), from));
    if (found === null) continue;
    const next = found.address.country === '' ? trimmed(lines[at + 1] ?? '') : '';
    return countryNamed(next) === '' ? found : { ...found, address: { ...found.address, country: next } };
  }
  return wholeLine(own);
}

/** A line that is an address from end to end, whatever its order, and says its town by name. */
function wholeLine(text: string): WrittenAddress | null {
  if (text.length > MAX_WHOLE || !PARTED.test(text) || !isStreet(text)) return null;
  const address = parseAddress(text.replace(LABEL, ''));
  const { street, city, region, postalCode, country } = address;
  const told = `${postalCode}${region}${country}` !== '' || isTown(city);
  return told &&
    city !== '' &&
    isStreet(street) &&
    hasStreetWord(street) &&
    !/[.!?]\s+\p{Lu}\p{Ll}{3,}\s\p{Ll}{3}/u.test(text)
    ? { address, quote: text }
    : null;
}

/** The address of a town in `text` with the street before it or in the lines `over` it. */
function withStreet(town: Town, text: string, over: readonly string[]): WrittenAddress | null {
  const { form, city, postalCode } = town;
  const before = streetPart(town.before, form.plainStreet);
  const most = city === '' && before === '' ? MAX_ABOVE_CODE : MAX_ABOVE;
  const above = needsMore(before) && !text.includes('©') ? linesAbove(over, most, form.plainStreet) : [];
  const parts = [...above, ...(before === '' ? [] : [before])].map((part) => part.replace(/\s*\|\s*/g, ', '));
  const behind = behindTown(town.behind);
  const [region, country] = [town.region || behind.region, town.country || behind.country];
  const address = composedAddress(parts, { form, city, region, postalCode, country });
  const sound = isStreet(address.street) || (form.plainStreet === true && isPlainStreet(address.street));
  if (!(sound || (form.sureAlone && address.city !== '')) || address.city.length > 50) return null;
  return {
    address: sound ? address : { ...address, street: '' },
    quote: [...new Set([...parts, text])].join(', '),
  };
}

/** What before the town on its own line is the street: behind labels, bars and sentences. */
function streetPart(text: string, plain = false): string {
  const before = trimmed(text.replace(LABEL, '').replace(SHORT_LABEL, ''));
  // "© 2025 Acme Inc. 12 Mill Road": the street begins at its number behind the last full stop or bar.
  const numbered = /(?<!\b[Nn]o)[.|·•:]\s+(\d+\p{L}?(?:[-–/]\d+)?\s+\p{L}[^|·•:]*)$/u.exec(before)?.[1] ?? before;
  const pieces = numbered.split(/,\s+|\s*[\u2022\u25ca\u25c6\u25cf\u2219\u22c5|]\s*/u);
  const streetAt = pieces.findIndex((piece) => isStreet(piece));
  const end = pieces.at(-1) ?? '';
  if (streetAt < 0 && plain && isPlainStreet(end)) return end;
  if (streetAt <= 0) return numbered;
  // Buildings right before the street are part of it.
  let from = streetAt;
  while (from > 0 && isBuilding(pieces[from - 1] ?? '')) from -= 1;
  return pieces.slice(from).join(', ');
}

/** Whether the street is still to be looked for above: there is none yet, or but its suite. */
function needsMore(before: string): boolean {
  return !isStreet(before) || isUnit(before);
}

/** Of the lines above the town those that make the street: from its first line, with a building's name over it. */
function linesAbove(lines: readonly string[], most: number, plain = false): string[] {
  const above: string[] = [];
  for (let up = lines.length - 1; up >= 0 && above.length < most; up -= 1) {
    const text = lines[up] ?? '';
    if (text.length > 90 || /@|https?:|www\.|[:：]$|©/.test(text)) break;
    const line = trimmed(text.replace(LABEL, '').replace(SHORT_LABEL, ''));
    above.unshift(line);
    if (isStreet(line) && !isUnit(line)) {
      const over = trimmed(lines[up - 1] ?? '');
      const joined = isBuilding(over) || isUnit(over) || (isStreet(over) && !isPhoneLine(over));
      return joined ? [over, ...above] : above;
    }
  }
  const unit = above.findIndex((line) => isUnit(line) || isStreet(line));
  if (unit >= 0) return above.slice(unit);
  return plain && isPlainStreet(above.at(-1) ?? '') ? above.slice(-1) : [];
}

function isPhoneLine(text: string): boolean {
  return /(?:\d[\s().-]*){7}/.test(text);
}

/** A few words and a number: a street where a town and its country follow, though no word says so. */
function isPlainStreet(text: string): boolean {
  return (
    text.length <= 80 &&
    /^(?:\p{L}[\p{L}.'’-]*,? ){1,5}\d{1,5}\p{L}?(?:[-/]\d{1,4}\p{L}?)?(?:, .{1,30})?$|^\d{1,5}\p{L}?,? \p{L}/u.test(
      text,
    ) &&
    !isPhoneLine(text)
  );
}
