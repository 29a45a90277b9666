import { isRoleAddress } from '../contacts/emails';
import { addressFitsName, bestText, type Entity, mergeEntities } from './entity';
import { LineOwners } from './line-owner';
import { type Group, isLine, type Observation } from './observation';
import { organisationKey, type PageOrganisation, pageOrganisation } from './page-organisation';
import { acceptedNames } from './person-anchors';
import { PAGE_GROUP } from './sources/page-facts';
import type { Line, View } from './view';
import { isGivenName } from './vocabulary/given-names';

/** What a view holds: its people and desks, and whose page it is. */
export type Assembly = { entities: Entity[]; organisation: PageOrganisation | null };

type Located = Observation & { place: Line };

/** Groups observations into the people and organisations they are of. */
export function assemble(view: View, observations: readonly Observation[]): Assembly {
  const declared = declaredEntities(observations);
  const located = observations.filter((one): one is Located => isLine(one.place));
  const anchors = acceptedNames(view, located);
  const people = new Map<number, Entity>();
  for (const line of anchors) people.set(line.index, { kind: 'person', observations: [], line, declared: false });

  const owners = new LineOwners(view.lines, anchors);
  const titlesAbove = titleOrder(anchors, located);
  const unowned: Located[] = [];
  for (const one of located) {
    const entity = people.get(ownerLine(one, owners, people, titlesAbove)?.index ?? -1);
    if (one.field === 'name') {
      if (people.has(one.place.index)) people.get(one.place.index)?.observations.push(one);
    } else if (entity !== undefined && accepts(entity, one, people, located)) entity.observations.push(one);
    else unowned.push(one);
  }
  const left = giveBySpelling(unowned, [...people.values(), ...declared]);
  const organisation = pageOrganisation(view, observations, declared);
  const spelled = view.pasted ? [] : peopleFromAddresses(left);
  const taken = new Set(spelled.flatMap((entity) => entity.observations));
  const desks = deskEntities(
    view,
    left.filter((one) => !taken.has(one)),
  );
  return {
    entities: joinDesks(mergeEntities([...people.values(), ...declared, ...spelled]), desks, organisation),
    organisation,
  };
}

function declaredEntities(observations: readonly Observation[]): Entity[] {
  const groups = new Map<Group, Entity>();
  for (const one of observations) {
    if (isLine(one.place) || one.place === PAGE_GROUP) continue;
    const entity = groups.get(one.place) ?? {
      kind: one.place.kind,
      observations: [],
      line: one.place.line,
      declared: true,
    };
    entity.observations.push(one);
    groups.set(one.place, entity);
  }
  return [...groups.values()];
}

function ownerLine(
  one: Located,
  owners: LineOwners,
  people: ReadonlyMap<number, Entity>,
  titlesAbove: (from: number, to: number) => boolean,
): Line | null {
  if (people.has(one.place.index)) return one.place;
  return owners.ownerOf(one.place, one.field === 'jobTitle' ? titlesAbove : () => false);
}

/** Whether in a stretch of lines titles stand above the names rather than under them. */
function titleOrder(anchors: readonly Line[], located: readonly Located[]): (from: number, to: number) => boolean {
  const titles = new Set(located.filter(({ field }) => field === 'jobTitle').map(({ place }) => place.index));
  const answers = new Map<string, boolean>();
  return (from, to) => {
    const key = `${from} ${to}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      let above = 0;
      let first = true;
      for (const { index } of anchors) {
        if (index < from || index >= to) continue;
        // Before the first name only titles that stand above theirs can be.
        if (titles.has(index - 1) && index - 1 >= from) above += first ? 1.5 : 1;
        if (titles.has(index + 1) && index + 1 < to) above -= 1;
        first = false;
      }
      answer = above > 0;
      answers.set(key, answer);
    }
    return answer;
  };
}

/** A fact near a person is theirs unless it is plainly somebody else's or the desk's. */
function accepts(
  entity: Entity,
  one: Located,
  people: ReadonlyMap<number, Entity>,
  located: readonly Located[],
): boolean {
  const line = entity.line;
  if (line === null) return false;
  const gap = Math.abs(line.index - one.place.index);
  switch (one.field) {
    case 'jobTitle':
      return gap <= 4;
    case 'organisation':
      return gap <= 6;
    case 'email':
      // A desk's address beside one person is that person's only where it stands right there.
      if (isRoleAddress(one.value)) return people.size === 1 ? gap <= 4 : gap <= 3;
      return true;
    case 'address':
      // An address with several people around it is the company's.
      return gap <= 10 && located.filter(({ field }) => field === 'address').length >= Math.max(1, people.size / 2);
    default:
      return true;
  }
}

/** Gives addresses that spell somebody's name to whom they name, wherever they stand; returns the rest. */
function giveBySpelling(unowned: readonly Located[], people: readonly Entity[]): Located[] {
  return unowned.filter((one) => {
    if (one.field !== 'email' || isRoleAddress(one.value)) return true;
    const named = people.find(
      (entity) => entity.kind === 'person' && addressFitsName(one.value, bestText(entity, 'name')),
    );
    named?.observations.push(one);
    return named === undefined;
  });
}

/** People known only by an address that spells a name: jane.roe@… */
function peopleFromAddresses(unowned: readonly Located[]): Entity[] {
  const people: Entity[] = [];
  for (const one of unowned) {
    if (one.field !== 'email' || isRoleAddress(one.value)) continue;
    const [, given = '', family = ''] = /^([a-z]{2,})[._]([a-z]{2,})@/i.exec(one.value) ?? [];
    if (!isGivenName(given) || family === '') continue;
    const name = [given, family].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
    const observations: Observation[] = [{ ...one, field: 'name', value: name, confidence: 0.5 }];
    observations.push(...unowned.filter((other) => other.field === 'email' && other.value === one.value));
    people.push({ kind: 'person', observations, line: one.place, declared: false });
  }
  return people;
}

/** What belongs to no person: one desk, or one for every postal address where there are several. */
function deskEntities(view: View, unowned: readonly Located[]): Entity[] {
  const facts = unowned.filter(
    ({ field }) =>
      field === 'email' || field === 'phone' || field === 'address' || field === 'messaging' || field === 'url',
  );
  const addressLines: Line[] = [];
  const seen = new Set<string>();
  for (const one of facts) {
    if (one.field !== 'address') continue;
    const key = organisationKey(one.value.street + one.value.postalCode);
    if (!seen.has(key) && one.value.street !== '') addressLines.push(one.place);
    seen.add(key);
  }
  const first: Entity = { kind: 'organisation', observations: [], line: facts[0]?.place ?? null, declared: false };
  if (addressLines.length < 2) {
    first.observations.push(...facts);
    return facts.length === 0 ? [] : [first];
  }
  const owners = new LineOwners(view.lines, addressLines);
  const sites = new Map<number, Entity>();
  for (const line of addressLines)
    sites.set(line.index, { kind: 'organisation', observations: [], line, declared: false });
  const main = sites.get(addressLines[0]?.index ?? -1) ?? first;
  for (const one of facts) {
    const own = sites.get(owners.ownerOf(one.place, () => false)?.index ?? -1);
    (own ?? main).observations.push(one);
  }
  return [...sites.values()];
}

/** Joins the desks with what the page declares about its own organisation. */
function joinDesks(entities: Entity[], desks: Entity[], organisation: PageOrganisation | null): Entity[] {
  const declared = entities.filter(({ kind, declared: is }) => kind === 'organisation' && is);
  const own =
    declared.find((entity) => organisationKey(bestText(entity, 'organisation')) === organisation?.key) ??
    (declared.length === 1 ? declared[0] : undefined);
  const [main, ...others] = desks;
  if (own !== undefined && main !== undefined) {
    own.observations.push(...main.observations);
    own.line ??= main.line;
    return [...entities, ...others];
  }
  return [...entities, ...desks];
}
