import * as v from 'valibot';
import { type CalendarRules, isWorkingDay, type Weekday, weekdayOf, weekStartOf } from '../calendar-rules';
import { addDays, addMonths, daysInMonth, type LocalDate, LocalDateSchema } from '../local-date-time';

/** The next `weekday` after `today`, never `today` itself. */
export function nextWeekday(today: LocalDate, weekday: Weekday): LocalDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The last `weekday` before `today`. */
export function lastWeekday(today: LocalDate, weekday: Weekday): LocalDate {
  return addDays(nextWeekday(today, weekday), nextWeekday(today, weekday) === addDays(today, 7) ? -14 : -7);
}

/** `weekday` of the week `weeks` after this one (0: this week). */
export function weekdayInWeek(today: LocalDate, weekday: Weekday, weeks: number, rules: CalendarRules): LocalDate {
  const start = addDays(weekStartOf(today, rules), weeks * 7);
  return addDays(start, (weekday - rules.weekStart + 7) % 7);
}

/** The first or last working day of the week `weeks` after this one. */
export function workingDayOfWeek(
  today: LocalDate,
  end: 'first' | 'last',
  weeks: number,
  rules: CalendarRules,
): LocalDate {
  const start = addDays(weekStartOf(today, rules), weeks * 7);
  return edgeWorkingDay(start, addDays(start, 6), end, rules);
}

/** The first or last working day from `from` to `to`; the edge itself where none of them is one. */
export function edgeWorkingDay(from: LocalDate, to: LocalDate, end: 'first' | 'last', rules: CalendarRules): LocalDate {
  const step = end === 'first' ? 1 : -1;
  const edge = end === 'first' ? from : to;
  for (let day = edge; from <= day && day <= to; day = addDays(day, step)) if (isWorkingDay(day, rules)) return day;
  return edge;
}

/** No due time is later than this: far from the end of what a wall-clock text can hold. */
const LAST_YEAR = 9000;

/** A day from its numbers, null where the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): LocalDate | null {
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return v.parse(LocalDateSchema, `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The first such day of the year from today on; 29 February waits for a leap year. */
export function monthDay(today: LocalDate, month: number, day: number): LocalDate | null {
  const year = Number(today.slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = calendarDay(year + ahead, month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** The first such day of a month from today on: the 31st waits for a month that has one. */
export function dayOfMonth(today: LocalDate, day: number): LocalDate | null {
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const date = dayOfMonthAhead(today, day, ahead);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** Day `day` of the month `months` after this one, null where that month is too short. */
export function dayOfMonthAhead(today: LocalDate, day: number, months: number): LocalDate | null {
  const first = firstOfMonth(today, months);
  return calendarDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
}

/** The first day of the month `months` after this one. */
export function firstOfMonth(today: LocalDate, months: number): LocalDate {
  const first = calendarDay(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 1) ?? today;
  return addMonths(first, months);
}

/** The last day of the month `months` after this one. */
export function endOfMonth(today: LocalDate, months: number): LocalDate {
  return addDays(firstOfMonth(today, months + 1), -1);
}

/** The last day of the quarter `quarters` after this one. */
export function endOfQuarter(today: LocalDate, quarters: number): LocalDate {
  return endOfMonth(today, 2 - ((Number(today.slice(5, 7)) - 1) % 3) + quarters * 3);
}

/** The Saturday of the week `weeks` after this one; on a Sunday, this weekend is today. */
export function weekend(today: LocalDate, weeks: number, rules: CalendarRules): LocalDate {
  const saturday = weekdayInWeek(today, 6, weeks, rules);
  return weeks === 0 && weekdayOf(today) === 0 ? today : saturday;
}
