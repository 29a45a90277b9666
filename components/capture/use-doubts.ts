import { useState } from 'react';
import type { ContactId } from '@/lib/contacts/contact';
import type { Known, LikelyMatch } from '@/lib/store/contact-matches';

/** What becomes of somebody who is likely in the book: saved into that contact, as a new one, or not at all. */
export type Answer = ContactId | 'new' | 'skip';

/** One of many who is likely in the book: their place in the list, whom they may be, and what is to become of them. */
export type Doubt = { at: number; likely: readonly LikelyMatch[]; answer: Answer };

/**
 * Those of the `ticked` who are likely in the book, each with what is to become of them. Until the rep says otherwise
 * that is the one contact of the same name (or company), where nobody else of this page goes into it; else a new one,
 * which loses nothing: two entries can be merged later, two people in one can not be told apart.
 */
export function useDoubts(known: readonly Known[] | undefined, ticked: ReadonlySet<number>) {
  const [said, setSaid] = useState<ReadonlyMap<number, Answer>>(new Map());
  const taken = new Set((known ?? []).flatMap(({ same }, at) => (same && ticked.has(at) ? [same.contact.id] : [])));
  const doubts: Doubt[] = [];
  for (const [at, { likely }] of (known ?? []).entries()) {
    if (!ticked.has(at) || likely.length === 0) continue;
    const told = said.get(at);
    const still = told === 'new' || told === 'skip' || likely.some(({ contact }) => contact.id === told);
    const answer = told && still ? told : namesake(likely, taken);
    if (answer !== 'new' && answer !== 'skip') taken.add(answer);
    doubts.push({ at, likely, answer });
  }
  return { doubts, answer: (at: number, answer: Answer) => setSaid(new Map(said).set(at, answer)) };
}

function namesake(likely: readonly LikelyMatch[], taken: ReadonlySet<ContactId>): Answer {
  const named = likely.filter(({ reason }) => reason.names !== 'similar');
  const [only] = named;
  return only && named.length === 1 && !taken.has(only.contact.id) ? only.contact.id : 'new';
}
