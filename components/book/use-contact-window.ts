import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useRef, useState } from 'react';
import type { Contact } from '@/lib/contacts/contact';
import type { FollowUp } from '@/lib/follow-ups/follow-up';
import { searchContacts } from '@/lib/store/contact-search';
import { soonestOpenFollowUp } from '@/lib/store/open-follow-up';

/** One row of the contact list. */
export type ContactListRow = { contact: Contact; next: FollowUp | null };

type ContactWindow = { query: string; offset: number; rows: ContactListRow[]; total: number };

const STEP = 50;
const WINDOW = 3 * STEP;

/**
 * The part of a search around what is on screen, kept current: of a hundred thousand contacts only some 150 are read.
 * `rowAt` gives null for rows not read yet; `show` says which are on screen now.
 */
export function useContactWindow(query: string): {
  total: number | null;
  rowAt: (index: number) => ContactListRow | null;
  show: (firstIndex: number) => void;
} {
  const [wanted, setWanted] = useState({ query, offset: 0 });
  const offset = wanted.query === query ? wanted.offset : 0;
  const read = useLiveQuery(() => readWindow(query, offset), [query, offset]);
  // While the next part is read, the one before stays: rows on screen must not blink.
  const kept = useRef<ContactWindow | null>(null);
  if (read) kept.current = read;
  const window = kept.current;

  const show = useCallback(
    (firstIndex: number) => {
      const from = Math.max(0, (Math.floor(firstIndex / STEP) - 1) * STEP);
      setWanted((now) => (now.query === query && now.offset === from ? now : { query, offset: from }));
    },
    [query],
  );
  const rowAt = useCallback((index: number) => window?.rows[index - window.offset] ?? null, [window]);
  return { total: window ? window.total : null, rowAt, show };
}

async function readWindow(query: string, offset: number): Promise<ContactWindow> {
  const { rows, total } = await searchContacts(query, { limit: WINDOW, offset });
  const next = await Promise.all(rows.map((contact) => soonestOpenFollowUp(contact.id)));
  return { query, offset, total, rows: rows.map((contact, at) => ({ contact, next: next[at] ?? null })) };
}
