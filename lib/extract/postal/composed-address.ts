import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';
import { isRegion } from './regions';
import { hasStreetWord, isBuilding, isStreet } from './street-words';
import type { Town } from './town-in';

/**
 * The address of a town and of `parts`, what stands before it from its street's first line on. A town that has but its
 * code is the last of the parts, or the last but one where a county stands between.
 */
export function composedAddress(parts: readonly string[], town: Omit<Town, 'before' | 'behind'>): PostalAddress {
  const street = [...parts];
  let { city, region } = town;
  if (city === '' && town.form.cityAbove && street.length > 1) {
    if (region === '' && isRegion(street.at(-1) ?? '') && street.length > 2) region = street.pop() ?? '';
    city = street.pop() ?? '';
  }
  const { postalCode, country } = town;
  return { street: withoutOccupant(cleanText(street.join(', '))), city, region, postalCode, country };
}

/** "Quist Flowers 10 State Road": words before the number that name no street are who is there; a building's stay. */
function withoutOccupant(street: string): string {
  const [, who = '', rest = ''] = /^(\p{L}\S*(?:\s+[\p{L}&]\S*)+),?\s+(\d.*)$/u.exec(street) ?? [];
  const named = who !== '' && !hasStreetWord(who) && !isBuilding(who) && isStreet(rest) && !isStreet(`${who} 1`);
  return named ? rest : street;
}
