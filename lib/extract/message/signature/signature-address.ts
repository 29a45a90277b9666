import type { PostalAddress } from '../../../contacts/contact';
import { parseAddress } from '../../postal/parse-address';
import { hasStreetWord, isStreet } from '../../postal/street-words';
import { hasPostalCode } from '../../postal/town-in';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { countryNamed, isTown } from '../../vocabulary/places';
import { roleConfidence } from '../../vocabulary/roles';
import type { Segment } from './segments';

/** A postal address of a signature, with the segments it was read from. */
export type SignatureAddress = { value: PostalAddress; segments: Segment[] };

const EAST_ASIAN_PLACE =
  /(?:省|県|市|区|區|县|縣|镇|鎮|路|街|大道|巷|弄|号|號|楼|樓|室|栋|座|大厦|大廈|园|園|丁目|番地|都|府|町|村|ビル|階|시|도|구|군|동|로|길|층|호|번지)/gu;

/** A British or Irish code and nothing else. */
const CODE_ALONE = /^(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[\dW]\s[\dA-Z]{4})$/u;
/** A street without a word for one: "Nordvang 1472/11". */
const HOUSE = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,50}\s\d{1,5}(?:[-/]\d{1,4})?\s?\p{L}?$/u;
/** A village's house and its code, the village being the town: "Nordvang 88, 675 44". */
const HOUSE_CODE = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,40}\s\d{1,5},\s\d{3} \d{2}$/u;

/** Reads the first postal address: what a label calls one, else neighbouring segments that look like parts of one. */
export function readAddress(segments: readonly Segment[]): SignatureAddress | null {
  const marks = segments.map(likeness);
  let first = segments.findIndex(({ label }) => label === 'address');
  if (first < 0) first = marks.findIndex((mark) => mark >= 1);
  if (first < 0) return null;
  const taken: Segment[] = [];
  // A line of the building or the street above the town's.
  let from = first;
  while (
    segments[first]?.label !== 'address' &&
    from > 0 &&
    first - from < 2 &&
    (marks[from - 1] ?? 0) >= 0.5 &&
    near(segments[from - 1], segments[from])
  )
    from -= 1;
  let to = first + 1;
  while (
    to < segments.length &&
    to - first < 4 &&
    (marks[to] ?? 0) >= 0.4 &&
    segments[to]?.label === null &&
    near(segments[to - 1], segments[to])
  )
    to += 1;
  from = withLinesAbove(segments, from);
  for (let at = from; at < to; at += 1) {
    const segment = segments[at];
    if (segment !== undefined) taken.push(segment);
  }
  const text = inOneScript(taken.map(({ plain }) => plain)).join(', ');
  const value = withTown(parseAddress(text), segments, taken);
  return value.street === '' && value.city === '' ? null : { value, segments: taken };
}

/** "Acme AB, Box 12, 931 22 Vik / Visiting address: Kajen 1": a street told apart from its town, with that of the other address. */
function withTown(address: PostalAddress, segments: readonly Segment[], taken: Segment[]): PostalAddress {
  if (address.street === '' || address.city !== '' || address.postalCode !== '') return address;
  const other = segments.find((one) => !taken.includes(one) && one.label === null && hasPostalCode(one.plain));
  if (other === undefined || likeness(other) < 1) return address;
  const postal = parseAddress(other.plain);
  if (postal.city === '') return address;
  taken.push(other);
  return { ...postal, street: address.street };
}

/** Of an address written twice, in two scripts, the first. */
function inOneScript(parts: readonly string[]): string[] {
  const east = (text: string) => /\p{Script=Han}|\p{Script=Hangul}/u.test(text);
  const lettered = (text: string) => /\p{L}/u.test(text);
  const all = parts.flatMap((part) => part.split(/\s+[/|]\s+/u));
  const first = all.find(lettered) ?? '';
  // A code alone in its line is of either.
  const same = all.filter((part) => !lettered(part) || east(part) === east(first));
  return same.length === all.length ? [...parts] : same;
}

/** "Mill Lane / Ledbridge / Shropfordshire / SY9 9ZZ": above a code alone in its row the lines from the street's on. */
function withLinesAbove(segments: readonly Segment[], at: number): number {
  if (!CODE_ALONE.test(segments[at]?.plain ?? '')) return at;
  for (let up = at - 1; up >= Math.max(0, at - 4); up -= 1) {
    const { plain = '', label = null } = segments[up] ?? {};
    if (label !== null || plain.length > 40 || roleConfidence(plain) > 0 || organisationConfidence(plain) >= 0.8) break;
    if (hasStreetWord(plain)) return up;
  }
  return at;
}

function near(a: Segment | undefined, b: Segment | undefined): boolean {
  return a !== undefined && b !== undefined && b.row - a.row <= 1;
}

/** How much a segment looks like a postal address or a part of one: from 1 it is one, from 0.4 it may go on with one. */
function likeness({ plain, label }: Segment): number {
  if (label === 'address') return 1;
  if (label !== null || plain.length > 200) return 0;
  const east = plain.match(EAST_ASIAN_PLACE)?.length ?? 0;
  if (east >= 2 && /\d/.test(plain) && organisationConfidence(plain) < 0.8) return 1;
  if (east >= 3 && organisationConfidence(plain) < 0.8) return 1;
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(plain)) return countryNamed(plain) !== '' ? 0.5 : 0;
  const street = isStreet(plain);
  const house = HOUSE.test(plain) && roleConfidence(plain) === 0 && organisationConfidence(plain) === 0;
  if (hasPostalCode(plain) || HOUSE_CODE.test(plain)) return 1;
  if (street) return 1;
  if (countryNamed(plain) !== '' || isTown(plain)) return 0.6;
  if (house) return 0.5;
  if (/^[^,]{2,40},\s(?:Co\.|County)\s\p{Lu}\p{L}+$/u.test(plain)) return 0.6;
  // "Bergen, Norway", "Leeds LS1".
  if (
    plain.split(/,\s*/).some((part) => countryNamed(part) !== '' || isTown(part)) &&
    plain.length < 60 &&
    organisationConfidence(plain) === 0
  )
    return 0.7;
  return 0;
}
