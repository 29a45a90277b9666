import type { Source } from '../contacts/contact';
import type { Identity } from '../contacts/identity-keys';
import type { Draft } from '../extract/evidence/draft';

/** What a draft met at `source` can be recognised in the book by. */
export function draftIdentity(draft: Draft, source: Source): Identity {
  return {
    name: draft.name?.value ?? '',
    organisation: draft.organisation?.value ?? '',
    emails: draft.emails.map(({ value }) => ({ address: value })),
    phones: draft.phones.map(({ value }) => value),
    urls: draft.urls.map(({ value }) => value),
    messaging: draft.messaging.map(({ value }) => value),
    source,
  };
}
