import type { ContactFields } from '@/lib/contacts/contact';

/** Fields as they are kept: without the blank entries a form leaves in its lists, and without space around. */
export function tidyFields(fields: ContactFields): ContactFields {
  const { address } = fields;
  const hasAddress = address !== null && Object.values(address).some((part) => part.trim() !== '');
  return {
    ...fields,
    name: fields.name.trim(),
    givenName: fields.givenName.trim(),
    familyName: fields.familyName.trim(),
    organisation: fields.organisation.trim(),
    jobTitle: fields.jobTitle.trim(),
    emails: fields.emails.map(({ address: to }) => ({ address: to.trim() })).filter(({ address: to }) => to !== ''),
    phones: fields.phones
      .map((phone) => ({ ...phone, written: phone.written.trim() }))
      .filter(({ written }) => written !== ''),
    urls: fields.urls.map((url) => url.trim()).filter((url) => url !== ''),
    address: hasAddress ? address : null,
    messaging: fields.messaging.map(({ kind, id }) => ({ kind, id: id.trim() })).filter(({ id }) => id !== ''),
    note: fields.note.trim(),
  };
}
