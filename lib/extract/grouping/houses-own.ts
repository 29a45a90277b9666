import type { Entity } from '../evidence/entity';
import type { Located } from '../evidence/observation';
import { isComment } from '../layout/is-comment';
import type { Line } from '../layout/view';
import { reachesOf, reachOf } from './desks';

/**
 * What of that which is nobody's (`left`) is the house's own. A number or a mailbox of somebody's is not, unless the page
 * gives it for the house again: at its foot, under its address, apart from all of its `people`.
 * Nor is a number that a sentence has for something else, where the page says plainly how to call the house.
 */
export function housesOwn(left: readonly Located[], people: readonly Entity[], declared: readonly Entity[]): Located[] {
  const shared = sharedMailboxes(people);
  const held = reachesOf([...people, ...declared.filter(({ kind }) => kind === 'person')]);
  const seats = left.flatMap(({ field, place }) => (field === 'address' ? [place] : []));
  const houses = left.filter(
    (one) =>
      !held.has(reachOf(one)) ||
      isAtFoot(one) ||
      (people.length > 1 && isStated(one)) ||
      shared.has(reachOf(one)) ||
      isUnderSeat(one, seats),
  );
  // Whom a customer's words say to call is not the house, where the page itself says how to reach that.
  const said = houses.some((one) => isReach(one) && one.place.region !== 'review');
  const called = houses.some((one) => one.field === 'phone' && one.confidence > UNSAID && one.value.kind !== 'fax');
  return houses.filter(
    (one) =>
      (!isReach(one) || one.place.region !== 'review' || !(said || isComment(one.place.block))) &&
      (one.field !== 'phone' || one.confidence > UNSAID || !called),
  );
}

/** Whether something says how or where somebody is reached. */
export function isReach({ field }: Located): boolean {
  return field === 'email' || field === 'phone' || field === 'messaging' || field === 'address';
}

/** Whether a page of several people says a number in its own words, apart from them: then it is the house's as well. */
function isStated({ field, place }: Located): boolean {
  return field === 'phone' && place.region === 'main' && place.text !== '';
}

/** Mailboxes that several people of a page are written to at: where it says one apart from them it is the house's. */
function sharedMailboxes(people: readonly Entity[]): Set<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { observations } of people)
    for (const address of new Set(observations.flatMap((one) => (one.field === 'email' ? reachOf(one) : []))))
      (once.has(address) ? shared : once).add(address);
  return shared;
}

/** How sure a number is at most that stands in a sentence which has nobody call it. */
const UNSAID = 0.55;

/** How far under an address what the house is reached by stands. */
const UNDER_SEAT = 5;

/** Whether a number or a mailbox of somebody's stands under the house's address again: then it is the house's as well. */
function isUnderSeat({ field, place }: Located, seats: readonly Line[]): boolean {
  if (field !== 'phone' && field !== 'email') return false;
  return seats.some(({ index, block }) => {
    const gap = place.index - index;
    if (gap < 1 || gap > UNDER_SEAT) return false;
    const card = block.parent ?? block;
    return place.index < card.to;
  });
}

/** Whether a number of somebody's, or a mailbox that spells no name of the page's, stands in its foot as well: there it is the house's. */
function isAtFoot({ field, place }: Located): boolean {
  return place.region === 'footer' && (field === 'phone' || field === 'email');
}
