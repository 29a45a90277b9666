import type { ContactFields, PhoneEntry } from '@/lib/contacts/contact';
import type { Draft } from '@/lib/extract/evidence/draft';
import { findMatches } from '@/lib/store/contact-matches';
import { aDraft, observed } from '../../support/a-draft';
import { aBook, fields } from './a-book';

/** What a draft may be recognised by. */
export type Met = Partial<Pick<ContactFields, 'name' | 'organisation' | 'emails' | 'phones' | 'urls' | 'messaging'>>;

/** The page `fields` were met on, too. */
export const SOURCE = { url: 'https://acme.example/team', title: 'Team' };

export const phone = (written: string, kind: PhoneEntry['kind'] = 'work', extension = '', e164 = ''): PhoneEntry => ({
  written,
  e164,
  kind,
  extension,
});

/** Somebody met, of whom that much is read. */
export function somebody({ name, organisation, emails = [], phones = [], urls = [], messaging = [] }: Met): Draft {
  return aDraft({
    name: name ? observed(name) : null,
    organisation: organisation ? observed(organisation) : null,
    emails: emails.map(({ address }) => observed(address)),
    phones: phones.map((one) => observed(one)),
    urls: urls.map((one) => observed(one)),
    messaging: messaging.map((one) => observed(one)),
  });
}

/** Whether somebody met is taken for the one contact of a book. */
export async function recognises(known: Partial<ContactFields>, one: Met): Promise<boolean> {
  const book = aBook();
  await book.commands['contacts.save']({ into: null, fields: fields({ name: '', ...known }), followUp: null });
  const [match] = await findMatches([somebody(one)], SOURCE, book.db);
  return match?.same != null;
}
