import type { Draft } from '@/lib/extract/evidence/draft';
import { readSignature } from '@/lib/extract/message/read-signature';

/** The draft of a signature under a mail from there. */
export function read(from: [name: string, address: string], signature: string): Draft {
  const draft = readSignature(
    signature
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    { name: from[0], address: from[1] },
    '',
  );
  if (draft === null) throw new Error('nobody was read');
  return draft;
}

/** What a signature is read as, in a form that can be compared at a glance. */
export function facts(draft: Draft) {
  return {
    name: draft.name?.value ?? '',
    title: draft.jobTitle?.value ?? '',
    organisation: draft.organisation?.value ?? '',
    phones: draft.phones.map(
      ({ value }) => `${value.kind} ${value.e164}${value.extension === '' ? '' : ` x${value.extension}`}`,
    ),
    messaging: draft.messaging.map(({ value }) => `${value.kind} ${value.id}`),
  };
}
