import { foldLetters } from '../../contacts/fold';
import { type Group, isLine, type Observation, PAGE_GROUP } from '../evidence/observation';

/** What is left where neither somebody nor their employer is called like the town of an address: "76120, Santiago de Querétaro". */
export function withoutTowns(seen: readonly Observation[]): readonly Observation[] {
  const towns = new Set(seen.flatMap((one) => (one.field === 'address' ? foldLetters(one.value.city) : [])));
  const groups = new Set<Group>();
  const left = seen.filter((one) => {
    if ((one.field !== 'name' && one.field !== 'organisation') || !towns.has(foldLetters(one.value))) return true;
    if (one.field === 'organisation') return !isLine(one.place) && one.place !== PAGE_GROUP;
    if (!isLine(one.place) && one.place.mentioned === true) groups.add(one.place);
    return !isLine(one.place) && one.place.mentioned !== true;
  });
  return groups.size === 0 ? left : left.filter(({ place }) => isLine(place) || !groups.has(place));
}
