import { weekdayOf } from '@/lib/follow-ups/calendar-rules';
import type { DueSection } from '@/lib/follow-ups/due-section';
import type { DueTime } from '@/lib/follow-ups/follow-up';
import { dateOf, type LocalDateTime, timeOf } from '@/lib/follow-ups/local-date-time';
import { nearDayWords } from '@/lib/words/day-words';
import { relativeDueWords } from '@/lib/words/relative-due-words';
import { weekdayName } from '@/lib/words/weekday-name';
import { type Language, wordsOf } from '@/lib/words/words';

/**
 * A row's time in two short parts: how far off, and which day (with its weekday). Today's day stands over its section,
 * so there the second part is the time, where the first does not say it; late since earlier today it is weekday and time.
 */
export function dueTimeWords(time: DueTime, section: DueSection, now: LocalDateTime, language: Language) {
  const relative = relativeDueWords(time, now, language);
  const clock = timeOf(time.due);
  const isToday = dateOf(time.due) === dateOf(now);
  // Today stands over its section: there only the time is news. Over what is late no day stands.
  if (isToday && section === 'overdue') {
    return { relative, absolute: `${weekdayName(weekdayOf(dateOf(now)), language, 'short')} ${clock}` };
  }
  if (isToday && time.allDay) return { relative: wordsOf(language).when.anyTime, absolute: '' };
  if (isToday) return { relative, absolute: relative === clock ? '' : clock };
  const ahead = section === 'week' || section === 'later';
  return {
    relative: ahead && !time.allDay ? wordsOf(language).when.dayAndTime(relative, clock) : relative,
    absolute: nearDayWords(dateOf(time.due), dateOf(now), language),
  };
}
