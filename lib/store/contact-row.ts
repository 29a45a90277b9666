import type { Contact, ContactFields } from '../contacts/contact';
import { indexKeys } from '../contacts/identity-keys';
import { searchWords } from '../contacts/search-words';
import { sortName } from '../contacts/sort-name';
import type { ContactRow } from './rows';

/** The row a contact is kept as: itself and what its indexes need, made here alone. */
export function contactRow(contact: Contact): ContactRow {
  return {
    ...contact,
    keys: indexKeys(contact),
    words: searchWords(contact),
    sortName: sortName(contact),
  };
}

/** The contact of a row, without what only the indexes need. */
export function contactOf(row: ContactRow): Contact {
  const { keys: _keys, words: _words, sortName: _sortName, ...contact } = row;
  return contact;
}

/** The fields of a row a rep can write. */
export function fieldsOf(row: ContactRow): ContactFields {
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    touchCount: _count,
    lastTouchAt: _at,
    byHand: _byHand,
    absorbed: _absorbed,
    ...fields
  } = contactOf(row);
  return fields;
}
