import { allDayOn, type CalendarRules, isWorkingDay } from './calendar-rules';
import type { DueTime } from './follow-up';
import { addDays, dateOf, type LocalDate, type LocalDateTime } from './local-date-time';

/** The `count`th working day after `date` (1 or more); `date` itself never counts. */
export function addWorkingDays(date: LocalDate, count: number, rules: CalendarRules): LocalDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, rules)) left -= 1;
  }
  return day;
}

/** The first working day from `date` on, `date` included. */
export function workingDayFrom(date: LocalDate, rules: CalendarRules): LocalDate {
  return isWorkingDay(date, rules) ? date : addWorkingDays(date, 1, rules);
}

/** The next working day after today, all day. */
export function nextWorkingDay(now: LocalDateTime, rules: CalendarRules): DueTime {
  return allDayOn(addWorkingDays(dateOf(now), 1, rules), rules);
}
