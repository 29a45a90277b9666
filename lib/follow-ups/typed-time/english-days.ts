import * as v from 'valibot';
import { type Weekday, WeekdaySchema, weekdayOf } from '../calendar-rules';
import { addDays, addMonths, type LocalDate } from '../local-date-time';
import { addWorkingDays } from '../working-days';
import {
  dayOfMonth,
  dayOfMonthAhead,
  edgeWorkingDay,
  endOfMonth,
  endOfQuarter,
  firstOfMonth,
  lastWeekday,
  nextWeekday,
  weekdayInWeek,
  weekend,
  workingDayOfWeek,
} from './calendar-days';
import { namedDate } from './named-date';
import { FIGURES, numericDate, numericDateOn } from './numeric-date';
import type { Context } from './reading';
import { type DayRule, firstDay } from './tongue';

const W =
  '(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)';
const N = '(\\d{1,3})';
const UNITS = '(days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y|(?:working|business|work) days?)';
const LATER = '(?: from now| from today| later| ahead)?';

const SHORT = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = (word: string | undefined): Weekday => v.parse(WeekdaySchema, SHORT.indexOf(word?.slice(0, 3) ?? ''));

/** `count` units after `date`: days, weeks, months, years or working days. */
function after(date: LocalDate, count: number, unit: string, { rules }: Context): LocalDate | null {
  if (/^(?:working|business|work) /.test(unit)) return count > 0 ? addWorkingDays(date, count, rules) : null;
  switch (unit[0]) {
    case 'd':
      return addDays(date, count);
    case 'w':
      return addDays(date, count * 7);
    case 'm':
      return addMonths(date, count);
    default:
      return addMonths(date, count * 12);
  }
}

const rule = (pattern: string, read: DayRule[1]): DayRule => [new RegExp(`^(?:${pattern})$`), read];

const RULES: readonly DayRule[] = [
  rule('today', (_, { today }) => today),
  rule('tomorrow|tmrw?|tmw|tomorow|tommorow|tommorrow', (_, { today }) => addDays(today, 1)),
  rule('day after tomorrow|overmorrow', (_, { today }) => addDays(today, 2)),
  rule('yesterday|last night', (_, { today }) => addDays(today, -1)),
  rule('day before yesterday', (_, { today }) => addDays(today, -2)),

  rule(`(?:this )?coming ${W}|${W}`, ([, coming, bare], { today }) => nextWeekday(today, weekday(coming ?? bare))),
  rule(`${W} ${FIGURES}`, ([, day, figures = ''], context) => numericDateOn(weekday(day), figures, context)),
  rule(`${FIGURES} ${W}`, ([, figures = '', day], context) => numericDateOn(weekday(day), figures, context)),
  rule(`this ${W}`, ([, day], { today }) => nextWeekday(addDays(today, -1), weekday(day))),
  rule(`next ${W}|next week ${W}|${W} (?:of )?next week`, ([, a, b, c], { today, rules }) =>
    weekdayInWeek(today, weekday(a ?? b ?? c), 1, rules),
  ),
  rule(`${W} this week|this week ${W}`, ([, a, b], { today, rules }) =>
    weekdayInWeek(today, weekday(a ?? b), 0, rules),
  ),
  rule(`${W} (?:week )?after next`, ([, day], { today, rules }) => weekdayInWeek(today, weekday(day), 2, rules)),
  rule(`${W} in ${N} weeks?`, ([, day, weeks], { today, rules }) =>
    weekdayInWeek(today, weekday(day), Number(weeks), rules),
  ),
  rule(`in ${N} weeks? ${W}`, ([, weeks, day], { today, rules }) =>
    weekdayInWeek(today, weekday(day), Number(weeks), rules),
  ),
  rule(`${W} week`, ([, day], { today }) => addDays(nextWeekday(today, weekday(day)), 7)),
  rule(`(?:last|past) ${W}`, ([, day], { today }) => lastWeekday(today, weekday(day))),

  rule('next week', (_, { today, rules }) => workingDayOfWeek(today, 'first', 1, rules)),
  rule('week after next', (_, { today, rules }) => workingDayOfWeek(today, 'first', 2, rules)),
  rule('next month', (_, { today, rules }) => workingMonthEdge(today, 'first', 1, rules)),
  rule('(?:start|beginning) of next week', (_, { today, rules }) => workingDayOfWeek(today, 'first', 1, rules)),
  rule('(?:start|beginning|first day|first|1st) of next month', (_, { today }) => firstOfMonth(today, 1)),
  rule('(first|last) (?:working|business) day of (?:(this|next) )?month', ([, end, which], { today, rules }) =>
    workingMonthEdge(today, end === 'last' ? 'last' : 'first', which === 'next' ? 1 : 0, rules),
  ),
  rule('last (?:week|month|year)', (_, { today }) => addDays(today, -7)),
  rule('next (?:working|business|work) day', (_, { today, rules }) => addWorkingDays(today, 1, rules)),

  rule('(?:this )?weekend', (_, { today, rules }) => weekend(today, 0, rules)),
  rule('next weekend', (_, { today, rules }) => weekend(today, 1, rules)),
  rule('end of (?:this )?week|eow', (_, { today, rules }) => workingDayOfWeek(today, 'last', 0, rules)),
  rule('end of next week', (_, { today, rules }) => workingDayOfWeek(today, 'last', 1, rules)),
  rule("(?:at )?(?:end|last day) of (?:this )?month|month(?:'s)? end|month-end|eom", (_, { today }) =>
    endOfMonth(today, 0),
  ),
  rule('(?:at )?(?:end|last day) of next month', (_, { today }) => endOfMonth(today, 1)),
  rule('(?:at )?end of (?:this )?quarter|eoq|quarter end', (_, { today }) => endOfQuarter(today, 0)),
  rule('(?:at )?end of next quarter', (_, { today }) => endOfQuarter(today, 1)),
  rule('(?:at )?end of (?:this )?year|eoy|year end', (_, { today }) =>
    endOfMonth(today, 12 - Number(today.slice(5, 7))),
  ),
  rule('(?:at )?(?:end|last day) of ([a-z]{3,9})', ([, month], { today }) => {
    // A month under way has its first day behind it, but not its last.
    const first = namedDate(`1 ${month}`, 'en', firstOfMonth(today, 0));
    return first && endOfMonth(first, 0);
  }),

  rule(`(?:(?:in|after) )?${N} ?${UNITS}${LATER}`, ([, count, unit], context) =>
    Number(count) === 0 ? null : after(context.today, Number(count), unit ?? '', context),
  ),
  rule(`${N} ${UNITS} ago`, ([, count, unit], { today }) =>
    addDays(today, -Number(count) * (unit?.startsWith('w') ? 7 : 1)),
  ),
  rule(`(?:${N} )?${UNITS} (?:from|after) (.+)`, ([, count, unit, from], context) => {
    const start = englishDay(from ?? '', context);
    return start && after(start, Number(count ?? 1), unit ?? '', context);
  }),
  rule(`(?:${N} )?weeks? (today|tomorrow|${W})`, ([, count, from], context) => {
    const start = englishDay(from ?? '', context);
    return start && addDays(start, 7 * Number(count ?? 1));
  }),

  rule('(\\d{1,2})(?:st|nd|rd|th)', ([, day], { today }) => dayOfMonth(today, Number(day))),
  rule('(\\d{1,2})(?:st|nd|rd|th)(?: of)? (this|next) month', ([, day, which], { today }) =>
    dayOfMonthAhead(today, Number(day), which === 'next' ? 1 : 0),
  ),
  rule(`${W} (\\d{1,2})(?:st|nd|rd|th)`, ([, name, day], { today }) => {
    const date = dayOfMonth(today, Number(day));
    return date !== null && weekdayOf(date) === weekday(name) ? date : null;
  }),
];

const workingMonthEdge = (today: LocalDate, end: 'first' | 'last', months: number, rules: Context['rules']) =>
  edgeWorkingDay(firstOfMonth(today, months), endOfMonth(today, months), end, rules);

/** A day in English, from tidied words. */
export function englishDay(text: string, context: Context): LocalDate | null {
  const { today } = context;
  return firstDay(RULES, text, context) ?? numericDate(text, context) ?? namedDate(text, 'en', today);
}
