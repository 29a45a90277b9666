import { everybody, MessageHead, type Naming } from './message-head';
import { frameAround } from './pierce';
import type { Place, WebmailTable } from './webmail';

/** Where pages were seen to say whom they are signed in as, and how often that was looked for: it takes milliseconds. */
const signedIn = new WeakMap<Document, [naming: Naming[], looks: number]>();

/** The rep's own addresses: in this page, or, where it is a frame, in the pages of the same origin around it. */
export function ownAddresses(document: Document, { own = [] }: WebmailTable, written: readonly Element[]): string[] {
  for (let page: Document | null = document; page !== null; page = frameAround(page)?.ownerDocument ?? null) {
    const head = new MessageHead(page, written);
    // Known places are cheap, and the surest of them is asked anew: which one says so may change with the message.
    const found = own.some(isArea) ? everybody(remembered(page, head, own)) : head.mailboxes(own);
    if (found.length > 0) return found.map(({ address }) => address.toLowerCase());
  }
  return [];
}

const isArea = (place: Place) => typeof place !== 'string' && place.within;

/** As `naming`, but of a page that was searched before what was found there, as long as it stands. */
function remembered(page: Document, head: MessageHead, own: readonly Place[]): Naming[] {
  let [naming, looks] = signedIn.get(page) ?? [[], 0];
  naming = naming.filter((one) => one[0].isConnected && everybody([one])[0]);
  // A page that doesn't say is searched ever more rarely: the first time, the second, the fourth, the eighth.
  if (naming.length === 0 && (++looks & (looks - 1)) === 0) naming = head.naming(own);
  signedIn.set(page, [naming, looks]);
  return naming;
}
