import { ROWS_OF_VERSION_2, TABLES_OF_VERSION_2 } from './book-of-version-2';
import { storeVersion } from './store-version';

/** A contact as it was before another was merged into it: without what no rep writes. */
const BEFORE = ROWS_OF_VERSION_2.contacts.map(
  ({
    id: _id,
    createdAt: _c,
    updatedAt: _u,
    touchCount: _n,
    lastTouchAt: _t,
    keys: _k,
    words: _w,
    sortName: _s,
    ...fields
  }) => fields,
)[0];

/**
 * A database as version 3 made it: the tables of version 2, contacts with what the rep wrote by hand and what was merged
 * into them. It stays as it is for good.
 */
export const ROWS_OF_VERSION_3 = {
  ...ROWS_OF_VERSION_2,
  contacts: ROWS_OF_VERSION_2.contacts.map((contact) => ({
    ...contact,
    updatedAt: 1_790_000_002_000,
    keys: [
      'mail:jane@acme.example',
      'tel:301234567',
      'name:doe jane|acme',
      'at:acme.example|jane d',
      'at:acme.example|doe j',
      'in:acme|jane d',
      'in:acme|doe j',
    ],
    byHand: ['jobTitle'],
    absorbed: [
      {
        contact: {
          ...BEFORE,
          id: '77777777-7777-4777-8777-777777777777',
          createdAt: 1_790_000_000_000,
          updatedAt: 1_790_000_000_000,
        },
        into: contact.id,
        at: 1_790_000_002_000,
        before: BEFORE,
        taken: ['jobTitle'],
        followUps: [],
        touches: ['33333333-3333-4333-8333-333333333333'],
      },
    ],
  })),
};

/** Makes the database `name` as version 3 of the book did, and closes it. */
export function storeVersion3(name: string): Promise<void> {
  return storeVersion(name, 3, TABLES_OF_VERSION_2, ROWS_OF_VERSION_3);
}
