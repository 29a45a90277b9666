import { addDays, dateOf, type LocalDateTime } from './local-date-time';

/** The parts of the due list: before this minute, the rest of today, the seven days after it, and later. */
export type DueSection = 'overdue' | 'today' | 'week' | 'later';

/** A follow-up's place in the list as sortable text: its minute, or the end of its day (`T24:00`) when all-day. */
export function lateFrom(due: LocalDateTime, allDay: boolean): string {
  return allDay ? `${due.slice(0, 10)}T24:00` : due;
}

/** The half-open range of `lateFrom` texts a section covers at wall-clock minute `now`. */
export function sectionBounds(section: DueSection, now: LocalDateTime): { from: string; to: string } {
  const day = (days: number) => addDays(dateOf(now), days);
  switch (section) {
    case 'overdue':
      return { from: '', to: now };
    case 'today':
      return { from: now, to: day(1) };
    case 'week':
      return { from: day(1), to: day(8) };
    case 'later':
      return { from: day(8), to: '\uffff' };
  }
}
