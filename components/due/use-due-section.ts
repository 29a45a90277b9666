import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { DueSection } from '@/lib/follow-ups/due-section';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { type DueRow, dueCount, dueRows } from '@/lib/store/due-list';

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
  const rows = useLiveQuery(
    async () => (live && shown ? dueRows(section, now, limit) : undefined),
    [section, now, limit, live, shown],
    undefined,
  );
  const read = rows ?? first ?? NO_ROWS;
  const count = useLiveQuery(async () => (live ? dueCount(section, now) : undefined), [section, now, live], undefined);
  return { section, rows: shown ? read : NO_ROWS, count, showMore: () => setLimit((before) => before + PAGE) };
}
