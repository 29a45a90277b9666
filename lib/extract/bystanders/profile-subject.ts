import { nameKey } from '../../contacts/names';
import { bestText, type Entity } from '../evidence/entity';
import type { View } from '../layout/view';

/** Where a page's title goes on with something else than what it is called. */
const SEGMENT_END = /\s[|\u2013\u2014\u00b7-]\s|\s*[|｜]\s*|[,:(（]/u;

/**
 * The person a page is about, whose name heads it or its title and who has work or can be reached; null where there is
 * none or more than one. What such a profile says of others is said of them as theirs: students, co-authors, family.
 */
export function profileSubject(view: View, entities: readonly Entity[]): Entity | null {
  const [called = ''] = view.title.split(SEGMENT_END, 1);
  const key = nameKey(called);
  let subject: Entity | null = null;
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.line === null || !heads(entity, key)) continue;
    if (subject !== null) return null;
    subject = entity;
  }
  return subject;
}

function heads(entity: Entity, called: string): boolean {
  if (entity.line?.heading !== 1 && (called === '' || nameKey(bestText(entity, 'name')) !== called)) return false;
  return entity.observations.some(({ field }) => field === 'jobTitle' || field === 'email' || field === 'phone');
}
