import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';
import { isCountry } from './country-names';
import { hasStreetWord, isBuilding, isStreet, isUnit } from './street-words';
import { ADDRESS_FORMS, type AddressForm } from './town-forms';

/** An address as it stands in some lines of text, and those lines' words as one quote. */
export type WrittenAddress = { address: PostalAddress; quote: string };

/** How many lines above the one with the town can belong to the address. */
const MAX_ABOVE = 4;
/** British addresses put village, town and county on lines of their own above the code. */
const MAX_ABOVE_CODE = 6;

const LABEL =
  /^.{0,60}?(?<![\p{L}])(?:address|adresse|anschrift|dirección|direccion|domicilio|indirizzo|endereço|morada|adres|adresa|cím|osoite|location|office|visit us|mail to|postal)\s*[:：]\s*/iu;
/** "SA: 259 Quay Street": the office's short name before its address. */
const SHORT_LABEL = /^[\p{Lu}]{2,4}\s?[:：]\s+(?=.*\d)/u;
const COUNTY =
  /^(?:(?:West|East|North|South) )?(?:Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Durham|Co\.? Durham|East Sussex|Essex|Gloucestershire|Hampshire|Hants|Herefordshire|Hertfordshire|Herts|Kent|Lancashire|Lancs|Leicestershire|Lincolnshire|Merseyside|Middlesex|Middx|Norfolk|Northamptonshire|Northants|Northumberland|Nottinghamshire|Notts|Oxfordshire|Oxon|Rutland|Shropshire|Somerset|Staffordshire|Staffs|Suffolk|Surrey|Sussex|Tyne and Wear|Warwickshire|Midlands|Wiltshire|Wilts|Worcestershire|Yorkshire|Yorks|Greater Manchester|Greater London|Fife|Lanarkshire|Aberdeenshire|Gwynedd|Powys|Glamorgan|Co\.? (?:Antrim|Armagh|Down|Tyrone))$/iu;

/** What `lines[at]` ends of a postal address: itself with what stands before its town, or the street from the lines above it down to `last`. */
export function addressEndingAt(lines: readonly string[], at: number, last: number): WrittenAddress | null {
  const text = lines[at] ?? '';
  for (const form of ADDRESS_FORMS) {
    const match = form.sign.test(text) ? form.pattern.exec(text) : null;
    const found = match === null ? null : readForm(form, match, lines, at, last);
    if (found !== null) return found;
  }
  return null;
}

function readForm(
  form: AddressForm,
  match: RegExpExecArray,
  lines: readonly string[],
  at: number,
  last: number,
): WrittenAddress | null {
  const text = lines[at] ?? '';
  const { city = '', region = '', postalCode = '', country = '' } = match.groups ?? {};
  if ((city === '' && region === '' && !form.cityAbove) || isUnit(`${city} ${postalCode}`)) return null;
  let before = streetPart(text.slice(0, match.index));
  let town = trimmed(city);
  let area = trimmed(region);
  if (area !== '' && isStreet(`${before} ${town}`) && hasStreetWord(town)) {
    before = trimmed(`${before} ${town}`);
    town = area;
    area = '';
  }
  const alone = town === '' && before === '';
  const above = needsMore(before) ? linesAbove(lines, at, last, alone ? MAX_ABOVE_CODE : MAX_ABOVE, form) : [];
  const parts = [...above, ...(before === '' ? [] : [before])];
  if (town === '' && form.cityAbove && parts.length > 1) {
    if (area === '' && COUNTY.test(parts.at(-1) ?? '') && parts.length > 2) area = parts.pop() ?? '';
    town = parts.pop() ?? '';
  }
  const street = withoutOccupant(trimmed(parts.join(', ').replace(/\s*\|\s*/g, ', ')));
  const sound = isStreet(street) || (form.plainStreet && isPlainStreet(street)) ? street : '';
  if (sound === '' && !form.sureAlone) return null;
  if (sound.length > 160 || town.length > 50 || (town === '' && sound === '')) return null;
  const next = lines[at + 1] ?? '';
  const address = {
    street: sound,
    city: town,
    region: area,
    postalCode,
    country: country || (isCountry(next) ? next : ''),
  };
  return { address, quote: [...new Set([...parts, text])].join(', ') };
}

/** What before the town on its own line is the street: behind labels, bars and sentences. */
function streetPart(text: string): string {
  const before = trimmed(text.replace(LABEL, '').replace(SHORT_LABEL, ''));
  // "© 2025 Acme Inc. 12 Mill Road": the street begins at its number behind the last full stop or bar.
  const numbered = /[.|·•:]\s+(\d+\p{L}?(?:[-–/]\d+)?\s+\p{L}[^|·•:]*)$/u.exec(before)?.[1] ?? before;
  const pieces = numbered.split(/,\s+|\s*[\u2022\u25ca\u25c6\u25cf\u2219\u22c5|]\s*/u);
  const streetAt = pieces.findIndex((piece) => isStreet(piece));
  if (streetAt <= 0) return numbered;
  // A unit or a building right before the street is part of it.
  const from = isBuilding(pieces[streetAt - 1] ?? '') ? streetAt - 1 : streetAt;
  return pieces.slice(from).join(', ');
}

/** Whether the street is still to be looked for above: there is none yet, or but its suite. */
function needsMore(before: string): boolean {
  return !isStreet(before) || isUnit(before);
}

/** The lines above that make the street: from its first line, with a building's name over it, down to the town. */
function linesAbove(lines: readonly string[], at: number, last: number, most: number, form: AddressForm): string[] {
  const above: string[] = [];
  for (let up = at - 1; up > last && above.length < most; up -= 1) {
    const text = lines[up] ?? '';
    if (text.length > 90 || /@|https?:|www\.|[:：]$/.test(text)) break;
    const line = trimmed(text.replace(LABEL, '').replace(SHORT_LABEL, ''));
    above.unshift(line);
    if (isStreet(line) && !isUnit(line)) {
      const over = trimmed(lines[up - 1] ?? '');
      const joined = up - 1 > last && (isBuilding(over) || isUnit(over) || (isStreet(over) && !isPhoneLine(over)));
      return joined ? [over, ...above] : above;
    }
  }
  const unit = above.findIndex((line) => isUnit(line) || isStreet(line));
  if (unit >= 0) return above.slice(unit);
  return form.plainStreet === true && isPlainStreet(above.at(-1) ?? '') ? above.slice(-1) : [];
}

function isPhoneLine(text: string): boolean {
  return /(?:\d[\s().-]*){7,}/.test(text);
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

/** "Quist Flowers 10 State Road": words before the number that name no street are who is there; a building's stay. */
function withoutOccupant(street: string): string {
  const [, who = '', rest = ''] = /^(\p{L}\S*(?:\s+[\p{L}&]\S*)+),?\s+(\d.*)$/u.exec(street) ?? [];
  const named = who !== '' && !hasStreetWord(who) && !isBuilding(who) && isStreet(rest);
  return named ? rest : street;
}

function trimmed(text: string): string {
  return cleanText(text).replace(/^[\s,;:|\u2022\u00b7\u2013\u2014-]+|[\s,;:|\u2022\u00b7\u2013\u2014(-]+$/gu, '');
}
