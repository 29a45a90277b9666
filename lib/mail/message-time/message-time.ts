import { cleanText } from '../../contacts/clean-text';
import { type ClockReading, readClock } from './written-clock';
import { type DayReading, readDay, type WrittenDay } from './written-day';

/**
 * When a message was sent, in milliseconds since the epoch, UTC: the first instant of what its date tells, which is a
 * minute (`exact`) or a whole day.
 */
export type MessageTime = { at: number; exact: boolean };

const MAX_LENGTH = 200;
const DAY = 24 * 60 * 60_000;
/** Mail is not from the future, but clocks and zones are a day apart at most. */
const AHEAD = 26 * 60 * 60_000;
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * When a message was sent by what its page writes: a machine's date, a date in numbers or words, or how a webmail says
 * today, yesterday and the last days; at `now`, in the machine's zone where none is told. Null where that does not tell
 * one time, as 5/6/2026 does not: what is not known is not claimed.
 */
export function messageTime(written: string, now: number): MessageTime | null {
  const text = cleanText(written, MAX_LENGTH)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)t(\d)/u, '$1 $2');
  if (text === '') return null;
  const day = readDay(text);
  const clock = readClock(day.rest);
  const times = daysOf(day, clock, text, now)
    .map((date) => instantOf(date, clock))
    .filter((at) => at >= EARLIEST && at <= now + AHEAD);
  const [at, ...others] = Array.from(new Set(times));
  return at === undefined || others.length > 0 ? null : { at, exact: clock !== null };
}

type Day = { year: number; month: number; day: number };

/** The days a date may mean. */
function daysOf({ days, daysAgo, weekday }: DayReading, clock: ClockReading | null, text: string, now: number): Day[] {
  if (days !== null) {
    const whole = days.flatMap((one) => withYear(one, clock, now));
    const named = weekday === null ? whole : whole.filter((one) => weekdayOf(one) === weekday);
    // A weekday that fits none was read from something else.
    return named.length > 0 ? named : whole;
  }
  // A figure that is no time belongs to a date nobody here can read: it may be of another day than the words beside it.
  const aside = text.replace(/\([^()]{0,80}\)/gu, ' ');
  if (/\d/u.test(clock === null ? aside : aside.replace(clock.written, ' '))) return [];
  if (daysAgo !== null) return [dayBefore(now, daysAgo)];
  if (clock === null) return [];
  if (weekday !== null) return [dayBefore(now, (new Date(now).getDay() - weekday + 7) % 7)];
  // A time alone is one of today, where nothing else is said: "4:12 pm".
  const bare = aside.replace(/[\d\s:.,]|\b[ap]m\b|上午|下午|晚上|中午|凌晨|早上|午前|午後|오전|오후/gu, '');
  return bare === '' ? [dayBefore(now, 0)] : [];
}

/** A date without a year is the last such day there was. */
function withYear({ year, month, day }: WrittenDay, clock: ClockReading | null, now: number): Day[] {
  if (year !== null) return [{ year, month, day }];
  const thisYear = new Date(now).getFullYear();
  const last = [thisYear + 1, thisYear, thisYear - 1].find(
    (one) => instantOf({ year: one, month, day }, clock) <= now + AHEAD,
  );
  return last === undefined ? [] : [{ year: last, month, day }];
}

function dayBefore(now: number, days: number): Day {
  const today = new Date(now);
  const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function instantOf({ year, month, day }: Day, clock: ClockReading | null): number {
  const minutes = clock?.minutes ?? 0;
  if (clock?.offset == null) return new Date(year, month - 1, day, 0, minutes).getTime();
  return Date.UTC(year, month - 1, day) + (minutes - clock.offset) * 60_000;
}

/** The instant to note a message at whose time is known to the day alone, or not at all. */
export function touchTime(time: MessageTime | null, now: number): number {
  if (time === null) return now;
  return Math.min(time.exact ? time.at : time.at + DAY / 2, now);
}
