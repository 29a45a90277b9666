import type { ContactFields } from '@/lib/contacts/contact';

/** Whether there is enough to know a contact by. */
export function canBeSaved(fields: ContactFields): boolean {
  return [
    fields.name,
    fields.organisation,
    ...fields.emails.map((email) => email.address),
    ...fields.phones.map((phone) => phone.written),
  ].some((text) => text.trim() !== '');
}
