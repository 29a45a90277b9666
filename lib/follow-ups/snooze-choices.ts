import * as v from 'valibot';
import { allDayOn, type CalendarRules, weekStartOf } from './calendar-rules';
import type { DueTime } from './follow-up';
import { addDays, addMinutesLocal, atTime, dateOf, type LocalDateTime, LocalTimeSchema } from './local-date-time';
import { workingDayFrom } from './working-days';

export type SnoozeChoice = { choice: 'hour' | 'afternoon' | 'tomorrow' | 'week'; to: DueTime };

const AFTERNOON = v.parse(LocalTimeSchema, '15:00');

/**
 * Where a follow-up can be put off to with one press, soonest first: an hour from now, 15:00 today while that is ahead,
 * all of tomorrow, and the first working day of next week. No time is offered twice: on a Sunday tomorrow is next week's.
 */
export function snoozeChoices(now: LocalDateTime, rules: CalendarRules): SnoozeChoice[] {
  const today = dateOf(now);
  const afternoon = atTime(today, AFTERNOON);
  const nextWeek = addDays(weekStartOf(today, rules), 7);
  const choices: SnoozeChoice[] = [{ choice: 'hour', to: { due: addMinutesLocal(now, 60), allDay: false } }];
  if (now < afternoon) choices.push({ choice: 'afternoon', to: { due: afternoon, allDay: false } });
  choices.push({ choice: 'tomorrow', to: allDayOn(addDays(today, 1), rules) });
  choices.push({ choice: 'week', to: allDayOn(workingDayFrom(nextWeek, rules), rules) });
  return choices.filter(
    ({ to }, at) => !choices.slice(0, at).some((before) => before.to.due === to.due && before.to.allDay === to.allDay),
  );
}
