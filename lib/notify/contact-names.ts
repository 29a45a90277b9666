import type { Contact } from '../contacts/contact';
import type { Words } from '../words/words';
import { shortLine } from './short-line';

const NAME_LIMIT = 60;
const HAN = /\p{Script=Han}/u;

type Named = Pick<Contact, 'name' | 'givenName' | 'organisation'>;

/** What a contact is called in a title: the name, else the organisation, else words for a nameless one. */
export function titleName(contact: Named, words: Words): string {
  return shortLine(contact.name || contact.organisation, NAME_LIMIT) || words.common.nameless;
}

/** What a contact is called in a list: the first name. A Chinese name stays whole, as its first name alone is too close. */
export function firstName(contact: Named, words: Words): string {
  const first = HAN.test(contact.name) ? contact.name : contact.givenName || contact.name;
  return shortLine(first || contact.organisation, NAME_LIMIT) || words.common.nameless;
}
