import { DuebookError } from '../errors/duebook-error';
import { MOST_OWN_ADDRESSES } from '../settings/settings';
import type { DuebookDatabase } from './database';
import { readSettings } from './read-settings';
import type { ListChange } from './rows';

/**
 * Changes the list of the rep's own addresses; resolves to what takes that back, and nothing else.
 * @throws DuebookError `own-addresses-full`
 */
export async function changeOwnAddresses({ add, remove }: ListChange, db: DuebookDatabase): Promise<ListChange> {
  const settings = await readSettings(db);
  const before = settings.ownAddresses;
  const ownAddresses = Array.from(new Set([...before.filter((one) => !remove.includes(one)), ...add]));
  if (ownAddresses.length > MOST_OWN_ADDRESSES) throw new DuebookError('own-addresses-full');
  await db.settings.put({ key: 'settings', settings: { ...settings, ownAddresses } });
  return {
    add: before.filter((one) => !ownAddresses.includes(one)),
    remove: ownAddresses.filter((one) => !before.includes(one)),
  };
}
