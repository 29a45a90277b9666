import type { DueTime } from '../follow-ups/follow-up';
import { dateOf, type LocalDateTime, timeOf } from '../follow-ups/local-date-time';
import { fullDayWords, nearDayWords } from './day-words';
import { type Language, wordsOf } from './words';

/** A due time with its weekday, short: "Fri 27 Nov, 15:00", "11月27日 周五 15:00"; all-day ones without a time. */
export function dueWords({ due, allDay }: DueTime, now: LocalDateTime, language: Language): string {
  const day = nearDayWords(dateOf(due), dateOf(now), language);
  return allDay ? day : wordsOf(language).when.dayAndTime(day, timeOf(due));
}

/** A due time spelled out beyond doubt, for titles and screen readers: "Friday 27 November 2026, any time". */
export function fullDueWords({ due, allDay }: DueTime, language: Language): string {
  const { when } = wordsOf(language);
  return when.dayAndTime(fullDayWords(dateOf(due), language), allDay ? when.anyTime : timeOf(due));
}
