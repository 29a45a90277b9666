import { isDeskAddress } from '../contacts/desk-address';
import { nameKey } from '../contacts/names';
import { deskEntities, joinDesks, reachesOf, reachOf } from './desks';
import { bestText, type Entity, isOnlyMentioned, mailboxOf, mergeEntities } from './entity';
import { LineOwners } from './line-owner';
import { bySpelling, giveBySpelling, peopleFromAddresses } from './mailbox-owners';
import { giveByMention, isOfNext, namesInSentences } from './mention-reaches';
import { type Group, isLine, type Located, type Observation } from './observation';
import { ownerOfSite } from './own-site';
import { isLeftOver, type PageOrganisation, pageOrganisation } from './page-organisation';
import { acceptedNames, SURE_NAME } from './person-anchors';
import { PAGE_GROUP } from './sources/page-facts';
import { statedRole } from './stated-role';
import type { Block, Line, View } from './view';
import { hasLegalForm } from './vocabulary/legal-forms';

/** From where on whose page it is is plain. */
const PLAIN = 0.5;

/** The most lines the card of one person has. */
const MAX_CARD = 12;

/** Two to four words with capitals. */
const CALLED = /^\p{Lu}[^\s\d,:]{0,30}(?:\s\p{Lu}[^\s\d,:]{0,30}){1,3}$/u;

/** What a view holds: its people and desks, and whose page it is. */
export type Assembly = { entities: Entity[]; organisation: PageOrganisation | null };

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
  const titlesAbove = titleOrder(view.lines, anchors, located);
  const unowned: Located[] = [];
  // In a text the rep gave, whoever is near a number is whom it is of.
  const given = (one: Located) => view.pasted && (one.field === 'phone' || one.field === 'messaging');
  const reachedAt = new Set(located.flatMap(({ field, place }) => (field === 'phone' ? place.index : [])));
  const addressCount = located.filter(({ field }) => field === 'address').length;
  for (const one of located) {
    // What stands beside it has vouched for a name that has only the form of one.
    if (one.field === 'name')
      people.get(one.place.index)?.observations.push({ ...one, confidence: Math.max(one.confidence, SURE_NAME) });
  }
  const mentioned = namesInSentences(declared);
  const spelled = bySpelling([...people.values(), ...declared.filter(({ kind }) => kind === 'person')]);
  for (const one of located) {
    if (one.field === 'name') continue;
    const entity = people.get(ownerLine(one, owners, people, titlesAbove)?.index ?? -1);
    if (entity?.line === one.place && isOfNext(one, entity, mentioned.get(one.place))) unowned.push(one);
    else if (
      entity !== undefined &&
      (given(one) || accepts(entity, one, people, addressCount, spelled, reachedAt, view))
    )
      entity.observations.push(one);
    else unowned.push(one);
  }
  const left = giveByMention(
    giveBySpelling(unowned, spelled),
    declared.filter((entity) => entity.kind === 'person' && isOnlyMentioned(entity)),
  );
  const owned = new Set([...people.values()].flatMap((entity) => entity.observations));
  const organisation = pageOrganisation(
    view,
    observations.filter((one) => !owned.has(one) && !isMention(one)),
    declared.filter(({ venue }) => venue !== true),
  );
  // What is left of the theme a site was made with names nobody's house.
  for (const entity of declared)
    if (organisation !== null && entity.kind === 'organisation')
      entity.observations = entity.observations.filter(
        (one) => organisation.observations.includes(one) || !isLeftOver(one, view),
      );
  const guessed = view.pasted ? [] : peopleFromAddresses(left);
  const taken = new Set(guessed.flatMap((entity) => entity.observations));
  const held = reachesOf([...people.values(), ...declared.filter(({ kind }) => kind === 'person')]);
  const free = left.filter((one) => !taken.has(one) && (!held.has(reachOf(one)) || (people.size > 1 && isStated(one))));
  const entities = mergeEntities([...people.values(), ...declared, ...guessed]);
  const owner = hasLegalForm(organisation?.name ?? '') ? null : ownerOfSite(view, entities, free);
  if (owner !== null) {
    owner.observations.push(...free.filter(isReach));
    owner.ownsSite = true;
    // What such a page is headed by is as often what its owner does.
    const named = (organisation?.confidence ?? 0) >= PLAIN ? organisation : null;
    return { entities: joinDesks(entities, deskEntities(view, [], named), named), organisation: named };
  }
  return { entities: joinDesks(entities, deskEntities(view, free, organisation), organisation), organisation };
}

function isReach({ field }: Located): boolean {
  return field === 'email' || field === 'phone' || field === 'messaging' || field === 'address';
}

/** Whether a page of several people says a number in its own words, apart from them: then it is the house's as well. */
function isStated({ field, place }: Located): boolean {
  return field === 'phone' && place.region === 'main';
}

/** Whether a sentence says it of somebody, or it is of where an event takes place: their company is not therefore the page's. */
function isMention({ place }: Observation): boolean {
  return !isLine(place) && (place.mentioned === true || place.venue === true);
}

function declaredEntities(observations: readonly Observation[]): Entity[] {
  const groups = new Map<Group, Entity>();
  for (const one of observations) {
    if (isLine(one.place) || one.place === PAGE_GROUP) continue;
    const entity = groups.get(one.place) ?? {
      kind: one.place.kind,
      observations: [],
      line: one.place.line,
      declared: one.place.mentioned !== true,
      ...(one.place.venue === true ? { venue: true } : {}),
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
function titleOrder(
  lines: readonly Line[],
  anchors: readonly Line[],
  located: readonly Located[],
): (from: number, to: number) => boolean {
  const titles = new Set(located.filter(({ field }) => field === 'jobTitle').map(({ place }) => place.index));
  // Over the first title may stand somebody whose name nothing told: then that title is theirs.
  const called = (index: number, from: number) => index >= from && isCalled(lines[index]);
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
        if (titles.has(index - 1) && index - 1 >= from) above += !first ? 1 : called(index - 2, from) ? 0.5 : 1.5;
        if (titles.has(index + 1) && index + 1 < to) above -= 1;
        first = false;
      }
      answer = above > 0;
      answers.set(key, answer);
    }
    return answer;
  };
}

/** Whether a line has the form of a name, whatever its words are, and heads no part of the page. */
function isCalled(line: Line | undefined): boolean {
  return line !== undefined && (line.heading === 0 || line.heading === 7) && CALLED.test(line.text);
}

/** Whether the smallest part of a page that holds both a person and a line is a card of theirs alone. */
function isInOwnCard(person: Line, line: Line, people: ReadonlyMap<number, Entity>): boolean {
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

/** A fact near a person is theirs unless it is plainly somebody else's or the desk's. */
function accepts(
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
  const gap = Math.abs(line.index - one.place.index);
  const role = statedRole(line, view);
  // Whom a page names because the law has it to is reached by what stands beside the name alone.
  if (role === 'formal' && one.field !== 'jobTitle' && (gap > 0 || standsBefore(one, entity, line.text))) return false;
  if (role === 'contact' && one.field !== 'jobTitle' && one.field !== 'email') return true;
  if (role === 'contact' && one.field === 'email' && isDeskAddress(one.value)) return true;
  // Facts stand beside or under a name; what stands well above it is of something else.
  const above = line.index - one.place.index;
  if (above > 2) return false;
  // Whose line has a number of its own is not reached by what stands over it.
  if (above > 0 && one.field === 'phone' && reachedAt.has(line.index)) return false;
  // Nothing but a title stands over the heading that begins somebody's part of the page.
  if (above > 0 && line.heading > 0 && line.heading < 7 && one.field !== 'jobTitle') return false;
  switch (one.field) {
    case 'jobTitle':
      // A page headed by a job advertises it; who is named under that headline has another.
      return gap <= 4 && !(one.place.heading === 1 && one.place.index < line.index);
    case 'organisation':
      return gap <= 6;
    case 'email':
      // What stands over a name is hardly the mailbox of whom it names.
      if (above > 1 && isDeskAddress(one.value)) return false;
      // A desk's address beside one person is that person's only where it stands right there.
      if (isDeskAddress(one.value))
        return people.size === 1 ? isNear(line, one.place) : gap <= 3 || isInOwnCard(line, one.place, people);
      return (spelled.get(mailboxOf(one.value)) ?? entity) === entity;
    case 'phone':
    case 'messaging': {
      const known = entity.observations.some(({ field }) => field === 'jobTitle' || field === 'email');
      if (known || gap === 0 || (line.heading > 0 && line.heading < 7)) return true;
      // Beside a bare name only a line that is a number and little else is that person's, not a sentence with one.
      return one.place.index > line.index && gap <= 2 && !/[.!?]$/.test(one.place.text);
    }
    case 'address':
      // An address with several people around it is the company's.
      return gap <= 10 && addressCount >= Math.max(1, people.size / 2);
    default:
      return true;
  }
}
