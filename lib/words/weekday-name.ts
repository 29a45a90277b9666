import type { Weekday } from '../follow-ups/calendar-rules';
import type { Language } from './words';

/** A day of the week by name: "Monday", "星期一", or short "Mon", "周一". */
export function weekdayName(day: Weekday, language: Language, length: 'short' | 'long'): string {
  // 1 February 2026 was a Sunday.
  const date = new Date(Date.UTC(2026, 1, 1 + day));
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: length, timeZone: 'UTC' }).format(
    date,
  );
}
