import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as fr from 'chrono-node/fr';
import { weekdayOf } from '../calendar-rules';
import type { LocalDate } from '../local-date-time';
import { dayAndMonth } from './numeric-date';

const PARSERS = { en: en.strict, de: de.strict, fr: fr.strict };

/**
 * Two noons chrono reads a text against: what it says of both is in the text, not counted from a today. Only figures are
 * taken from it, never its dates, which know zones and clock changes. Leap years, so that 29 February is a day.
 */
const REFERENCES = [new Date(2028, 5, 15, 12), new Date(2024, 0, 9, 12)] as const;

/**
 * A day with its month by name ("Dec 3", "Friday, 3rd of December 2026", "15. März", "1er mars"), by chrono-node's strict
 * parser, where it takes in the whole text. Without a year: the first such day from today on. A weekday must agree.
 */
export function namedDate(text: string, language: keyof typeof PARSERS, today: LocalDate): LocalDate | null {
  // Dates in figures alone are numericDate's, which refuses what has two readings.
  if (!/\p{L}/u.test(text) || /\d[-./]\d/.test(text)) return null;
  const named = namedParts(text, language, REFERENCES[0]);
  const again = namedParts(text, language, REFERENCES[1]);
  if (!named || !again || named.day !== again.day || named.month !== again.month) return null;
  const date = dayAndMonth(named.day, named.month, named.year, today);
  return date !== null && named.weekday !== null && weekdayOf(date) !== named.weekday ? null : date;
}

function namedParts(text: string, language: keyof typeof PARSERS, reference: Date) {
  const [result, another] = PARSERS[language].parse(text, reference);
  if (!result || another || result.end || result.text.length !== text.length) return null;
  const { start } = result;
  if (!start.isCertain('month') || !start.isCertain('day') || start.isCertain('hour')) return null;
  const [year, month, day, weekday] = [start.get('year'), start.get('month'), start.get('day'), start.get('weekday')];
  if (month === null || day === null) return null;
  return {
    year: start.isCertain('year') && year !== null ? String(year) : undefined,
    month,
    day,
    weekday: start.isCertain('weekday') ? weekday : null,
  };
}
