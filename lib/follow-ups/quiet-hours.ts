import * as v from 'valibot';
import { addDays, atTime, dateOf, type LocalDateTime, LocalTimeSchema, timeOf } from './local-date-time';

/** When nothing rings, wall-clock: `from` inclusive, `to` exclusive; `from` after `to` spans midnight. */
export const QuietHoursSchema = v.object({ on: v.boolean(), from: LocalTimeSchema, to: LocalTimeSchema });
export type QuietHours = v.InferOutput<typeof QuietHoursSchema>;

/** Whether `now` lies in the quiet hours; equal ends mean there are none. */
export function isQuiet(now: LocalDateTime, quiet: QuietHours): boolean {
  if (!quiet.on || quiet.from === quiet.to) return false;
  const time = timeOf(now);
  const { from, to } = quiet;
  return from < to ? from <= time && time < to : from <= time || time < to;
}

/** When something due at `due` may ring: then, or at the end of the quiet hours it falls into. */
export function ringAt(due: LocalDateTime, quiet: QuietHours): LocalDateTime {
  if (!isQuiet(due, quiet)) return due;
  const endsTomorrow = quiet.from > quiet.to && timeOf(due) >= quiet.from;
  return atTime(addDays(dateOf(due), endsTomorrow ? 1 : 0), quiet.to);
}
