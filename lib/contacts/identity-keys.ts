import type { ContactFields, MessagingId, PhoneEntry } from './contact';
import { isDeskAddress } from './desk-address';
import { fold } from './fold';
import { likelyKeys } from './likely-contact';
import { nameWords } from './name-words';
import { COMPARED_DIGITS, phoneDigits } from './phone-digits';
import { profileKey } from './profile-url';
import type { WordRun } from './word-runs';

/** The fields that tell one contact from another; `source` is where they were met. */
export type Identity = Pick<
  ContactFields,
  'name' | 'organisation' | 'emails' | 'phones' | 'urls' | 'messaging' | 'source'
>;

/**
 * What one contact may be recognised by. `own` keys belong to one person: either alone says two contacts are the same.
 * `shared` ones (a general desk's address, a landline, a page) may belong to a whole company and need an agreeing name.
 * `named` is name and organisation, which counts where both were met on one page and one side has neither mail nor phone
 * to tell more.
 */
export type IdentityKeys = { own: string[]; shared: string[]; named: string[] };

const FEWEST_DIGITS = 7;

/** The keys of one contact by what they prove; pure text, the same for everybody who writes the value differently. */
export function identityKeys(identity: Identity): IdentityKeys {
  return keysOf(identity, nameWords(identity));
}

/** To take a name apart is the dear part: whoever needs its words as well does it once. */
function keysOf(identity: Identity, words: readonly WordRun[]): IdentityKeys {
  const keys: IdentityKeys = { own: [], shared: [], named: [] };
  for (const { address } of identity.emails) {
    const folded = address.normalize('NFKC').trim().toLowerCase();
    if (!folded.includes('@')) continue;
    (isDeskAddress(folded) ? keys.shared : keys.own).push(`mail:${folded}`);
  }
  for (const phone of identity.phones) {
    const key = phoneKey(phone);
    if (key !== '') (phone.kind === 'mobile' ? keys.own : keys.shared).push(key);
  }
  for (const url of identity.urls) {
    const profile = profileKey(url);
    if (profile) (profile.own ? keys.own : keys.shared).push(profile.key);
  }
  for (const entry of identity.messaging) {
    const key = messagingKey(entry);
    if (key !== '') (entry.kind === 'other' ? keys.shared : keys.own).push(key);
  }
  // In one order, so that `Doe, Jane` is `Jane Doe` and `Wang Wei` is `Wei Wang`.
  const name = words
    .map((run) => run.text)
    .sort()
    .join(' ');
  const organisation = fold(identity.organisation);
  if (name !== '' || organisation !== '') keys.named.push(`name:${name}|${organisation}`);
  return keys;
}

/** Every key two contacts that are the same may share, each once. */
export function allIdentityKeys(identity: Identity): string[] {
  const { own, shared, named } = identityKeys(identity);
  return Array.from(new Set([...own, ...shared, ...named]));
}

/** What the store indexes a contact by: every key by which it may be the same as another, or likely is. */
export function indexKeys(identity: Identity): string[] {
  const words = nameWords(identity);
  const { own, shared, named } = keysOf(identity, words);
  return Array.from(new Set([...own, ...shared, ...named, ...likelyKeys(identity, words)]));
}

/** The key of a phone number, which others that end like it may have too; '' where it tells nothing. */
export function phoneKey(phone: PhoneEntry): string {
  // A fax is a machine's number; an office shares it.
  if (phone.kind === 'fax') return '';
  const digits = phoneDigits(phone);
  if (digits.length < FEWEST_DIGITS) return '';
  return `tel:${digits.slice(-COMPARED_DIGITS)}${phone.extension === '' ? '' : `x${fold(phone.extension)}`}`;
}

function messagingKey({ kind, id }: MessagingId): string {
  const folded = fold(id);
  if (folded === '') return '';
  const digits = folded.replace(/\D/g, '');
  const isNumber = (kind === 'whatsapp' || kind === 'signal') && digits.length >= FEWEST_DIGITS;
  return `im:${kind}:${isNumber ? digits.slice(-COMPARED_DIGITS) : folded}`;
}
