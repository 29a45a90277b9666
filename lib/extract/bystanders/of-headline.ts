import { bestText, type Entity } from '../evidence/entity';
import type { View } from '../layout/view';
import { DATE } from './page-kind';

/** So many words beside a name a headline has at least. */
const MIN_WORDS = 5;
/** How far from it the day stands on which it was written, in lines. */
const NEAR = 2;

/**
 * Whether the link that names somebody is the headline of another page: "Port orders cranes, says Jane Roe", and beside it
 * the day that was written. A link that begins with the name leads to them.
 */
export function isOfHeadline(entity: Entity, { lines }: View): boolean {
  const { line } = entity;
  const name = bestText(entity, 'name');
  if (line === null || name === '') return false;
  const isHeadline = line.links.some(({ text }) => {
    const at = text.indexOf(name);
    return at > 0 && (text.slice(0, at) + text.slice(at + name.length)).trim().split(/\s+/).length >= MIN_WORDS;
  });
  if (!isHeadline) return false;
  return lines
    .slice(Math.max(0, line.index - NEAR), line.index + NEAR + 1)
    .some(({ text }) => text.length < 200 && DATE.test(text));
}
