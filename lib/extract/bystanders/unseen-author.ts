import type { Entity } from '../evidence/entity';
import type { View } from '../layout/view';

/** How sure it is at most of whom data names as an author that they are a contact. */
const AUTHOR = 0.6;

/** Whether but a page's data for machines names somebody, as who put it there, and no reader sees that name. */
export function isUnseenAuthor({ observations, line }: Entity, { lines, title }: View): boolean {
  if (line !== null || observations.some(({ field }) => field === 'jobTitle')) return false;
  const names = observations.flatMap((one) => (one.field === 'name' ? one : []));
  return names.every(
    ({ source, value, confidence }) =>
      source === 'json-ld' &&
      confidence < AUTHOR &&
      !title.includes(value) &&
      !lines.some(({ text }) => text.includes(value)),
  );
}

/** Whether data names somebody but as who put a page there whose text has them with work among others: that makes them none before those. */
export function isListedAuthor({ observations, line }: Entity): boolean {
  if (line === null || !observations.some(({ field }) => field === 'jobTitle')) return false;
  const declared = observations.filter(({ field, source }) => field === 'name' && source === 'json-ld');
  return declared.length > 0 && declared.every(({ confidence }) => confidence < AUTHOR);
}
