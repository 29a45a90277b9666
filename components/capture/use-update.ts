import { useState } from 'react';
import type { ContactFields, DisputedField } from '@/lib/contacts/contact';
import { type Change, chosenChanges, contactChanges, tickedAtFirst } from '@/lib/contacts/contact-changes';
import type { SaveItem } from '@/lib/messages/protocol';
import type { Target } from './use-target';

/** What saving something met into a contact would change, and which of it the rep wants. */
export type Update = {
  changes: readonly Change[];
  ticked: ReadonlySet<string>;
  tick: (change: Change, on: boolean) => void;
  /** What to save; without a contact to save into, all of what was met. */
  wanted: () => Pick<SaveItem, 'into' | 'fields' | 'overwrite'>;
};

const NO_CHANGES: readonly Change[] = [];

/**
 * The changes to `target` by `met`. `typed` and `sure` tell of a field whether the rep has just written it, and whether
 * what was met is sure of it. A tick the rep set or took away stays while values are still being written.
 */
export function useUpdate(
  target: Target | null | undefined,
  met: ContactFields,
  { typed, sure }: { typed: (field: DisputedField) => boolean; sure: (field: DisputedField) => boolean },
): Update {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (!target) {
    const wanted = () => ({ into: null, fields: met });
    return { changes: NO_CHANGES, ticked: new Set(), tick: () => undefined, wanted };
  }
  const { contact } = target;
  const keyOf = (change: Change) => `${contact.id}/${change.id}`;
  const facts = { byHand: contact.byHand ?? [], typed, sure };
  const changes = contactChanges(contact, met, typed);
  const ticked = new Set(
    changes.filter((change) => said.get(keyOf(change)) ?? tickedAtFirst(change, facts)).map(({ id }) => id),
  );
  return {
    changes,
    ticked,
    tick: (change, on) => setSaid(new Map(said).set(keyOf(change), on)),
    wanted: () => ({ into: contact.id, ...chosenChanges(met, changes, ticked) }),
  };
}
