import { addDays, addMinutes, format } from 'date-fns';

const MINUTE = "yyyy-MM-dd'T'HH:mm";

/** The wall-clock minute so many minutes from now, as due times are written. */
export function minutesFromNow(minutes: number): string {
  return format(addMinutes(new Date(), minutes), MINUTE);
}

/** The start of the default working day, so many days from today. */
export function daysFromNow(days: number): string {
  return format(addDays(new Date(), days), "yyyy-MM-dd'T'09:00");
}

/** A wall-clock minute as an instant, for waiting until it has come. */
export function instantOf(due: string): number {
  return new Date(due).getTime();
}
