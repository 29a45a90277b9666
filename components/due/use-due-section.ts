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

/** One section of the due list, kept true as the book changes; reads only what it shows, and nothing while not `shown`. */
export function useDueSection(
  section: DueSection,
  now: LocalDateTime,
  shown: boolean,
  first: readonly DueRow[] | undefined,
): DueSectionRows {
  const [limit, setLimit] = useState(PAGE);
  const rows = useLiveQuery(
    async () => (shown ? dueRows(section, now, limit) : NO_ROWS),
    [section, now, limit, shown],
    undefined,
  );
  const read = rows ?? first ?? NO_ROWS;
  const count = useLiveQuery(() => dueCount(section, now), [section, now], undefined);
  return { section, rows: shown ? read : NO_ROWS, count, showMore: () => setLimit((before) => before + PAGE) };
}
