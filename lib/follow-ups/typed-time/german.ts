import * as v from 'valibot';
import { type Weekday, WeekdaySchema } from '../calendar-rules';
import { addDays, addMinutesLocal, addMonths, type LocalDate, type LocalDateTime } from '../local-date-time';
import { addWorkingDays } from '../working-days';
import {
  edgeWorkingDay,
  endOfMonth,
  firstOfMonth,
  lastWeekday,
  nextWeekday,
  weekdayInWeek,
  workingDayOfWeek,
} from './calendar-days';
import { namedDate } from './named-date';
import { FIGURES, numericDate, numericDateOn } from './numeric-date';
import { type Clock, clockOf, type PartOfDay } from './part-of-day';
import type { Context } from './reading';
import { type Beside, type DayRule, firstDay, type Tongue } from './tongue';

const NUMBERS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const DAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const W = `(${DAYS.join('|')}|sonnabend)`;
/** Shortened too, which only a date in figures beside it makes plain. */
const SHORT_W = `(${DAYS.join('|')}|sonnabend|so|mo|di|mi|do|fr|sa)\\.?`;
const NEXT = '(?:nächste[nmrs]?|kommende[nmrs]?)';

const weekday = (word: string | undefined): Weekday =>
  v.parse(WeekdaySchema, word === 'sonnabend' ? 6 : DAYS.findIndex((day) => day.slice(0, 2) === word?.slice(0, 2)));

function tidy(text: string): string {
  return (
    text
      .replace(/[,!;]/g, ' ')
      .replace(/(?<=^|\s)(?:bitte|anrufen|zurückrufen|melden|am|den|bis|gegen|ungefähr|etwa)(?=\s|$)/g, ' ')
      .replace(/(?<=^|\s)einer halben stunde(?=\s|$)/g, '30 minuten')
      .replace(/(?<=^|\s)(?:einem|einer)(?= (?:tag|woche|monat|jahr|stunde|minute))/g, '1')
      // "Freitagnachmittag" is Friday and afternoon in one.
      .replace(
        /(tag|mittwoch|sonnabend)(?:(morgen)|(vormittag|mittag|nachmittag|abend))(?=\s|$)/g,
        (_, day, morning, part) => `${day} ${morning ? 'morgens' : part}`,
      )
      .replace(/\p{L}+/gu, (word) => (NUMBERS.indexOf(word) > 0 ? String(NUMBERS.indexOf(word)) : word))
      .replace(/\s+/g, ' ')
      .trim()
  );
}

const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/ ?(?<!\p{L})(?:vormittags?|früh|morgens|in der früh)(?!\p{L})/u, 'morning'],
  [/ ?(?<!\p{L})mittags?(?!\p{L})/u, 'noon'],
  [/ ?(?<!\p{L})nachmittags?(?!\p{L})/u, 'afternoon'],
  [/ ?(?<!\p{L})abends?(?!\p{L})/u, 'evening'],
];

function takePart(text: string): { part: PartOfDay; rest: string } | null {
  for (const [pattern, part] of PARTS) {
    if (pattern.test(text)) return { part, rest: text.replace(pattern, '').trim() };
  }
  return null;
}

function moment(text: string, { now }: Context): LocalDateTime | null {
  const match = /^(in|vor) (\d{1,4}) (stunden?|minuten?|min)$/.exec(text);
  if (!match || Number(match[2]) === 0) return null;
  const length = Number(match[2]) * (match[3]?.startsWith('s') ? 60 : 1);
  return addMinutesLocal(now, match[1] === 'vor' ? -length : length);
}

const rule = (pattern: string, read: DayRule[1]): DayRule => [new RegExp(`^(?:${pattern})$`), read];
const away = (words: string, days: number): DayRule => rule(words, (_, { today }) => addDays(today, days));

const RULES: readonly DayRule[] = [
  away('heute', 0),
  away('morgen', 1),
  away('übermorgen', 2),
  away('gestern', -1),
  away('vorgestern', -2),
  rule(W, ([, day], { today }) => nextWeekday(today, weekday(day))),
  rule(`${SHORT_W} ${FIGURES}`, ([, day, figures = ''], context) => numericDateOn(weekday(day), figures, context)),
  rule(`${FIGURES} ${SHORT_W}`, ([, figures = '', day], context) => numericDateOn(weekday(day), figures, context)),
  rule(`diese[nmrs]? ${W}`, ([, day], { today }) => nextWeekday(addDays(today, -1), weekday(day))),
  rule(`${NEXT} ${W}|${NEXT} woche ${W}|${W} ${NEXT} woche`, ([, a, b, c], { today, rules }) =>
    weekdayInWeek(today, weekday(a ?? b ?? c), 1, rules),
  ),
  rule(`letzte[nmrs]? ${W}`, ([, day], { today }) => lastWeekday(today, weekday(day))),
  away('letzte woche|letzten monat|letztes jahr', -7),
  rule(`${NEXT} woche`, (_, { today, rules }) => workingDayOfWeek(today, 'first', 1, rules)),
  rule('übernächste woche', (_, { today, rules }) => workingDayOfWeek(today, 'first', 2, rules)),
  rule(`${NEXT} monat`, (_, { today, rules }) =>
    edgeWorkingDay(firstOfMonth(today, 1), endOfMonth(today, 1), 'first', rules),
  ),
  rule(`${NEXT} (?:werktag|arbeitstag)`, (_, { today, rules }) => addWorkingDays(today, 1, rules)),
  rule('(?:zum )?monatsende|(?:zum )?ende (?:des|dieses) monats', (_, { today }) => endOfMonth(today, 0)),
  rule('ende nächsten monats', (_, { today }) => endOfMonth(today, 1)),
  rule('ende nächster woche', (_, { today, rules }) => workingDayOfWeek(today, 'last', 1, rules)),
  rule('ende (?:der|dieser) woche', (_, { today, rules }) => workingDayOfWeek(today, 'last', 0, rules)),
  rule('(?:ende des jahres|jahresende)', (_, { today }) => endOfMonth(today, 12 - Number(today.slice(5, 7)))),
  rule(
    '(in|vor) (\\d{1,3}) (tag|woche|monat|jahr|arbeitstag|werktag)(?:e?n?)',
    ([, way, count, unit], { today, rules }) =>
      way === 'vor' ? addDays(today, -1) : ahead(today, Number(count), unit ?? '', rules),
  ),
];

function ahead(today: LocalDate, count: number, unit: string, rules: Context['rules']): LocalDate | null {
  if (count === 0) return null;
  if (unit === 'tag') return addDays(today, count);
  if (unit === 'woche') return addDays(today, count * 7);
  if (unit === 'monat' || unit === 'jahr') return addMonths(today, unit === 'jahr' ? count * 12 : count);
  return addWorkingDays(today, count, rules);
}

function day(text: string, context: Context): LocalDate | null {
  const { today } = context;
  return firstDay(RULES, text, context) ?? numericDate(text, context) ?? namedDate(text, 'de', today);
}

function clock(text: string, beside: Beside): Clock | null {
  const words = text.replace(/^um /, '');
  const written = /^(\d{1,2})(?:[:.](\d{2}))? uhr(?: (\d{1,2}))?$/.exec(words) ?? /^(\d{1,2}):(\d{2})$/.exec(words);
  if (written?.[1]) return clockOf(written[1], written[2] ?? written[3]);
  // "halb vier" is half an hour before four.
  const half = /^halb (\d{1,2})$/.exec(words);
  if (half?.[1]) return Number(half[1]) > 1 ? clockOf(String(Number(half[1]) - 1), '30') : clockOf('12', '30');
  const figure = /^(\d{1,2})$/.exec(words);
  return figure?.[1] && (beside === 'part' || words !== text) ? clockOf(figure[1], undefined) : null;
}

/** German, plainly: days, weekdays, dates, lengths of time, and times of day. */
export const german: Tongue = { tidy, takePart, moment, day, clock, joint: / /g };
