import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactFields } from '@/lib/contacts/contact';
import { findKnown, type Known } from '@/lib/store/contact-matches';

/** What the book knows of what is being written; undefined until that is known. */
export function useFieldsMatch(fields: ContactFields): Known | undefined {
  const { name, organisation, emails, phones, urls, messaging, source } = fields;
  return useLiveQuery(
    async () => (await findKnown([{ name, organisation, emails, phones, urls, messaging, source }]))[0],
    [name, organisation, emails, phones, urls, messaging, source],
    undefined,
  );
}
