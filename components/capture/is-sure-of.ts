import { isSure } from '@/components/contact/evidence-words';
import type { DisputedField } from '@/lib/contacts/contact';
import type { Draft } from '@/lib/extract/evidence/draft';

/** Whether a draft is sure of a field. Of what no page tells (grade, stage, consent) none is. */
export function isSureOf(draft: Draft | null, field: DisputedField): boolean {
  if (field === 'grade' || field === 'lifecycle' || field === 'consent') return false;
  const observed = draft?.[field];
  return Boolean(observed && isSure(observed));
}
