import { allDayOn, type CalendarRules } from '../calendar-rules';
import type { DueTime } from '../follow-up';
import {
  addDays,
  addMinutesLocal,
  atTime,
  dateOf,
  type LocalDate,
  type LocalDateTime,
  MIDNIGHT,
} from '../local-date-time';

/** What a text says, before it is held against the clock. Clock times are minutes after the day's midnight. */
export type Reading =
  | { kind: 'moment'; due: LocalDateTime }
  | { kind: 'day'; date: LocalDate }
  | { kind: 'day-clock'; date: LocalDate; minutes: number }
  | { kind: 'clock'; minutes: number };

/** Which of a day and its month is written first where the rep is. */
export type DateOrder = 'day-first' | 'month-first';

/** What a text is read against; `order` is null where nobody knows. */
export type Context = { now: LocalDateTime; today: LocalDate; rules: CalendarRules; order: DateOrder | null };

/** The due time a reading means; null when it lies behind `now`. Today, all day, is not behind. */
export function resolveReading(reading: Reading, { now, today, rules }: Context): DueTime | null {
  switch (reading.kind) {
    case 'moment':
      return notBefore(now, reading.due);
    case 'day':
      return reading.date < today ? null : allDayOn(reading.date, rules);
    case 'day-clock':
      return notBefore(now, minutesInto(reading.date, reading.minutes));
    case 'clock': {
      const ahead = minutesInto(dateOf(now), reading.minutes);
      return { due: ahead > now ? ahead : minutesInto(addDays(today, 1), reading.minutes), allDay: false };
    }
  }
}

const minutesInto = (date: LocalDate, minutes: number) => addMinutesLocal(atTime(date, MIDNIGHT), minutes);

const notBefore = (now: LocalDateTime, due: LocalDateTime): DueTime | null =>
  due < now ? null : { due, allDay: false };
