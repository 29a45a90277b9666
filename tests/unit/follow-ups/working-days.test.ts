import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CalendarRulesSchema } from '@/lib/follow-ups/calendar-rules';
import { LocalDateSchema, LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { addWorkingDays, nextWorkingDay, workingDayFrom } from '@/lib/follow-ups/working-days';

const at = (text: string) => v.parse(LocalDateTimeSchema, text);
const day = (text: string) => v.parse(LocalDateSchema, text);
const rules = (workingDays = [1, 2, 3, 4, 5], weekStart = 1) =>
  v.parse(CalendarRulesSchema, { dayStart: '08:30', weekStart, workingDays });

describe('addWorkingDays', () => {
  it.each([
    ['from a Friday over the weekend', '2026-11-20', 1, rules(), '2026-11-23'],
    ['from a Saturday', '2026-11-21', 1, rules(), '2026-11-23'],
    ['from a Saturday, two', '2026-11-21', 2, rules(), '2026-11-24'],
    ['two weeks’ worth', '2026-11-23', 10, rules(), '2026-12-07'],
    ['none', '2026-11-21', 0, rules(), '2026-11-21'],
    ['Sunday to Thursday', '2026-11-19', 1, rules([0, 1, 2, 3, 4]), '2026-11-22'],
    ['one day a week', '2026-11-19', 2, rules([3]), '2026-12-02'],
  ])('%s', (_, from, count, calendar, to) => {
    expect(addWorkingDays(day(from), count, calendar)).toBe(to);
  });
});

describe('nextWorkingDay', () => {
  it('is all day, from the day start on, and never today', () => {
    expect(nextWorkingDay(at('2026-11-20T07:00'), rules())).toEqual({ due: '2026-11-23T08:30', allDay: true });
    expect(nextWorkingDay(at('2026-11-23T00:00'), rules())).toEqual({ due: '2026-11-24T08:30', allDay: true });
  });
});

describe('workingDayFrom', () => {
  it('keeps a working day and leaves a free one', () => {
    expect(workingDayFrom(day('2026-11-20'), rules())).toBe('2026-11-20');
    expect(workingDayFrom(day('2026-11-21'), rules())).toBe('2026-11-23');
  });
});
