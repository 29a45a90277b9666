import { foldText } from '../contacts/clean-text';
import { isRoleAddress } from '../contacts/emails';
import { nameKey, splitName } from '../contacts/names';
import type { Observation } from './observation';
import type { Line } from './view';

/** Everything observed of one person or organisation. */
export type Entity = {
  kind: 'person' | 'organisation';
  observations: Observation[];
  /** The line it stands on, for its place in the page; null where it is only declared. */
  line: Line | null;
  /** Whether the page itself declares it (JSON-LD and the like). */
  declared: boolean;
};

/** The surest value of a text field, or ''. */
export function bestText(entity: Entity, field: 'name' | 'organisation' | 'jobTitle'): string {
  let best: Observation | null = null;
  for (const one of entity.observations)
    if (one.field === field && one.confidence > (best?.confidence ?? 0)) best = one;
  return best !== null && best.field === field ? best.value : '';
}

/** Whether the part of an address before the @ spells a name: `jane.roe@`, `jroe@`, `roe@`, `j.r@` not. */
export function addressFitsName(address: string, name: string): boolean {
  const local = foldText(address.slice(0, address.lastIndexOf('@')));
  const parts = splitName(name);
  const given = foldText(parts.givenName);
  const family = foldText(parts.familyName);
  if (given === '' || local.length < 3) return false;
  if (family === '') return local === given;
  const fits = [
    given + family,
    family + given,
    (given[0] ?? '') + family,
    given + (family[0] ?? ''),
    family + (given[0] ?? ''),
    family,
    given,
  ];
  return (
    fits.some((fit) => fit.length >= 3 && (local === fit || local.replace(/\d+$/, '') === fit)) ||
    (family.length > 4 && local.endsWith(family) && local.startsWith(given[0] ?? '-'))
  );
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
      same.line ??= entity.line;
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
      if (one.field === 'email' && !isRoleAddress(one.value)) keys.push(`mail ${one.value.toLowerCase()}`);
    }
    return keys;
  }
  return keys;
}
