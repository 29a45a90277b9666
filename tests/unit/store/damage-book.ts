import { vi } from 'vitest';

/** From now on no book opens, as when its files are damaged, until it is deleted; answers whether it was. */
export function damageBook(): () => boolean {
  const { open, deleteDatabase } = indexedDB;
  let damaged = true;
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (damaged) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open.call(indexedDB, name, version);
  });
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    damaged = false;
    return deleteDatabase.call(indexedDB, name);
  });
  return () => !damaged;
}
