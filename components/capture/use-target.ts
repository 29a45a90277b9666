import { useState } from 'react';
import type { ContactId } from '@/lib/contacts/contact';
import type { Known, LikelyMatch, Twin } from '@/lib/store/contact-matches';

/** The contact in the book that a save would go into: one that is surely meant, or a likely one the rep chose. */
export type Target = Twin;

/** Where a save goes (null: a new contact; undefined: not known yet), and the way to choose a likely contact or none. */
export type Targeting = {
  target: Target | null | undefined;
  likely: readonly LikelyMatch[];
  /** The likely contact the rep chose; null for none. */
  chosen: ContactId | null;
  choose: (id: ContactId | null) => void;
};

/** A likely contact is offered and never assumed: until the rep chooses one, the save makes a new contact. */
export function useTarget(known: Known | undefined): Targeting {
  const [wanted, choose] = useState<ContactId | null>(null);
  const picked = known?.likely.find(({ contact }) => contact.id === wanted) ?? null;
  return {
    target: known && (known.same ?? picked),
    likely: known?.likely ?? [],
    chosen: picked?.contact.id ?? null,
    choose,
  };
}
