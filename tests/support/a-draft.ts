import type { Draft, Observed } from '../../lib/extract/evidence/draft.ts';

/** A value as a reader saw it, surely unless said otherwise. */
export function observed<T>(value: T, confidence = 0.9): Observed<T> {
  return { value, confidence, evidence: [] };
}

/** A person of whom only what is given was read. */
export function aDraft(given: Partial<Draft> = {}): Draft {
  return {
    kind: 'person',
    confidence: 0.9,
    name: null,
    givenName: null,
    familyName: null,
    organisation: null,
    jobTitle: null,
    emails: [],
    phones: [],
    urls: [],
    address: null,
    messaging: [],
    ...given,
  };
}
