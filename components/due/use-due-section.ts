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
  /** How many `showMore` would add; 0 where nothing is left. */
  more: number;
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
  const shownRows = shown ? read : NO_ROWS;
  const more = count === undefined ? 0 : Math.min(PAGE, Math.max(0, count - shownRows.length));
  return { section, rows: shownRows, count, more, showMore: () => setLimit((before) => before + PAGE) };
}
