import * as v from 'valibot';
import { type Weekday, WeekdaySchema, weekdayOf } from '../calendar-rules';
import { addDays, addMonths, type LocalDate } from '../local-date-time';
import { addWorkingDays } from '../working-days';
import {
  calendarDay,
  dayOfMonth,
  dayOfMonthAhead,
  edgeWorkingDay,
  endOfMonth,
  endOfQuarter,
  firstOfMonth,
  monthDay,
  nextWeekday,
  weekdayInWeek,
  weekend,
  workingDayOfWeek,
} from './calendar-days';
import { FIGURES, numericDate, numericDateOn } from './numeric-date';
import type { Context } from './reading';
import { type DayRule, firstDay } from './tongue';

const WEEK = '(?:周|星期|礼拜)';
const LATER = '(?:之后|以后|过后|后)';
const AGO = '(?:之前|以前|前)';
/** 周五前 is said of a due day as "by Friday" is. */
const BY = ' ?(?:之前|以前|前)?';
const NEXT = '(下下个?|下个?|本|这个?|上上个?|上个?)';

/** How many weeks or months ahead 本, 下, 下下 and 上 point. */
function stepsOf(word: string | undefined): number {
  if (word === undefined) return 0;
  const count = word.startsWith('下下') || word.startsWith('上上') ? 2 : 1;
  return word.startsWith('下') ? count : word.startsWith('上') ? -count : 0;
}

/** 1 Monday to 7 Sunday, as a weekday. */
const weekday = (figure: string | undefined): Weekday => v.parse(WeekdaySchema, Number(figure) % 7);

const ahead = (date: LocalDate, count: number, unit: string, { rules }: Context): LocalDate | null => {
  if (count === 0) return null;
  if (unit.includes('工作')) return addWorkingDays(date, count, rules);
  if (unit === '天' || unit === '日') return addDays(date, count);
  if (unit.endsWith('月')) return addMonths(date, count);
  return unit === '年' ? addMonths(date, count * 12) : addDays(date, count * 7);
};

const UNIT = `(天|日|个?(?:周|星期|礼拜)|个月|年|个?工作[日天])`;
const rule = (pattern: string, read: DayRule[1]): DayRule => [new RegExp(`^(?:${pattern})$`), read];
const away = (words: string, days: number): DayRule => rule(words, (_, { today }) => addDays(today, days));

const RULES: readonly DayRule[] = [
  away('今天|今日|今儿', 0),
  away('明天|明日|明儿', 1),
  away('后天|后日', 2),
  away('大后天', 3),
  away('昨天|昨日|昨晚|昨', -1),
  away('前天', -2),
  away('大前天', -3),
  away('去年', -365),

  rule(`(?:再?过)(\\d{1,3})${UNIT}${LATER}?|(\\d{1,3})${UNIT}${LATER}`, ([, a, unitA, b, unitB], context) =>
    ahead(context.today, Number(a ?? b), unitA ?? unitB ?? '', context),
  ),
  rule(`(\\d{1,3})${UNIT}${AGO}`, (_, { today }) => addDays(today, -1)),
  rule('下1?个?工作[日天]', (_, { today, rules }) => addWorkingDays(today, 1, rules)),

  rule(`周([1-7])${BY}`, ([, day], { today }) => nextWeekday(today, weekday(day))),
  rule(`${NEXT}周([1-7])${BY}`, ([, which, day], { today, rules }) =>
    weekdayInWeek(today, weekday(day), stepsOf(which), rules),
  ),
  rule(`(\\d{1,2})个?${WEEK}${LATER}的?周([1-7])`, ([, weeks, day], { today, rules }) =>
    weekdayInWeek(today, weekday(day), Number(weeks), rules),
  ),
  rule(`${NEXT}?周末${BY}`, ([, which], { today, rules }) => weekend(today, stepsOf(which), rules)),
  rule(`(下下个?|下个?|上个?|上上个?)${WEEK}`, ([, which], { today, rules }) =>
    workingDayOfWeek(today, 'first', stepsOf(which), rules),
  ),

  rule(`${NEXT}?月月?(?:底|末)${BY}`, ([, which], { today }) => endOfMonth(today, stepsOf(which))),
  rule(`${NEXT}月初`, ([, which], { today }) => firstOfMonth(today, stepsOf(which))),
  rule('月初', (_, { today }) => dayOfMonth(today, 1)),
  rule(`${NEXT}月中旬?`, ([, which], { today }) => dayOfMonthAhead(today, 15, stepsOf(which))),
  rule('月中', (_, { today }) => dayOfMonth(today, 15)),
  rule(`(\\d{1,2})月(?:底|末)${BY}`, ([, month], { today }) => {
    const first = monthDay(firstOfMonth(today, 0), Number(month), 1);
    return first && endOfMonth(first, 0);
  }),
  rule('(\\d{1,2})月初', ([, month], { today }) => monthDay(today, Number(month), 1)),
  rule(`(本|这个?|下个?)?季(?:度)?(?:末|底)${BY}`, ([, which], { today }) => endOfQuarter(today, stepsOf(which))),
  rule(`(?:今年|本)?年(?:底|末)${BY}|今年年(?:底|末)${BY}`, (_, { today }) => monthDay(today, 12, 31)),
  rule('明年(?:年初|初)', (_, { today }) => calendarDay(Number(today.slice(0, 4)) + 1, 1, 1)),
  rule('(下下个?|下个?|上个?)月', ([, which], { today, rules }) => {
    const months = stepsOf(which);
    return edgeWorkingDay(firstOfMonth(today, months), endOfMonth(today, months), 'first', rules);
  }),

  rule(`${NEXT}月(\\d{1,2})[日号]?${BY}`, ([, which, day], { today }) =>
    dayOfMonthAhead(today, Number(day), stepsOf(which)),
  ),
  rule(`(\\d{1,2})[日号]${BY}`, ([, day], { today }) => dayOfMonth(today, Number(day))),
  rule(
    `(?:(\\d{4})年|(今年|明年|后年|去年))?(\\d{1,2})月(\\d{1,2})[日号]?${BY}`,
    ([, year, word, month, day], { today }) => {
      const thisYear = Number(today.slice(0, 4));
      if (year === undefined && word === undefined) return monthDay(today, Number(month), Number(day));
      const years = { 今年: 0, 明年: 1, 后年: 2, 去年: -1 }[word ?? ''] ?? 0;
      return calendarDay(year === undefined ? thisYear + years : Number(year), Number(month), Number(day));
    },
  ),
  rule('(.*[日号]) ?[(]?周([1-7]) ?[)]?', ([, written, day], context) => {
    const date = chineseDay(written ?? '', context);
    return date !== null && weekdayOf(date) === weekday(day) ? date : null;
  }),
  rule(`周([1-7]) ?${FIGURES}`, ([, day, figures = ''], { today }) =>
    numericDateOn(weekday(day), figures, { today, order: 'month-first' }),
  ),
  rule(`${FIGURES} ?[(]?周([1-7]) ?[)]?`, ([, figures = '', day], { today }) =>
    numericDateOn(weekday(day), figures, { today, order: 'month-first' }),
  ),
];

/** A day in Chinese, from tidied words. In a Chinese text 12/3 is the third of December. */
export function chineseDay(text: string, context: Context): LocalDate | null {
  const words = text.replace(/^在/, '').replace(/的$/, '').trim();
  return firstDay(RULES, words, context) ?? numericDate(words, { ...context, order: 'month-first' });
}
