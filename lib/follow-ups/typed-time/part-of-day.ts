import type { CalendarRules } from '../calendar-rules';

export type PartOfDay = 'early' | 'morning' | 'noon' | 'afternoon' | 'evening';

/** A clock time as written; `sure` when it can only mean one of the day's two, as 3pm, 15:00 and 03:00 do. */
export type Clock = { minutes: number; sure: boolean };

const HOUR = 60;
const NOON = 12 * HOUR;

/** The earliest and latest hour a part of the day can hold. */
const SPAN: Record<PartOfDay, readonly [number, number]> = {
  early: [0, 6],
  morning: [4, 12],
  noon: [11, 14],
  afternoon: [12, 19],
  evening: [16, 24],
};

/**
 * A clock time from its hour and minute as written, null when there is no such time. Hours 1 to 12 without a leading
 * zero are not sure: "3" and "3:30" are said of the night and of the afternoon alike.
 */
export function clockOf(hour: string, minute: string | undefined, sure = false): Clock | null {
  const minutes = Number(hour) * HOUR + Number(minute ?? 0);
  if (Number(hour) > 23 || Number(minute ?? 0) > 59) return null;
  return { minutes, sure: sure || hour.startsWith('0') || Number(hour) > 12 };
}

/** A clock time with am or pm, null for hours there are not on a twelve-hour clock. */
export function twelveHourClock(hour: string, minute: string | undefined, half: 'am' | 'pm'): Clock | null {
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  return clockOf(String((Number(hour) % 12) + (half === 'pm' ? 12 : 0)), minute, true);
}

/**
 * The minute of the day meant by a clock time said with or without a part of the day; null when the two disagree.
 * Without one, an unsure 1 to 6 o'clock is the afternoon's: nobody calls a customer at three in the morning.
 */
export function minuteOfDay(clock: Clock, part: PartOfDay | null): number | null {
  if (part === null) return clock.sure || clock.minutes >= 7 * HOUR ? clock.minutes : clock.minutes + NOON;
  const [from, to] = SPAN[part];
  const fits = (minutes: number) => from * HOUR <= minutes && minutes <= to * HOUR;
  if (clock.sure) return fits(clock.minutes) ? clock.minutes : null;
  const readings =
    clock.minutes >= NOON
      ? [clock.minutes, clock.minutes - NOON, clock.minutes + NOON]
      : [clock.minutes, clock.minutes + NOON];
  return preferred(readings.filter(fits), part);
}

/** Twelve in the evening is midnight, ahead; of two that fit, that one; else the first. */
function preferred(fitting: number[], part: PartOfDay): number | null {
  return (part === 'evening' ? fitting.at(-1) : fitting[0]) ?? null;
}

/** When a part of the day is due if no clock time is said with it; null for the small hours, which nobody means. */
export function usualMinute(part: PartOfDay, rules: CalendarRules): number | null {
  const dayStart = Number(rules.dayStart.slice(0, 2)) * HOUR + Number(rules.dayStart.slice(3));
  switch (part) {
    case 'early':
      return null;
    case 'morning':
      return dayStart < NOON ? dayStart : 9 * HOUR;
    case 'noon':
      return NOON;
    case 'afternoon':
      return 15 * HOUR;
    case 'evening':
      return 19 * HOUR;
  }
}
