import { isDeskAddress } from '../../contacts/desk-address';
import { nameKey } from '../../contacts/names';
import { bestText, type Entity, mailboxOf } from '../evidence/entity';
import type { Located } from '../evidence/observation';
import type { Block, Line, View } from '../layout/view';
import { runsBranch } from '../organisation/branches';
import { personNameConfidence, SURE_NAME } from '../people/person-name';
import { phoneKindBefore } from '../reach/phone-label';
import { companiesIn } from '../vocabulary/legal-forms';
import { OWN_ROW } from './own-row';
import { isInOtherEntry, isRowOfHouse } from './row-of-house';
import { inOneValue, statedRole } from './stated-role';

/** The most lines the card of one person has. */
const MAX_CARD = 12;

/** Whether the smallest part of a page that holds both a person and a line is a card of theirs alone. */
export function isInOwnCard(person: Line, line: Line, people: ReadonlyMap<number, unknown>): boolean {
  let card: Block | null = line.block;
  while (card !== null && (person.index < card.from || person.index >= card.to)) card = card.parent;
  if (card === null || card.to - card.from > MAX_CARD) return false;
  for (const index of people.keys()) if (index !== person.index && index >= card.from && index < card.to) return false;
  return true;
}

/** Whether a desk's address stands near the one person of a page: a few lines off, or in the part that begins with the name. */
function isNear(person: Line, line: Line): boolean {
  const gap = line.index - person.index;
  return Math.abs(gap) <= 4 || (gap > 0 && person.heading > 0 && person.heading < 7);
}

/** Whether a fact stands in a person's line before their name, as the house's number before whom the law has it name last. */
function standsBefore(one: Located, entity: Entity, text: string): boolean {
  const written = one.field === 'phone' ? one.value.written : one.field === 'email' ? one.value : '';
  const at = written === '' ? -1 : text.indexOf(written);
  return at >= 0 && at < text.indexOf(bestText(entity, 'name'));
}

/** Whether two entities are one person's: what a page declares of somebody, and what its text has. */
function isOfPerson(a: Entity, b: Entity): boolean {
  return a === b || nameKey(bestText(a, 'name')) === nameKey(bestText(b, 'name'));
}

const REACHES: ReadonlySet<string> = new Set(['email', 'phone', 'messaging', 'address']);

function isReachedAt({ observations }: Entity, line: Line, reachedAt: ReadonlySet<number>): boolean {
  return reachedAt.has(line.index) || observations.some(({ field, place }) => field === 'email' && place === line);
}

/** "Sales: ", "Yard: ": what a row is of. */
const ROW = /^(\p{L}[\p{L} &/-]{2,30})[:：]\s/u;
/** Whether rows of a list are each of another desk, by the words before their colons, and a person is reached in theirs. */
function isOfAnotherRow(person: Line, one: Located, reachedAt: ReadonlySet<number>, entity: Entity): boolean {
  if (one.place === person || !ROW.test(person.text)) return false;
  // Where a list of the house's own goes on with who runs it, what stands over that row is the house's.
  if (one.place.index < person.index && ROW.test(one.place.text) && isPartOf(person, one.place)) return true;
  if (!isReachedAt(entity, person, reachedAt)) return false;
  const [, label = ''] = ROW.exec(one.place.text) ?? [];
  return label !== '' && !OWN_ROW.test(label) && phoneKindBefore(label) === undefined;
}

function isPartOf({ block }: Line, other: Line): boolean {
  return block !== other.block && block.parent === other.block.parent;
}

/** Whether a person is named in brackets behind a number: "Hotline: 0903 884 127 (Mr. Roe)". Nothing else there is theirs. */
function isInBrackets(entity: Entity, line: Line, one: Located): boolean {
  const name = bestText(entity, 'name');
  const [before, inside = ''] = line.text.split(/\s?[(（](?=[^()（）]*[)）]$)/u);
  if (before === undefined || !inside.includes(name) || !/\d$/.test(before)) return false;
  return one.place !== line || one.field !== 'phone' || !before.endsWith(one.value.written);
}

/** Whether a title under a name is a heading like the one over that name: it begins a part of the page of its own. */
function headsWhatFollows({ place }: Located, person: Line, { lines }: View): boolean {
  const { heading, index } = place;
  if (heading === 0 || heading > 6 || index < person.index || person.heading > 0) return false;
  const head = lines.findLast((line) => line.index < person.index && line.heading > 0 && line.heading < 7);
  return head?.heading === heading && head.block.parent === place.block.parent;
}

/** Whether lines between somebody and an address name the one company that is at that address. */
function namesCompany(between: readonly Line[]): boolean {
  return between.some(({ text }) => text.length <= 80 && companiesIn(text).length === 1);
}

/** What parts a house's name from how it is reached: "Mairie de Quist – 2 place de l’Église – 01 99 00 12 34". */
const BEHIND_NAME = /\s[-–—|•·]\s|[,:|•·]\s/u;
const LEAST_NAME = 5;

/** Whether a line begins with whose page it is, as its title has it, and goes on with how to reach that. */
function isOfHouse({ text }: Line, { title }: View): boolean {
  const [name = '', behind] = text.split(BEHIND_NAME, 2);
  return (
    behind !== undefined && name.length >= LEAST_NAME && personNameConfidence(name) < SURE_NAME && title.includes(name)
  );
}

/** Whether what stands over somebody is in a paragraph or part of its own that begins with the name of one company. */
function isOfCompanyOver({ block }: Line, person: Line, { lines }: View): boolean {
  for (let part: Block | null = block; part !== null && person.index >= part.to; part = part.parent) {
    const first = lines[part.from]?.text ?? '';
    if (part.to - part.from > 1 && first.length <= 80 && companiesIn(first).length === 1) return true;
  }
  return false;
}

const NOBODY: Entity = { kind: 'person', observations: [], line: null, declared: false };

/** A fact near a person is theirs unless it is plainly somebody else's or the desk's. */
export function isAccepted(
  entity: Entity,
  one: Located,
  people: ReadonlyMap<number, Entity>,
  addressCount: number,
  spelled: ReadonlyMap<string, Entity>,
  reachedAt: ReadonlySet<number>,
  view: View,
): boolean {
  const line = entity.line;
  if (line === null) return false;
  if (REACHES.has(one.field) && isInBrackets(entity, line, one)) return false;
  const gap = Math.abs(line.index - one.place.index);
  // Under the last of several stands how the house is reached, by its name.
  if (gap > 0 && people.size > 1 && REACHES.has(one.field) && isOfHouse(one.place, view)) return false;
  const role = statedRole(line, view);
  // Whom a page names because the law has it to is reached by what stands beside the name alone.
  if (role === 'formal' && one.field !== 'jobTitle' && (gap > 0 || standsBefore(one, entity, line.text))) return false;
  if (gap === 0 && REACHES.has(one.field) && isRowOfHouse(line, view))
    return !isInOtherEntry(one, bestText(entity, 'name'), line);
  // Nor whoever holds an office in a company by what stands in other rows of its profile.
  if (role === 'office' && one.field !== 'jobTitle' && !inOneValue(line, one.place)) return false;
  if (role === 'contact' && one.field !== 'jobTitle' && one.field !== 'email') return true;
  if (role === 'contact' && one.field === 'email' && isDeskAddress(one.value)) return true;
  if (gap > 0 && REACHES.has(one.field) && runsBranch(line, view, reachedAt))
    return one.field === 'email' && isOfPerson(spelled.get(mailboxOf(one.value)) ?? NOBODY, entity);
  // Facts stand beside or under a name; what stands well above it is of something else.
  const above = line.index - one.place.index;
  if (above > 2) return false;
  // Whose line has a number of its own is not reached by what stands over it.
  if (above > 0 && one.field === 'phone' && reachedAt.has(line.index)) return false;
  if (above > 0 && REACHES.has(one.field) && isOfCompanyOver(one.place, line, view)) return false;
  // Who is reached on their own line is hardly reached by what stands in other paragraphs, too.
  if (gap > 2 && one.place.block !== line.block && REACHES.has(one.field) && isReachedAt(entity, line, reachedAt))
    return false;
  // Nothing but a title stands over the heading that begins somebody's part of the page.
  if (above > 0 && line.heading > 0 && line.heading < 7 && one.field !== 'jobTitle') return false;
  if ((one.field === 'email' || one.field === 'phone') && isOfAnotherRow(line, one, reachedAt, entity)) return false;
  switch (one.field) {
    case 'jobTitle':
      // A page headed by a job advertises it; who is named under that headline has another.
      return (
        gap <= 4 && !(one.place.heading === 1 && one.place.index < line.index) && !headsWhatFollows(one, line, view)
      );
    case 'organisation':
      // A line of several companies lists whose customers or members they are.
      return gap === 0 || (gap <= 6 && companiesIn(one.place.text).length < 2);
    case 'email':
      // What stands over a name is hardly the mailbox of whom it names.
      if (above > 1 && isDeskAddress(one.value)) return false;
      // A desk's address beside one person is that person's only where it stands right there.
      if (isDeskAddress(one.value))
        return people.size === 1 ? isNear(line, one.place) : gap <= 3 || isInOwnCard(line, one.place, people);
      return isOfPerson(spelled.get(mailboxOf(one.value)) ?? entity, entity);
    case 'phone':
    case 'messaging': {
      const known = entity.observations.some(({ field }) => field === 'jobTitle' || field === 'email');
      if (known || gap === 0 || (line.heading > 0 && line.heading < 7)) return true;
      // Beside a bare name only a line that is a number and little else is that person's, not a sentence with one.
      return one.place.index > line.index && gap <= 2 && !/[.!?]$/.test(one.place.text);
    }
    case 'address':
      // An address with several people around it is the company's.
      return (
        (gap <= 10 && addressCount >= Math.max(1, people.size / 2)) ||
        (isInOwnCard(line, one.place, people) && namesCompany(view.lines.slice(line.index, one.place.index)))
      );
    default:
      return true;
  }
}
