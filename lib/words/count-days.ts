const DAYS_IN_WEEK = 7;
const DAYS_IN_MONTH = 365.25 / 12;
const DAYS_IN_YEAR = 365.25;

/** A span of whole days in the unit a person would use: days for two weeks, weeks for two months, months for two years. */
export function countDays(days: number): { count: number; unit: 'days' | 'weeks' | 'months' | 'years' } {
  if (days < 2 * DAYS_IN_WEEK) return { count: days, unit: 'days' };
  if (days < 2 * DAYS_IN_MONTH) return { count: Math.floor(days / DAYS_IN_WEEK), unit: 'weeks' };
  if (days < 2 * DAYS_IN_YEAR) return { count: Math.floor(days / DAYS_IN_MONTH), unit: 'months' };
  return { count: Math.floor(days / DAYS_IN_YEAR), unit: 'years' };
}
