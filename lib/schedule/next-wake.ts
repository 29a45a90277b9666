import * as v from 'valibot';
import {
  addDays,
  addMinutesLocal,
  atTime,
  dateOf,
  instantOf,
  type LocalDateTime,
  LocalTimeSchema,
  localOf,
  minutesBetween,
} from '../follow-ups/local-date-time';
import { type QuietHours, ringAt } from '../follow-ups/quiet-hours';

const MINUTE = 60_000;
const MIDNIGHT = v.parse(LocalTimeSchema, '00:00');

/** What the time of the next sweep depends on. */
export type WakeFacts = {
  /** Milliseconds since the epoch, UTC. */
  now: number;
  /** The earliest due time waiting to ring, past or to come; null for none. */
  ring: LocalDateTime | null;
  /** The due time of the timed follow-up of today that turns overdue next; null for none. */
  turn: LocalDateTime | null;
  quiet: QuietHours;
};

/**
 * The instant (milliseconds, UTC) of the next sweep that has something to do: the next ring, moved out of the quiet
 * hours; the minute after a follow-up's due time, when it counts as overdue; or midnight, when another day's begin.
 * Wall-clock times are read in the machine's present zone. Always later than `now`.
 */
export function nextWake({ now, ring, turn, quiet }: WakeFacts): number {
  const clock = localOf(now);
  const midnight = atTime(addDays(dateOf(clock), 1), MIDNIGHT);
  const wakes = [midnight];
  if (ring !== null) wakes.push(ringAt(ring < clock ? clock : ring, quiet));
  if (turn !== null) wakes.push(addMinutesLocal(turn, 1));
  return Math.min(...wakes.map((wake) => instantAfter(now, clock, wake)));
}

/**
 * When the wall clock next shows `wake`. In an hour that a clock change repeats, `instantOf` names its first run, which
 * may be over: then as many minutes from now as the hands still have to go.
 */
function instantAfter(now: number, clock: LocalDateTime, wake: LocalDateTime): number {
  const at = instantOf(wake);
  if (at > now) return at;
  const thisMinute = Math.floor(now / MINUTE) * MINUTE;
  return thisMinute + Math.max(1, minutesBetween(clock, wake)) * MINUTE;
}
