import { isDeskAddress } from '../../contacts/desk-address';
import { foldLetters } from '../../contacts/fold';
import { bestText, type Entity } from '../evidence/entity';
import type { Located } from '../evidence/observation';
import type { Block, Line, View } from '../layout/view';

/** How far over the heading the column beside it may begin, in lines, and how much a part of a page is that holds both. */
const REACH = 10;
const MAX_PART = 60;

/**
 * Gives whom a profile is of what stands in a column before their name: a picture and under it how to reach them, beside the
 * heading that names them as the page's title does. Gives back the rest.
 */
export function giveBesideHeadline(
  unowned: readonly Located[],
  people: ReadonlyMap<number, Entity>,
  view: View,
): Located[] {
  const heading = view.lines.find((line) => line.heading === 1 && line.region === 'main');
  const subject = heading === undefined ? undefined : people.get(heading.index);
  if (heading === undefined || subject === undefined || view.pasted) return [...unowned];
  const name = foldLetters(bestText(subject, 'name'));
  if (name === '' || !foldLetters(view.title).includes(name)) return [...unowned];
  const reached = subject.observations.some(({ field }) => field === 'email' || field === 'phone');
  const personal = unowned.filter((one) => isReach(one) && isBeside(one.place, heading, view));
  // The house's mailbox over a heading is the house's, and so is the number with it.
  if (reached || !personal.some((one) => one.field === 'email' && !isDeskAddress(one.value))) return [...unowned];
  subject.observations.push(...personal);
  return unowned.filter((one) => !personal.includes(one));
}

function isReach({ field }: Located): boolean {
  return field === 'email' || field === 'phone' || field === 'messaging';
}

/** Whether a line stands shortly before the heading, in one part of the page with it and under no heading of its own. */
function isBeside(line: Line, heading: Line, view: View): boolean {
  if (line.region !== 'main' || line.index >= heading.index || heading.index - line.index > REACH) return false;
  let part: Block | null = heading.block;
  while (part !== null && part.from > line.index) part = part.parent;
  if (part === null || part.element?.localName === 'body' || part.to - part.from > MAX_PART) return false;
  return view.lines.slice(line.index, heading.index).every((other) => other.heading === 0 || other.heading === 7);
}
