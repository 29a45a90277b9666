import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactFields } from '@/lib/contacts/contact';
import { findSameContacts, type Match } from '@/lib/store/contact-matches';
import { soonestOpenFollowUp } from '@/lib/store/open-follow-up';

/** The contact in the book that what is being written is about, null where it is new, undefined until that is known. */
export function useFieldsMatch(fields: ContactFields): Match | null | undefined {
  const { name, organisation, emails, phones, messaging } = fields;
  return useLiveQuery(
    async () => {
      const [contact] = await findSameContacts([{ name, organisation, emails, phones, messaging }]);
      return contact ? { contact, openFollowUp: await soonestOpenFollowUp(contact.id) } : null;
    },
    [name, organisation, emails, phones, messaging],
    undefined,
  );
}
