import type { LocalDate } from '../follow-ups/local-date-time';
import { type Language, wordsOf } from './words';

// British English: day before month, as the rest of Duebook's dates, and no comma after the weekday.
const TAGS = { en: 'en-GB', zh: 'zh-CN' } as const;

type Length = 'short' | 'long';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, length: Length): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAGS[language], {
    weekday: length,
    day: 'numeric',
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/** A day by parts, so that the browser's own idea of punctuation, which changes between versions, never shows. */
function write(date: LocalDate, language: Language, length: Length, withYear: boolean): string {
  const parts = formatOf(language, length).formatToParts(new Date(`${date}T00:00Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  // Chinese months come as "11" or "11月", by browser.
  const month = language === 'zh' ? `${Number(date.slice(5, 7))}月` : part('month');
  return wordsOf(language).when.day(
    part('weekday'),
    part('day').replace('日', ''),
    month,
    withYear ? date.slice(0, 4) : '',
  );
}

/** A day, short and with its year: "Fri 27 Nov 2026", "2026年11月27日 周五". */
export function dayWords(date: LocalDate, language: Language): string {
  return write(date, language, 'short', true);
}

/** A day, short, with its year only where it is not `today`'s: "Fri 27 Nov". */
export function nearDayWords(date: LocalDate, today: LocalDate, language: Language): string {
  return write(date, language, 'short', date.slice(0, 4) !== today.slice(0, 4));
}

/** A day spelled out for a title or a screen reader: "Friday 27 November 2026", "2026年11月27日 星期五". */
export function fullDayWords(date: LocalDate, language: Language): string {
  return write(date, language, 'long', true);
}
