import { type LocalDate, type LocalDateTime, timeOf } from '../local-date-time';
import { type Clock, minuteOfDay, type PartOfDay, usualMinute } from './part-of-day';
import type { Context, Reading } from './reading';

/** What else the text says: a part of the day, a day, or nothing but the time. */
export type Beside = 'part' | 'day' | 'nothing';

/** One language's way of saying when. Each reader takes the whole text or answers null: nothing may be left over. */
export type Tongue = {
  /** The text with fillers dropped and numbers in figures. */
  tidy: (text: string) => string;
  /** Takes a part of the day out of a text: "tomorrow morning at 8" → morning, "tomorrow at 8". */
  takePart: (text: string) => { part: PartOfDay; rest: string } | null;
  /** A length of time from now, to the minute: "in 2 hours". */
  moment: (text: string, context: Context) => LocalDateTime | null;
  day: (text: string, context: Context) => LocalDate | null;
  /** A time of day. What stands beside it decides how little will do: "8" in "tomorrow morning 8", "15h" in "lundi 15h". */
  clock: (text: string, beside: Beside, context: Context) => Clock | null;
  /** Where a text may be cut into a day and a time. */
  joint: RegExp;
};

/** What `text` says in `tongue`, null where any of it stays unread. */
export function readTongue(tongue: Tongue, text: string, context: Context): Reading | null {
  const tidied = tongue.tidy(text);
  const due = tongue.moment(tidied, context);
  if (due !== null) return { kind: 'moment', due };
  const taken = tongue.takePart(tidied);
  return taken
    ? readDayAndClock(tongue, taken.rest, taken.part, context)
    : readDayAndClock(tongue, tidied, null, context);
}

function readDayAndClock(tongue: Tongue, text: string, part: PartOfDay | null, context: Context): Reading | null {
  if (text === '') return part === null ? null : clockReading(usualMinute(part, context.rules));
  const day = tongue.day(text, context);
  if (day !== null) return part === null ? { kind: 'day', date: day } : dayClock(day, partMinute(part, day, context));

  const clock = (words: string, beside: Beside) => {
    const read = tongue.clock(words, part === null ? beside : 'part', context);
    return read === null ? null : minuteOfDay(read, part);
  };
  const whole = clock(text, 'nothing');
  if (whole !== null) return clockReading(whole);

  for (const [left, right] of cuts(text, tongue.joint)) {
    const reading =
      dayClock(tongue.day(left, context), clock(right, 'day')) ??
      dayClock(tongue.day(right, context), clock(left, 'day'));
    if (reading) return reading;
  }
  return null;
}

/** When a part of `day` is due. Tonight, said when its usual time has come, is the next full hour before midnight. */
function partMinute(part: PartOfDay, day: LocalDate, { now, today, rules }: Context): number | null {
  const usual = usualMinute(part, rules);
  if (part !== 'evening' || day !== today || usual === null) return usual;
  const nextHour = (Number(timeOf(now).slice(0, 2)) + 1) * 60;
  return nextHour > usual && nextHour < 24 * 60 ? nextHour : usual;
}

/** Every way to cut `text` in two at a joint. */
function cuts(text: string, joint: RegExp): [string, string][] {
  return [...text.matchAll(joint)]
    .map(({ index }): [string, string] => [text.slice(0, index).trim(), text.slice(index).trim()])
    .filter(([left, right]) => left !== '' && right !== '');
}

const clockReading = (minutes: number | null): Reading | null => (minutes === null ? null : { kind: 'clock', minutes });

const dayClock = (date: LocalDate | null, minutes: number | null): Reading | null =>
  date === null || minutes === null ? null : { kind: 'day-clock', date, minutes };

/** One way of saying a day: the whole text it matches, and the day it means. */
export type DayRule = readonly [RegExp, (match: RegExpExecArray, context: Context) => LocalDate | null];

/** The day of the first rule that matches and yields one. */
export function firstDay(rules: readonly DayRule[], text: string, context: Context): LocalDate | null {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(text);
    const date = match ? read(match, context) : null;
    if (date !== null) return date;
  }
  return null;
}
