import { DuebookError } from '../errors/duebook-error';
import { MOST_OWN_ADDRESSES, type Settings } from '../settings/settings';
import type { DuebookDatabase } from './database';
import { readSettings } from './read-settings';
import type { ToldAddress } from './rows';

/**
 * Keeps whose addresses are; resolves to what takes that back, and nothing else.
 * @throws DuebookError `own-addresses-full`
 */
export async function tellOwnAddresses(told: readonly ToldAddress[], db: DuebookDatabase): Promise<ToldAddress[]> {
  const settings = await readSettings(db);
  const before = told.map(({ address }) => knownOf(address, settings));
  const listed = (list: readonly string[], whose: ToldAddress['whose']) => {
    const [on, off] = [told.filter((one) => one.whose === whose), told.filter((one) => one.whose !== whose)].map(
      (some) => some.map(({ address }) => address),
    );
    return Array.from(new Set([...list.filter((one) => !off?.includes(one)), ...(on ?? [])]));
  };
  const ownAddresses = listed(settings.ownAddresses, 'mine');
  if (ownAddresses.length > MOST_OWN_ADDRESSES) throw new DuebookError('own-addresses-full');
  const readIn = new Map(Object.entries(settings.addressesReadIn));
  for (const { address, whose, readIn: webmail } of told) {
    if (whose === 'mine' && webmail !== '') readIn.set(address, webmail);
    else readIn.delete(address);
  }
  const addressesReadIn = Object.fromEntries(readIn);
  // What was said longest ago is the first to be forgotten.
  const notOwnAddresses = listed(settings.notOwnAddresses, 'not-mine').slice(-MOST_OWN_ADDRESSES);
  await db.settings.put({
    key: 'settings',
    settings: { ...settings, ownAddresses, addressesReadIn, notOwnAddresses },
  });
  return before.filter((one, at) => one.whose !== told[at]?.whose || one.readIn !== told[at]?.readIn);
}

function knownOf(address: string, { ownAddresses, addressesReadIn, notOwnAddresses }: Settings): ToldAddress {
  if (ownAddresses.includes(address)) return { address, whose: 'mine', readIn: addressesReadIn[address] ?? '' };
  return { address, whose: notOwnAddresses.includes(address) ? 'not-mine' : 'unsaid', readIn: '' };
}
