import type { ContactFields, Source } from '../../contacts/contact';
import { emptyContactFields } from '../../contacts/empty-contact-fields';
import { withoutExtension } from '../../contacts/phones';
import type { Draft } from '../evidence/draft';

/** A draft's values as the fields of a contact the rep can edit and save. */
export function draftFields(draft: Draft, source: Source): ContactFields {
  return {
    ...emptyContactFields(source),
    name: draft.name?.value ?? '',
    givenName: draft.givenName?.value ?? '',
    familyName: draft.familyName?.value ?? '',
    organisation: draft.organisation?.value ?? '',
    jobTitle: draft.jobTitle?.value ?? '',
    emails: draft.emails.map(({ value }) => ({ address: value })),
    // The extension has a field of its own.
    phones: draft.phones.map(({ value }) => ({ ...value, written: withoutExtension(value) })),
    urls: draft.urls.map(({ value }) => value),
    address: draft.address?.value ?? null,
    messaging: draft.messaging.map(({ value }) => value),
  };
}
