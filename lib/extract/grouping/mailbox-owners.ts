import { isDeskAddress } from '../../contacts/desk-address';
import { nameKey } from '../../contacts/names';
import { bestText, type Entity, mailboxOf, spellingsOf } from '../evidence/entity';
import type { Located, Observation } from '../evidence/observation';
import type { Line } from '../layout/view';
import { isGivenName } from '../vocabulary/given-names';
import { isInOwnCard } from './is-accepted';

/**
 * Gives addresses that spell somebody's name to whom they name, wherever they stand, and the numbers in the same card,
 * as a profile has them beside its text; returns the rest. `people` are the lines that name somebody.
 */
export function giveBySpelling(
  unowned: readonly Located[],
  spelled: ReadonlyMap<string, Entity>,
  people: ReadonlyMap<number, Entity>,
): Located[] {
  const given: { place: Line; named: Entity }[] = [];
  const left = unowned.filter((one) => {
    if (one.field !== 'email' || isDeskAddress(one.value)) return true;
    const named = spelled.get(mailboxOf(one.value));
    if (named === undefined) return true;
    named.observations.push(one);
    given.push({ place: one.place, named });
    return false;
  });
  // Elsewhere the house's number stands beside the address of whoever answers it.
  const cards = given.filter(({ place, named }) => place.region === 'aside' || named.line?.heading === 1);
  if (cards.length === 0) return left;
  const desks = left.flatMap(({ field, place }) => (field === 'email' ? [place.index] : []));
  const others = new Map([...people, ...desks.map((index) => [index, null] as const)]);
  return left.filter((one) => {
    if (one.field !== 'phone' && one.field !== 'messaging') return true;
    const beside = cards.filter(
      ({ place }) => isInOwnCard(place, one.place, others) || isRightOver(one.place, place, others),
    );
    const [first] = beside;
    if (first === undefined || beside.some(({ named }) => named !== first.named)) return true;
    first.named.observations.push(one);
    return false;
  });
}

/** How far over an address the numbers of whom it spells begin. */
const OVER = 4;

/** Whether a number stands over an address in the same card with nobody named between, whoever else is named under it. */
function isRightOver(number: Line, address: Line, others: ReadonlyMap<number, unknown>): boolean {
  const near = number.index <= address.index && address.index - number.index <= OVER;
  if (!near || number.region !== address.region || number.heading > 0) return false;
  const { block } = number;
  if (block !== address.block && block.parent !== address.block.parent && block !== address.block.parent) return false;
  for (let at = number.index; at < address.index; at += 1) if (others.has(at)) return false;
  return true;
}

/** Whom each mailbox spells; a given or family name several people share spells nobody. */
export function bySpelling(people: readonly Entity[]): Map<string, Entity> {
  const spelled = new Map<string, Entity>();
  const shared = new Set<string>();
  for (const entity of people) {
    const name = bestText(entity, 'name');
    for (const way of new Set(spellingsOf(name))) {
      const other = spelled.get(way);
      if (other !== undefined && nameKey(bestText(other, 'name')) !== nameKey(name)) shared.add(way);
      else spelled.set(way, entity);
    }
  }
  for (const way of shared) spelled.delete(way);
  return spelled;
}

/** From here on a company is told by more than its words. */
const TOLD = 0.85;

/** People known only by an address that spells a name: jane.roe@… */
export function peopleFromAddresses(unowned: readonly Located[]): Entity[] {
  const people: Entity[] = [];
  for (const one of unowned) {
    if (one.field !== 'email' || isDeskAddress(one.value)) continue;
    const [, given = '', family = ''] = /^([a-z]{2,})[._]([a-z]{2,})@/i.exec(one.value) ?? [];
    if (!isGivenName(given) || family === '') continue;
    const name = [given, family].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
    const observations: Observation[] = [{ ...one, field: 'name', value: name, confidence: 0.5 }];
    observations.push(...unowned.filter((other) => other.field === 'email' && other.value === one.value));
    // Right over it their company may be named.
    const house = unowned.find(
      ({ field, confidence, place }) =>
        field === 'organisation' && confidence >= TOLD && place.index === one.place.index - 1 && place.heading === 0,
    );
    if (house !== undefined) observations.push(house);
    people.push({ kind: 'person', observations, line: one.place, declared: false });
  }
  return people;
}
