import { isDeskAddress } from '../../contacts/desk-address';
import { foldLetters } from '../../contacts/fold';
import { nameKey, splitName } from '../../contacts/names';
import type { Line } from '../layout/view';
import { isLine, type Observation } from './observation';

/** Everything observed of one person or organisation. */
export type Entity = {
  kind: 'person' | 'organisation';
  observations: Observation[];
  /** The line it stands on, for its place in the page; null where it is only declared. */
  line: Line | null;
  /** Whether the page itself declares it (JSON-LD and the like). */
  declared: boolean;
  /** Whether it is a part of the page's own company, under a heading of its own. */
  department?: boolean;
  /** Whether the page is on their own site. */
  ownsSite?: boolean;
  /** Whether it is but where an event takes place. */
  venue?: boolean;
  /** Whether it is a company the page names that isn't the page's own. */
  other?: boolean;
};

/** The surest value of a text field, or ''. */
export function bestText(entity: Entity, field: 'name' | 'organisation' | 'jobTitle'): string {
  let best: Observation | null = null;
  for (const one of entity.observations)
    if (one.field === field && one.confidence > (best?.confidence ?? 0)) best = one;
  return best !== null && best.field === field ? best.value : '';
}

/** Whether nothing but sentences names somebody. */
export function isOnlyMentioned({ observations }: Entity): boolean {
  return observations.every(({ field, place }) => field !== 'name' || (!isLine(place) && place.mentioned === true));
}

/** The ways a mailbox spells a name: janeroe, roejane, jroe, janer, roe, jane. */
export function spellingsOf(name: string): string[] {
  const parts = splitName(name);
  const given = foldLetters(parts.givenName);
  const family = foldLetters(parts.familyName);
  if (family === '') return given.length < 3 ? [] : [given];
  const [g = '', f = ''] = [given[0], family[0]];
  const middle = foldLetters(parts.middleName)[0] ?? '';
  const ways = [given + family, family + given, g + family, given + f, family + g, family, given, g + middle + family];
  // "thutrang@" for Lê Thị Thu Trang, "maryann@" for Mary Ann Roe.
  const middles = parts.middleName.split(/\s+/).map(foldLetters);
  if (parts.middleName !== '') ways.push(`${middles.at(-1)}${given}`, `${given}${middles[0]}`);
  // "mquist@" for Mara Quist Orlwood: of two family names the father's stands first in Spain.
  if (middles.length === 1 && (middles[0] ?? '').length > 2) ways.push(`${g}${middles[0]}`);
  // Of a family name of two parts a mailbox often has but one.
  for (const part of parts.familyName.split(/[\s-]+/).map(foldLetters))
    if (part.length > 2 && part !== family) ways.push(given + part, part + given, g + part, part);
  return ways.filter((way) => way.length >= 3);
}

/** What a mailbox spells: the folded part before the @, without a number behind it. */
export function mailboxOf(address: string): string {
  return foldLetters(address.slice(0, address.lastIndexOf('@'))).replace(/\d+$/, '');
}

/** Merges entities that are the same: one name, one personal address, or one organisation's name. */
export function mergeEntities(entities: readonly Entity[]): Entity[] {
  const byKey = new Map<string, Entity>();
  const merged: Entity[] = [];
  for (const entity of entities) {
    const keys = keysOf(entity);
    const same = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
    if (same === undefined) {
      const own = { ...entity, observations: [...entity.observations] };
      merged.push(own);
      for (const key of keys) byKey.set(key, own);
    } else {
      same.observations.push(...entity.observations);
      same.declared ||= entity.declared;
      if (same.line === null || (same.line.region !== 'main' && entity.line?.region === 'main'))
        same.line = entity.line ?? same.line;
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, same);
    }
  }
  return merged;
}

function keysOf(entity: Entity): string[] {
  const keys: string[] = [];
  if (entity.kind === 'person') {
    const name = nameKey(bestText(entity, 'name'));
    if (name !== '') return [`name ${name}`];
    for (const one of entity.observations) {
      if (one.field === 'email' && !isDeskAddress(one.value)) keys.push(`mail ${one.value.toLowerCase()}`);
    }
    return keys;
  }
  return keys;
}
