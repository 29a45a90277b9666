import { daysBetween, localDateOf } from '../follow-ups/local-date-time';
import { countDays } from './count-days';
import { type Language, wordsOf } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const TAGS = { en: 'en-GB', zh: 'zh-CN' } as const;

/**
 * How long ago something happened: "5 minutes ago", "yesterday", "3 weeks ago". Both are instants (milliseconds, UTC);
 * days are counted on the machine's calendar. What lies ahead (a clock set back) was "just now".
 */
export function agoWords(instant: number, now: number, language: Language): string {
  const passed = now - instant;
  if (passed < MINUTE) return wordsOf(language).when.justNow;
  const always = new Intl.RelativeTimeFormat(TAGS[language], { numeric: 'always' });
  if (passed < HOUR) return always.format(-Math.floor(passed / MINUTE), 'minute');
  const days = daysBetween(localDateOf(instant), localDateOf(now));
  if (days <= 0) return always.format(-Math.floor(passed / HOUR), 'hour');
  if (days === 1) return new Intl.RelativeTimeFormat(TAGS[language], { numeric: 'auto' }).format(-1, 'day');
  const { count, unit } = countDays(days);
  return always.format(-count, unit);
}
