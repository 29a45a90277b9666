import * as v from 'valibot';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

/** 31 April looks like a day: Chromium would read it as 1 May, Firefox as no time at all, and no sweep would end. */
const hasItsDay = (local: string): boolean =>
  Number(local.slice(8, 10)) <= daysInMonth(Number(local.slice(0, 4)), Number(local.slice(5, 7)));

/** A wall-clock day there is, `YYYY-MM-DD`, without a zone. */
export const LocalDateSchema = v.pipe(v.string(), v.regex(DATE), v.check(hasItsDay), v.brand('LocalDate'));
export type LocalDate = v.InferOutput<typeof LocalDateSchema>;

/** A wall-clock time of day, `HH:mm`, 00:00 to 23:59. */
export const LocalTimeSchema = v.pipe(v.string(), v.regex(TIME), v.brand('LocalTime'));
export type LocalTime = v.InferOutput<typeof LocalTimeSchema>;

/** A wall-clock minute, `YYYY-MM-DDTHH:mm`, without a zone; sorts as text. */
export const LocalDateTimeSchema = v.pipe(v.string(), v.regex(DATE_TIME), v.check(hasItsDay), v.brand('LocalDateTime'));
export type LocalDateTime = v.InferOutput<typeof LocalDateTimeSchema>;

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

const writeDate = (year: number, month: number, day: number): LocalDate =>
  v.parse(LocalDateSchema, `${pad(year, 4)}-${pad(month)}-${pad(day)}`);

/** The text's own fields as if it were UTC: days and minutes counted this way know no clock change. */
const flat = (local: LocalDate | LocalDateTime): number =>
  Date.parse(`${local.slice(0, 10)}T${local.slice(11) || '00:00'}Z`);

const fromFlat = (flatTime: number): LocalDateTime =>
  v.parse(LocalDateTimeSchema, new Date(flatTime).toISOString().slice(0, 16));

/** The day part of a wall-clock minute. */
export function dateOf(local: LocalDateTime): LocalDate {
  return v.parse(LocalDateSchema, local.slice(0, 10));
}

/** The time part of a wall-clock minute. */
export function timeOf(local: LocalDateTime): LocalTime {
  return v.parse(LocalTimeSchema, local.slice(11));
}

/** The wall-clock minute at `time` of `date`. */
export function atTime(date: LocalDate, time: LocalTime): LocalDateTime {
  return v.parse(LocalDateTimeSchema, `${date}T${time}`);
}

/** What a clock on the wall shows at `instant` (milliseconds, UTC) in the machine's zone, cut to its minute. */
export function localOf(instant: number): LocalDateTime {
  const at = new Date(instant);
  const date = writeDate(at.getFullYear(), at.getMonth() + 1, at.getDate());
  return atTime(date, v.parse(LocalTimeSchema, `${pad(at.getHours())}:${pad(at.getMinutes())}`));
}

/** The wall-clock day at `instant` (milliseconds, UTC) in the machine's zone. */
export function localDateOf(instant: number): LocalDate {
  return dateOf(localOf(instant));
}

/**
 * The instant (milliseconds, UTC) at which the machine's zone shows `local`: the first of two where a clock change
 * repeats it, the first real minute after it where a clock change (or a skipped day) leaves it out.
 */
export function instantOf(local: LocalDateTime): number {
  const date = new Date(2000, 0, 1, Number(local.slice(11, 13)), Number(local.slice(14, 16)));
  date.setFullYear(Number(local.slice(0, 4)), Number(local.slice(5, 7)) - 1, Number(local.slice(8, 10)));
  const guess = date.getTime();
  if (localOf(guess) === local) return guess;
  return firstInstantFrom(local, guess);
}

const MINUTE = 60_000;

/** The first minute whose wall clock is past the gap `local` lies in; `guess` is any instant after that gap. */
function firstInstantFrom(local: LocalDateTime, guess: number): number {
  let before = guess - 50 * 60 * MINUTE;
  let after = guess;
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (localOf(middle) < local) before = middle;
    else after = middle;
  }
  return after;
}

/** `local` moved by wall-clock minutes: the hands of the clock move, whatever the zone does meanwhile. */
export function addMinutesLocal(local: LocalDateTime, minutes: number): LocalDateTime {
  return fromFlat(flat(local) + minutes * MINUTE);
}

/** The same time `days` calendar days later. */
export function addDaysLocal(local: LocalDateTime, days: number): LocalDateTime {
  return addMinutesLocal(local, days * 24 * 60);
}

/** The day `days` calendar days after `date`. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(fromFlat(flat(date) + days * 24 * 60 * MINUTE));
}

/** The day `months` months after `date`, or that month's last day where it is too short: 31 Jan + 1 = 28 Feb. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return writeDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** How many days month 1 to 12 of `year` has. */
export function daysInMonth(year: number, month: number): number {
  // The calendar repeats after 400 years; `Date.UTC` takes years below 100 for those of the last century.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((flat(to) - flat(from)) / (24 * 60 * MINUTE));
}

/** Wall-clock minutes from `from` to `to`; negative when `to` comes first. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  return Math.round((flat(to) - flat(from)) / MINUTE);
}

/** The first minute of a day. */
export const MIDNIGHT: LocalTime = v.parse(LocalTimeSchema, '00:00');
