import * as v from 'valibot';
import type { DueTime } from './follow-up';
import { addDays, atTime, type LocalDate, LocalTimeSchema } from './local-date-time';

/** A day of the week as `Date.getDay` counts: 0 Sunday … 6 Saturday. */
export const WeekdaySchema = v.picklist([0, 1, 2, 3, 4, 5, 6]);
export type Weekday = v.InferOutput<typeof WeekdaySchema>;

/** The rep's working calendar, which due times are proposed and read by. */
export const CalendarRulesSchema = v.object({
  /** The wall-clock time an all-day follow-up is due at. */
  dayStart: LocalTimeSchema,
  weekStart: WeekdaySchema,
  workingDays: v.pipe(v.array(WeekdaySchema), v.minLength(1), v.maxLength(7)),
});
export type CalendarRules = v.InferOutput<typeof CalendarRulesSchema>;

/** The day of the week `date` is. */
export function weekdayOf(date: LocalDate): Weekday {
  return v.parse(WeekdaySchema, new Date(`${date}T00:00Z`).getUTCDay());
}

/** The first day of the week `date` lies in. */
export function weekStartOf(date: LocalDate, rules: CalendarRules): LocalDate {
  return addDays(date, -((weekdayOf(date) - rules.weekStart + 7) % 7));
}

/** Whether the rep works on `date`. */
export function isWorkingDay(date: LocalDate, rules: CalendarRules): boolean {
  return rules.workingDays.includes(weekdayOf(date));
}

/** All of `date`: due at the day-start time. */
export function allDayOn(date: LocalDate, rules: CalendarRules): DueTime {
  return { due: atTime(date, rules.dayStart), allDay: true };
}
