import { useState } from 'react';
import type { DueSection } from '@/lib/follow-ups/due-section';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { DueRow } from '@/lib/store/due-list';
import { useLiveBook } from './use-live-book';

/** How many rows are read at a time. */
const PAGE = 30;

export type DueSectionRows = {
  section: DueSection;
  rows: readonly DueRow[];
  /** How many there are altogether; undefined until counted, which comes after the rows. */
  count: number | undefined;
  showMore: () => void;
};

const NO_ROWS: readonly DueRow[] = [];

/**
 * One section of the due list, kept true as the book changes; reads only what it shows, and nothing while not `shown`.
 * Until `live` it is what was read `first`, and asks the book for nothing: the first paint has it to itself.
 */
export function useDueSection(
  section: DueSection,
  now: LocalDateTime,
  live: boolean,
  shown: boolean,
  first: readonly DueRow[] | undefined,
): DueSectionRows {
  const [limit, setLimit] = useState(PAGE);
  const rows = useLiveBook(live && shown ? ({ dueRows }) => dueRows(section, now, limit) : null, [
    section,
    now,
    limit,
    live,
    shown,
  ]);
  const read = rows ?? first ?? NO_ROWS;
  const count = useLiveBook(live ? ({ dueCount }) => dueCount(section, now) : null, [section, now, live]);
  return { section, rows: shown ? read : NO_ROWS, count, showMore: () => setLimit((before) => before + PAGE) };
}
