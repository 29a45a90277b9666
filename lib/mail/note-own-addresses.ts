import { emailAddress } from '../contacts/emails';
import { WEBMAILS } from '../extract/webmail/webmails';
import { MOST_OWN_ADDRESSES } from '../settings/settings';
import type { MailWorld } from './mail-world';
import type { Sight } from './sight';

/**
 * Puts on the list of the rep's own addresses those a webmail is known to show as whom it is signed in as, so that they
 * are the rep's in every other, too. Where Duebook only guesses who that is nothing is kept: no page is to make somebody
 * the rep elsewhere, least of all whom the book knows.
 */
export async function noteOwnAddresses({ message, settings, mark }: Sight, world: MailWorld): Promise<void> {
  const webmail = WEBMAILS.find(({ id }) => id === message.webmail);
  if (webmail === undefined || webmail.ownIsGuess) return;
  const told = message.own.map((address) => emailAddress(address).toLowerCase());
  const fresh = told.filter((address) => address !== '' && !settings.ownAddresses.includes(address));
  if (fresh.length === 0 || settings.ownAddresses.length + fresh.length > MOST_OWN_ADDRESSES) return;
  const found = await Promise.all(fresh.map((address) => world.find({ name: '', address }, mark)));
  const add = fresh.filter((_, at) => found[at]?.known === null);
  if (add.length > 0) await world.commands['ownAddresses.change']({ add, remove: [] });
}
