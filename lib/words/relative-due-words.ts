import type { DueTime } from '../follow-ups/follow-up';
import { dateOf, daysBetween, type LocalDateTime, minutesBetween, timeOf } from '../follow-ups/local-date-time';
import { countDays } from './count-days';
import { type Language, wordsOf } from './words';

const HOUR = 60;
/** Up to half a day late is said in hours, so that 23:50 is not "1 day late" at ten past midnight. */
const SAID_IN_HOURS = 12 * HOUR;

/**
 * How far off a due time is, in the fewest words: "2 days late", "in 40 min", "11:00" (today, more than an hour off),
 * "today" (all day), "tomorrow", "in 3 weeks".
 */
export function relativeDueWords({ due, allDay }: DueTime, now: LocalDateTime, language: Language): string {
  const { when } = wordsOf(language);
  const days = daysBetween(dateOf(now), dateOf(due));
  if (allDay && days === 0) return when.today;

  const minutes = minutesBetween(now, due);
  if (!allDay) {
    if (minutes === 0) return when.now;
    if (minutes < 0 && -minutes < HOUR) return when.late.minutes(-minutes);
    if (minutes < 0 && (days === 0 || -minutes < SAID_IN_HOURS)) return when.late.hours(Math.floor(-minutes / HOUR));
    if (minutes > 0 && minutes < HOUR) return when.ahead.minutes(minutes);
    if (days === 0) return timeOf(due);
  }

  if (days === 1) return when.tomorrow;
  const { count, unit } = countDays(Math.abs(days));
  return days < 0 ? when.late[unit](count) : when.ahead[unit](count);
}
