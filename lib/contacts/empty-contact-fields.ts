import type { ContactFields, Source } from './contact';

/** Fields of a contact nothing is known of yet, met at `source`. */
export function emptyContactFields(source: Source = { url: '', title: '' }): ContactFields {
  return {
    name: '',
    givenName: '',
    familyName: '',
    organisation: '',
    jobTitle: '',
    emails: [],
    phones: [],
    urls: [],
    address: null,
    messaging: [],
    tags: [],
    grade: 'B',
    lifecycle: 'lead',
    consent: 'unknown',
    note: '',
    source,
  };
}
