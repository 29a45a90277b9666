import { organisationConfidence } from '../../vocabulary/organisation-words';
import { countryNamed, isBrazilianState, isProvince, isState, isTown } from '../../vocabulary/places';
import { departmentConfidence, roleConfidence } from '../../vocabulary/roles';

/** A stretch of text that may be a title, a department or an organisation, and how far below the name it stands. */
export type RoleText = {
  readonly text: string;
  readonly label: string | null;
  /** Rows below the name's row; negative above it. */
  readonly below: number;
  readonly quote: string;
  /** Whether it stood behind a title in one stretch, where a field of work may stand as well as a company. */
  readonly behindTitle?: boolean;
};

/** Whether a stretch is nothing but a country or a town. */
export function isPlace(text: string): boolean {
  return countryNamed(text) !== '' || townOf(text) !== null;
}

/** The town, and the region where it is told with it, that a stretch is and nothing else: a large one, "г. Пермь", "Pieve (SI)", "Bangor, Maine", "Itajuba/MG". */
export function townOf(text: string): { city: string; region: string } | null {
  const bare = text.replace(TOWN_SIGN, '');
  if (isTown(bare)) return { city: bare, region: '' };
  const [, city = '', province = '', state = '', brazilian = ''] =
    /^(\p{Lu}[\p{L}\p{M}.'’]*(?:[ -][\p{L}\p{M}.'’]+){0,3})(?:\s\(([A-Z]{2})\)|,\s([\p{L} ]{2,30})|\s?[/–-]\s?([A-Z]{2}))$/u.exec(
      text,
    ) ?? [];
  if (city === '' || !(isProvince(province) || isState(state) || isBrazilianState(brazilian))) return null;
  const office = organisationConfidence(city) > 0 || roleConfidence(city) > 0 || departmentConfidence(city) > 0;
  return office ? null : { city, region: province || state || brazilian };
}

/** "г. Пермь", "м. Львів": what says that a town's name follows. */
const TOWN_SIGN = /^(?:г|гор|м|місто|город)\.?\s+(?=\p{Lu})|^г\.(?=\p{Lu})/u;

/** A sentence, a motto or a notice rather than a name. */
export function isSlogan(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words > 11 ||
    text.length > 90 ||
    (/(?:\p{L}{4,}\.|[!?…。！？])$/u.test(text) && words > 3 && organisationConfidence(text) < 0.8) ||
    /[!?！？]/u.test(text) ||
    (/^["“„‘'«]/u.test(text) && (words > 4 || /[.!?…,]\s*["”“’'»]?$/u.test(text))) ||
    (/(?<!\p{L})(?:your|you|we|our|us|ihr|ihre|wir|unser|votre|vos|notre|nous|su|sus|nuestr[oa]|seu|nosso|vostro|nostro|uw|ons|onze|twój|nasz|ваш|наш|please|bitte|merci de|por favor|since \d{4}|seit \d{4}|depuis \d{4}|desde \d{4}|dal \d{4}|od \d{4}|est\. \d{4}|confidential|disclaimer|unsubscribe|book a|follow|visit)(?!\p{L})/iu.test(
      text,
    ) &&
      organisationConfidence(text) < 0.8)
  );
}

/** Whether a stretch has the form of a company's name, whatever its words are. */
export function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 7 || isPlace(text) || isSlogan(text) || /\d{3}|[:：]|^[（(].*[)）]$/.test(text)) return false;
  return /^[\p{Lu}\p{Lo}\d"«“„]/u.test(text) || words.length === 1;
}

/** Whether the words of one are all among those of the other. */
export function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const [mine, theirs] = [words(a), words(b)];
  const inside = (some: string[], all: string[]) => some.length > 0 && some.every((word) => all.includes(word));
  return inside(mine, theirs) || inside(theirs, mine);
}
