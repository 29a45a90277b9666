import type { InferInput } from 'valibot';
import type { ContactFieldsSchema } from '../../lib/contacts/contact.ts';
import { emptyContactFields } from '../../lib/contacts/empty-contact-fields.ts';

type Fields = InferInput<typeof ContactFieldsSchema>;

/** The fields of a contact of which only the given ones are known; its address is made from its name. */
export function contactFields(given: Partial<Fields> & { name: string }): Fields {
  const address = `${given.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '.')}@example.example`;
  return { ...emptyContactFields(), emails: [{ address }], ...given };
}
