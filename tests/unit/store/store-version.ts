/** A table as a version of the book had it. */
export type TableShape = {
  key: IDBObjectStoreParameters;
  indexes: { name: string; path: string | string[]; multi?: true }[];
};

/** Makes the database `name` as `version` of the book did (Dexie counts in tens), by the browser's own means, and closes it. */
export function storeVersion(
  name: string,
  version: number,
  tables: Record<string, TableShape>,
  rows: Record<string, object[]>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version * 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [table, { key, indexes }] of Object.entries(tables)) {
        const store = opening.result.createObjectStore(table, key);
        for (const { name: index, path, multi } of indexes)
          store.createIndex(index, path, { multiEntry: multi ?? false });
      }
      for (const [table, some] of Object.entries(rows)) {
        for (const row of some) opening.transaction?.objectStore(table).add(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
