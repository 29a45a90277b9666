import type { DateOrder } from '../follow-ups/typed-time/reading';
import type { Language } from './words';

/**
 * How a rep writes a date in figures: in Chinese the month first, in English as is usual where the browser says it is
 * (BCP 47 tags, best first): 3/12 is the third of December in London, and the twelfth of March in Boston.
 */
export function dateOrderOf(language: Language, browserLanguages: readonly string[]): DateOrder {
  if (language === 'zh') return 'month-first';
  const parts = new Intl.DateTimeFormat(browserLanguages[0] ?? 'en', {
    day: 'numeric',
    month: 'numeric',
  }).formatToParts();
  const place = (type: 'day' | 'month') => parts.findIndex((part) => part.type === type);
  return place('day') < place('month') ? 'day-first' : 'month-first';
}
