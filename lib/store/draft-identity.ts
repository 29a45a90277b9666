import type { Identity } from '../contacts/identity-keys';
import type { Draft } from '../extract/draft';

/** What a draft can be recognised in the book by. */
export function draftIdentity(draft: Draft): Identity {
  return {
    name: draft.name?.value ?? '',
    organisation: draft.organisation?.value ?? '',
    emails: draft.emails.map(({ value }) => ({ address: value })),
    phones: draft.phones.map(({ value }) => value),
    messaging: draft.messaging.map(({ value }) => value),
  };
}
