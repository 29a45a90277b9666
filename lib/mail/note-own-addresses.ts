import { emailAddress } from '../contacts/emails';
import { MOST_OWN_ADDRESSES } from '../settings/settings';
import { isDenied } from './mail-people';
import type { MailWorld } from './mail-world';
import { isOwnGuessed } from './own-guessed';
import type { Sight } from './sight';

/**
 * Puts on the list of the rep's own addresses those a webmail is known to show as whom it is signed in as, so that they
 * are the rep's in every other, too. Where Duebook only guesses who that is nothing is kept: no page is to make somebody
 * the rep elsewhere, least of all whom the book knows. What the rep has said is not theirs stays off it.
 */
export async function noteOwnAddresses({ message, settings, mark }: Sight, world: MailWorld): Promise<void> {
  if (isOwnGuessed(message)) return;
  const told = message.own.map((address) => emailAddress(address).toLowerCase());
  const fresh = told.filter(
    (address) => address !== '' && !settings.ownAddresses.includes(address) && !isDenied(address, settings),
  );
  if (fresh.length === 0 || settings.ownAddresses.length + fresh.length > MOST_OWN_ADDRESSES) return;
  const found = await Promise.all(fresh.map((address) => world.find({ name: '', address }, mark)));
  const addresses = fresh.filter((_, at) => found[at]?.known === null);
  if (addresses.length === 0) return;
  await world.commands['ownAddresses.tell']({ addresses, whose: 'mine', readIn: message.webmail });
}
