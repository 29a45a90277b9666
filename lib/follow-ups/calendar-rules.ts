import * as v from 'valibot';
import { LocalTimeSchema } from './local-date-time';

/** A day of the week as `Date.getDay` counts: 0 Sunday … 6 Saturday. */
export const WeekdaySchema = v.picklist([0, 1, 2, 3, 4, 5, 6]);
export type Weekday = v.InferOutput<typeof WeekdaySchema>;

/** The rep's working calendar, which due times are proposed and read by. */
export const CalendarRulesSchema = v.object({
  /** The wall-clock time an all-day follow-up is due at. */
  dayStart: LocalTimeSchema,
  weekStart: WeekdaySchema,
  workingDays: v.pipe(v.array(WeekdaySchema), v.minLength(1), v.maxLength(7)),
});
export type CalendarRules = v.InferOutput<typeof CalendarRulesSchema>;
