import { isRoleAddress } from '../contacts/emails';
import { nameKey } from '../contacts/names';
import { bestText, type Entity, mailboxOf, mergeEntities, spellingsOf } from './entity';
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
  const located = observations.filter((one): one is Located => isLine(one.place) && one.place.region !== 'notice');
  const anchors = acceptedNames(
    view,
    located,
    new Set(declared.filter(({ kind }) => kind === 'person').map((entity) => nameKey(bestText(entity, 'name')))),
  );
  const people = new Map<number, Entity>();
  for (const line of anchors) people.set(line.index, { kind: 'person', observations: [], line, declared: false });

  const owners = new LineOwners(view.lines, anchors);
  const titlesAbove = titleOrder(anchors, located);
  const unowned: Located[] = [];
  const addressCount = located.filter(({ field }) => field === 'address').length;
  for (const one of located) {
    if (one.field === 'name') people.get(one.place.index)?.observations.push(one);
  }
  const spelled = bySpelling([...people.values(), ...declared.filter(({ kind }) => kind === 'person')]);
  for (const one of located) {
    if (one.field === 'name') continue;
    const entity = people.get(ownerLine(one, owners, people, titlesAbove)?.index ?? -1);
    if (entity !== undefined && accepts(entity, one, people, addressCount, spelled)) entity.observations.push(one);
    else unowned.push(one);
  }
  const left = giveBySpelling(unowned, spelled);
  const owned = new Set([...people.values()].flatMap((entity) => entity.observations));
  const organisation = pageOrganisation(
    view,
    observations.filter((one) => !owned.has(one)),
    declared,
  );
  const guessed = view.pasted ? [] : peopleFromAddresses(left);
  const taken = new Set(guessed.flatMap((entity) => entity.observations));
  const held = valuesOf([...people.values(), ...declared.filter(({ kind }) => kind === 'person')]);
  const desks = deskEntities(
    view,
    left.filter((one) => !taken.has(one) && !held.has(reachOf(one))),
  );
  return {
    entities: joinDesks(mergeEntities([...people.values(), ...declared, ...guessed]), desks, organisation),
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
  addressCount: number,
  spelled: ReadonlyMap<string, Entity>,
): boolean {
  const line = entity.line;
  if (line === null) return false;
  const gap = Math.abs(line.index - one.place.index);
  // Facts stand beside or under a name; what stands well above it is of something else.
  if (line.index - one.place.index > 2) return false;
  switch (one.field) {
    case 'jobTitle':
      return gap <= 4;
    case 'organisation':
      return gap <= 6;
    case 'email':
      // A desk's address beside one person is that person's only where it stands right there.
      if (isRoleAddress(one.value)) return people.size === 1 ? gap <= 4 : gap <= 3;
      return (spelled.get(mailboxOf(one.value)) ?? entity) === entity;
    case 'phone':
    case 'messaging':
      return (
        gap <= 3 ||
        entity.observations.some(({ field }) => field === 'jobTitle' || field === 'email') ||
        line.heading === 1
      );
    case 'address':
      // An address with several people around it is the company's.
      return gap <= 10 && addressCount >= Math.max(1, people.size / 2);
    default:
      return true;
  }
}

/** Gives addresses that spell somebody's name to whom they name, wherever they stand; returns the rest. */
function giveBySpelling(unowned: readonly Located[], spelled: ReadonlyMap<string, Entity>): Located[] {
  return unowned.filter((one) => {
    if (one.field !== 'email' || isRoleAddress(one.value)) return true;
    const named = spelled.get(mailboxOf(one.value));
    named?.observations.push(one);
    return named === undefined;
  });
}

/** Whom each mailbox spells; a given or family name several people share spells nobody. */
function bySpelling(people: readonly Entity[]): Map<string, Entity> {
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

/** What a person is already reached by needs no desk of its own. */
function valuesOf(entities: readonly Entity[]): Set<string> {
  const values = new Set(entities.flatMap((entity) => entity.observations.map(reachOf)));
  values.delete('');
  return values;
}

function reachOf(one: Observation): string {
  if (one.field === 'email') return one.value.toLowerCase();
  return one.field === 'phone' ? one.value.e164 : '';
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
