import { type Weekday, weekdayOf } from '../calendar-rules';
import type { LocalDate } from '../local-date-time';
import { calendarDay, monthDay } from './calendar-days';
import type { Context } from './reading';

/**
 * A day written in figures: 2026-12-03, 2026/12/3, 3.12. and 3.12.2026 (dots are day first wherever they are used), and
 * 25/12 or 12/25 where only one order is a day. 3/12 is March to one rep and December to the next: it is read in the order
 * where the rep is, and not at all where that is not known.
 */
export function numericDate(text: string, { today, order }: Pick<Context, 'today' | 'order'>): LocalDate | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return calendarDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));

  const dotted = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/.exec(text);
  if (dotted) return dayAndMonth(Number(dotted[1]), Number(dotted[2]), dotted[3], today);

  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (!slashed) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  if (first <= 12 && second <= 12 && first !== second && order === null) return null;
  return first > 12 || (second <= 12 && order === 'day-first')
    ? dayAndMonth(first, second, slashed[3], today)
    : dayAndMonth(second, first, slashed[3], today);
}

/** A day and month with its year, or without one the first such day from today on. */
export function dayAndMonth(day: number, month: number, year: string | undefined, today: LocalDate): LocalDate | null {
  return year === undefined ? monthDay(today, month, day) : calendarDay(Number(year), month, day);
}

/** How a day in figures may begin and go on, for rules that have a weekday beside it. */
export const FIGURES = '(\\d[\\d./ -]{2,10})';

/**
 * A day in figures whose weekday is said too, which must agree; where nobody knows which of day and month is first, the
 * weekday tells: "fri 3/12".
 */
export function numericDateOn(
  weekday: Weekday,
  text: string,
  { today, order }: Pick<Context, 'today' | 'order'>,
): LocalDate | null {
  const orders = order === null ? (['day-first', 'month-first'] as const) : [order];
  const dates = orders.flatMap((one) => numericDate(text.trim(), { today, order: one }) ?? []);
  const agreeing = new Set(dates.filter((date) => weekdayOf(date) === weekday));
  const [date = null] = agreeing;
  return agreeing.size === 1 ? date : null;
}
