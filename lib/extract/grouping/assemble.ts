import { nameKey } from '../../contacts/names';
import { bestText, type Entity, isOnlyMentioned, mergeEntities } from '../evidence/entity';
import { type Group, isLine, type Located, type Observation, PAGE_GROUP } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { ownerOfSite } from '../organisation/own-site';
import { isLeftOver, type PageOrganisation, pageOrganisation } from '../organisation/page-organisation';
import { SURE_NAME } from '../people/person-name';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { giveBesideHeadline } from './beside-headline';
import { deskEntities, joinDesks, reachOf } from './desks';
import { giveInRow } from './give-in-row';
import { heldInEntry } from './held-in-entry';
import { housesOwn, isReach } from './houses-own';
import { isAccepted } from './is-accepted';
import { LineOwners } from './line-owner';
import { bySpelling, giveBySpelling, peopleFromAddresses } from './mailbox-owners';
import { giveByMention, isOfNext, namesInSentences } from './mention-reaches';
import { acceptedNames } from './person-anchors';
import { titleOrder } from './title-order';
import { withoutTowns } from './without-towns';

/** From where on whose page it is is plain. */
const PLAIN = 0.5;
/** How sure a title in a heading under a name's is at least. */
const HEADED = 0.9;

/** What a view holds: its people and desks, and whose page it is. */
export type Assembly = { entities: Entity[]; organisation: PageOrganisation | null };

/** Groups observations into the people and organisations they are of. */
export function assemble(view: View, seen: readonly Observation[]): Assembly {
  const observations = withoutTowns(seen);
  const declared = declaredEntities(observations);
  const located = observations.filter((one): one is Located => isLine(one.place) && one.place.region !== 'notice');
  const anchors = acceptedNames(
    view,
    located,
    new Set(declared.filter(({ kind }) => kind === 'person').map((entity) => nameKey(bestText(entity, 'name')))),
  );
  const people = new Map<number, Entity>();
  for (const line of anchors) people.set(line.index, { kind: 'person', observations: [], line, declared: false });

  const titles = new Set(
    located.flatMap((one) => (one.field === 'jobTitle' && one.confidence >= 0.5 ? one.place.index : [])),
  );
  const owners = new LineOwners(view.lines, anchors, titles);
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
    const entry = one.field === 'jobTitle' ? heldInEntry(one.place, anchors) : undefined;
    const entity = people.get((entry ?? ownerLine(one, owners, people, titlesAbove))?.index ?? -1);
    if (entity !== undefined && isOfDeclared(one, entity, declared)) continue;
    if (entity?.line === one.place && isOfNext(one, entity, mentioned.get(one.place))) unowned.push(one);
    else if (
      entity !== undefined &&
      (given(one) || isAccepted(entity, one, people, addressCount, spelled, reachedAt, view))
    )
      // What heads a part of the page says less of who stands in it than what is said of them alone.
      entity.observations.push(weighed(one, entity));
    else unowned.push(one);
  }
  const onlyNamed = declared.filter((entity) => entity.kind === 'person' && isOnlyMentioned(entity));
  const beside = giveBesideHeadline(giveBySpelling(unowned, spelled, people), people, view);
  const left = giveByMention(giveInRow(beside, onlyNamed), onlyNamed, view);
  const owned = new Set([...people.values()].flatMap((entity) => entity.observations));
  const organisation = pageOrganisation(
    view,
    observations.filter((one) => !owned.has(one) && !isMention(one)),
    declared.filter(({ venue, other }) => venue !== true && other !== true),
  );
  // What is left of the theme a site was made with names nobody's house.
  for (const entity of declared)
    if (organisation !== null && entity.kind === 'organisation')
      entity.observations = entity.observations.filter(
        (one) => organisation.observations.includes(one) || !isLeftOver(one, view),
      );
  const guessed = view.pasted ? [] : peopleFromAddresses(left);
  const taken = new Set(guessed.flatMap((entity) => entity.observations));
  const free = housesOwn(
    left.filter((one) => !taken.has(one)),
    [...people.values()],
    declared,
  );
  const entities = mergeEntities([...people.values(), ...declared, ...guessed]);
  const owner = hasLegalForm(organisation?.name ?? '') ? null : ownerOfSite(view, entities, free);
  if (owner !== null) {
    owner.observations.push(...free.filter(isReach));
    owner.ownsSite = true;
    // What such a page is headed by is as often what its owner does.
    const named = (organisation?.confidence ?? 0) >= PLAIN ? organisation : null;
    return { entities: joinDesks(entities, deskEntities(view, [], named, []), named), organisation: named };
  }
  return { entities: joinDesks(entities, deskEntities(view, free, organisation, anchors), organisation), organisation };
}

/** Whether a page tells machines whose a number or an address is, and names them nearer over it than who is told by the text. */
function isOfDeclared(one: Located, { line, observations }: Entity, declared: readonly Entity[]): boolean {
  const reach = reachOf(one);
  if (reach === '' || line === null) return false;
  return declared.some(
    (other) =>
      other.declared &&
      other.kind === 'person' &&
      other.line !== null &&
      other.line.index > line.index &&
      other.line.index <= one.place.index &&
      other.observations.some((its) => reachOf(its) === reach) &&
      !observations.some(({ field, value }) => field === 'name' && value === bestText(other, 'name')),
  );
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
      ...(one.place.kind === 'organisation' && one.place.mentioned === true ? { other: true } : {}),
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

/**
 * An observation as sure as its place has it: what stands in a heading right under somebody's is what the page says they are
 * there, before what they are besides.
 */
function weighed(one: Located, entity: Entity): Located {
  if (headsPartOf(one, entity)) return { ...one, confidence: one.confidence * 0.8 };
  const { place, field, confidence } = one;
  const above = entity.line;
  const isHeaded = above !== null && above.heading > 0 && above.heading < place.heading && place.heading < 7;
  if (field !== 'jobTitle' || !isHeaded || place.index !== above.index + 1) return one;
  return { ...one, confidence: Math.max(confidence, HEADED + confidence / 20) };
}

/** Whether something stands in a heading over the heading that names somebody. */
function headsPartOf({ place }: Located, { line }: Entity): boolean {
  return line !== null && place.heading > 0 && place.heading < 7 && place.heading < line.heading;
}
