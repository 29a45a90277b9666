import { ROWS_OF_VERSION_1, TABLES_OF_VERSION_1 } from './book-of-version-1';
import { storeVersion, type TableShape } from './store-version';

/** A database as version 2 made it: version 1 with texts handed over. It stays as it is for good. */
export const ROWS_OF_VERSION_2 = {
  ...ROWS_OF_VERSION_1,
  handed: [{ id: '66666666-6666-4666-8666-666666666666', at: 1_790_000_000_000, text: 'Jane Doe, Acme' }],
};

export const TABLES_OF_VERSION_2: Record<keyof typeof ROWS_OF_VERSION_2, TableShape> = {
  ...TABLES_OF_VERSION_1,
  handed: { key: { keyPath: 'id' }, indexes: [{ name: 'at', path: 'at' }] },
};

/** Makes the database `name` as version 2 of the book did, and closes it. */
export function storeVersion2(name: string): Promise<void> {
  return storeVersion(name, 2, TABLES_OF_VERSION_2, ROWS_OF_VERSION_2);
}
