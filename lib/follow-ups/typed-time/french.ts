import * as v from 'valibot';
import { type Weekday, WeekdaySchema } from '../calendar-rules';
import { addDays, addMinutesLocal, addMonths, type LocalDate, type LocalDateTime } from '../local-date-time';
import { addWorkingDays } from '../working-days';
import {
  dayOfMonth,
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
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];
const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const W = `(${DAYS.join('|')})`;

const weekday = (word: string | undefined): Weekday => v.parse(WeekdaySchema, DAYS.indexOf(word ?? ''));

function tidy(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[,!;]/g, ' ')
    .replace(/(?<=^|\s)(?:rappeler|appeler|relancer|vers|avant|pour)(?=\s|$)/g, ' ')
    .replace(/(?<=^|\s)une demi[- ]heure(?=\s|$)/g, '30 minutes')
    .replace(/(?<=^|\s)une(?= (?:semaine|heure|minute|année))/g, '1')
    .replace(/(?<=^|\s)(?:une )?quinzaine(?: de jours)?(?=\s|$)/g, '15 jours')
    .replace(/(?<=^|\s)quinze(?=\s|$)/g, '15')
    .replace(/\p{L}+/gu, (word) => (NUMBERS.indexOf(word) > 0 ? String(NUMBERS.indexOf(word)) : word))
    .replace(/\s+/g, ' ')
    .trim();
}

const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/ ?(?<!\p{L})(?:du |dans la )?(?:matin|matinée)(?!\p{L})/u, 'morning'],
  [/ ?(?<!\p{L})(?:de l'|dans l')?après[- ]midi(?!\p{L})/u, 'afternoon'],
  [/ ?(?<!\p{L})(?:du |dans la )?(?:soir|soirée)(?!\p{L})/u, 'evening'],
];

function takePart(text: string): { part: PartOfDay; rest: string } | null {
  const said = text.replace(/^(?:ce|cet)(?= (?:matin|après|soir))/, "aujourd'hui");
  for (const [pattern, part] of PARTS) {
    if (pattern.test(said)) return { part, rest: said.replace(pattern, '').trim() };
  }
  return null;
}

function moment(text: string, { now }: Context): LocalDateTime | null {
  const match = /^(dans|il y a) (?:(\d{1,3}) ?(?:heures?|h))?(?: ?(?:et )?(\d{1,4})(?: ?(?:minutes?|min|mn))?)?$/.exec(
    text,
  );
  if (!match) return null;
  const length = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  if (length === 0 || (match[2] === undefined && !/m/.test(text))) return null;
  return addMinutesLocal(now, match[1] === 'dans' ? length : -length);
}

const rule = (pattern: string, read: DayRule[1]): DayRule => [new RegExp(`^(?:${pattern})$`), read];
const away = (words: string, days: number): DayRule => rule(words, (_, { today }) => addDays(today, days));

const RULES: readonly DayRule[] = [
  away("aujourd'hui", 0),
  away('demain', 1),
  away('après[- ]demain', 2),
  away('hier', -1),
  away('avant[- ]hier', -2),
  rule(W, ([, day], { today }) => nextWeekday(today, weekday(day))),
  rule(`${W} ${FIGURES}`, ([, day, figures = ''], context) => numericDateOn(weekday(day), figures, context)),
  rule(`${FIGURES} ${W}`, ([, figures = '', day], context) => numericDateOn(weekday(day), figures, context)),
  rule(`ce ${W}`, ([, day], { today }) => nextWeekday(addDays(today, -1), weekday(day))),
  rule(`${W} prochain|${W} de la semaine prochaine|la semaine prochaine ${W}`, ([, a, b, c], { today, rules }) =>
    weekdayInWeek(today, weekday(a ?? b ?? c), 1, rules),
  ),
  rule(`${W} dernier`, ([, day], { today }) => lastWeekday(today, weekday(day))),
  away('(?:la )?semaine dernière|mois dernier', -7),
  rule('(?:la )?semaine prochaine', (_, { today, rules }) => workingDayOfWeek(today, 'first', 1, rules)),
  rule('mois prochain', (_, { today, rules }) =>
    edgeWorkingDay(firstOfMonth(today, 1), endOfMonth(today, 1), 'first', rules),
  ),
  rule('prochain jour ouvr(?:é|able)', (_, { today, rules }) => addWorkingDays(today, 1, rules)),
  rule('(?:à la )?fin (?:du|de ce|de) mois', (_, { today }) => endOfMonth(today, 0)),
  rule('(?:à la )?fin du mois prochain', (_, { today }) => endOfMonth(today, 1)),
  rule('(?:à la )?fin de la semaine prochaine', (_, { today, rules }) => workingDayOfWeek(today, 'last', 1, rules)),
  rule("(?:à la )?fin (?:de l'|d')année", (_, { today }) => endOfMonth(today, 12 - Number(today.slice(5, 7)))),
  rule('(?:en |à la )?fin de (?:la )?semaine', (_, { today, rules }) => workingDayOfWeek(today, 'last', 0, rules)),
  rule(
    '(dans|il y a) (\\d{1,3}) (jours? ouvr(?:és?|ables?)|jours?|semaines?|mois|ans?|années?)',
    ([, way, count, unit], context) =>
      way === 'dans' ? ahead(Number(count), unit ?? '', context) : addDays(context.today, -1),
  ),
];

function ahead(count: number, unit: string, { today, rules }: Context): LocalDate | null {
  if (count === 0) return null;
  if (unit.includes('ouvr')) return addWorkingDays(today, count, rules);
  if (unit.startsWith('j')) return addDays(today, count);
  if (unit.startsWith('s')) return addDays(today, count * 7);
  return addMonths(today, unit === 'mois' ? count : count * 12);
}

function day(text: string, context: Context): LocalDate | null {
  const { today } = context;
  const figure = /^le (\d{1,2}|1er)$/.exec(text);
  if (figure) return dayOfMonth(today, Number.parseInt(figure[1] ?? '', 10));
  const words = text.replace(/^le /, '');
  return firstDay(RULES, words, context) ?? numericDate(words, context) ?? namedDate(words, 'fr', today);
}

function clock(text: string, beside: Beside): Clock | null {
  const words = text.replace(/^à /, '');
  if (words === 'midi') return { minutes: 12 * 60, sure: true };
  const digital = /^(\d{1,2}):(\d{2})$/.exec(words);
  if (digital?.[1]) return clockOf(digital[1], digital[2]);
  // "2h" alone may as well be a length of time.
  const written = /^(\d{1,2}) ?h(?:eures?)?(?: ?(\d{2}))?$/.exec(words);
  return written?.[1] && (beside !== 'nothing' || words !== text) ? clockOf(written[1], written[2]) : null;
}

/** French, plainly: days, weekdays, dates, lengths of time, and times of day. */
export const french: Tongue = { tidy, takePart, moment, day, clock, joint: / /g };
