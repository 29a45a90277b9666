import { type Contact, type ContactFields, type DisputedField, DisputedFieldSchema } from '../contacts/contact';
import type { ContactRow } from './rows';

/** What the rep has written in a contact once they have changed it to `fields`: what it was before, and what differs. */
export function editedByHand(known: ContactRow, fields: ContactFields): DisputedField[] {
  const changed = DisputedFieldSchema.options.filter(
    (field) => JSON.stringify(known[field]) !== JSON.stringify(fields[field]),
  );
  return [...(known.byHand ?? []), ...changed];
}

/** The same of a contact met again: no longer what `overwrite` replaced, unless the rep wrote that, too (`byHand`). */
export function metAgain(
  known: ContactRow,
  overwrite: readonly DisputedField[],
  byHand: readonly DisputedField[],
): DisputedField[] {
  const kept = (known.byHand ?? []).filter((field) => !overwrite.includes(field));
  return [...kept, ...byHand.filter((field) => overwrite.includes(field))];
}

/** What a contact keeps of it: each field once, and nothing at all where the rep wrote none. */
export function handMark(byHand: readonly DisputedField[]): Pick<Contact, 'byHand'> {
  return byHand.length === 0 ? {} : { byHand: Array.from(new Set(byHand)) };
}
