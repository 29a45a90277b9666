import type { Draft } from '@/lib/extract/evidence/draft';

/** What a draft is called: the name, else the company, else an address or number; '' where there is nothing. */
export function draftName(draft: Draft): string {
  return (
    draft.name?.value ||
    draft.organisation?.value ||
    draft.emails[0]?.value ||
    draft.phones[0]?.value.written ||
    draft.urls[0]?.value ||
    ''
  );
}

/** What a draft's person does where, in a line. */
export function draftWork(draft: Draft): string {
  const name = draftName(draft);
  return [draft.jobTitle?.value, draft.organisation?.value].filter((part) => part && part !== name).join(' · ');
}
