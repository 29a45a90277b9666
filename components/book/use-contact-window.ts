import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Contact } from '@/lib/contacts/contact';
import type { FollowUp } from '@/lib/follow-ups/follow-up';
import { contactCount, listContacts } from '@/lib/store/contact-list';
import { searchContacts } from '@/lib/store/contact-search';
import { soonestOpenFollowUp } from '@/lib/store/open-follow-up';

/** One row of the contact list. */
export type ContactListRow = { contact: Contact; next: FollowUp | null };

type ContactWindow = {
  query: string;
  offset: number;
  rows: ContactListRow[];
  total: number | null;
  more: boolean;
};

/** What the list shows: which search it answers, how many it found, and its rows as far as they are read. */
export type ShownContacts = {
  query: string;
  total: number;
  /** There are more than that; how many is found as the rep scrolls on. */
  more: boolean;
  rowAt: (index: number) => ContactListRow | null;
};

const STEP = 50;
const WINDOW = 3 * STEP;

/**
 * The part of a search around what is on screen, kept current: of a hundred thousand contacts only some 150 are read.
 * Until a search is answered, the one before stays shown (null: nothing read yet). `show` says where the screen is now.
 */
export function useContactWindow(query: string): { shown: ShownContacts | null; show: (firstIndex: number) => void } {
  const [wanted, setWanted] = useState({ query, offset: 0 });
  const offset = wanted.query === query ? wanted.offset : 0;
  const read = useLiveQuery(() => readWindow(query, offset), [query, offset]);
  // Counting a large book takes longer than reading a part of it, and scrolling does not change it.
  const all = useLiveQuery(() => contactCount(), []);
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
  const shown = useMemo((): ShownContacts | null => {
    if (!window) return null;
    const total = window.total ?? all ?? window.offset + window.rows.length;
    return {
      query: window.query,
      total,
      more: window.more,
      rowAt: (index) => window.rows[index - window.offset] ?? null,
    };
  }, [window, all]);
  return { shown, show };
}

async function readWindow(query: string, offset: number): Promise<ContactWindow> {
  const page = { limit: WINDOW, offset };
  const found =
    query === '' ? { rows: await listContacts(page), total: null, more: false } : await searchContacts(query, page);
  const next = await Promise.all(found.rows.map((contact) => soonestOpenFollowUp(contact.id)));
  const rows = found.rows.map((contact, at) => ({ contact, next: next[at] ?? null }));
  return { query, offset, total: found.total, more: found.more, rows };
}
