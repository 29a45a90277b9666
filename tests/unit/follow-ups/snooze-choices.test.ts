import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CalendarRulesSchema } from '@/lib/follow-ups/calendar-rules';
import { LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { snoozeChoices } from '@/lib/follow-ups/snooze-choices';

const rules = (weekStart: number, workingDays = [1, 2, 3, 4, 5]) =>
  v.parse(CalendarRulesSchema, { dayStart: '09:00', weekStart, workingDays });
const choices = (now: string, weekStart = 1, workingDays?: number[]) =>
  snoozeChoices(v.parse(LocalDateTimeSchema, now), rules(weekStart, workingDays)).map(
    ({ choice, to }) => `${choice} ${to.due}${to.allDay ? ' all day' : ''}`,
  );

describe('snoozeChoices', () => {
  it('offers four on a morning', () => {
    expect(choices('2026-11-18T10:20')).toEqual([
      'hour 2026-11-18T11:20',
      'afternoon 2026-11-18T15:00',
      'tomorrow 2026-11-19T09:00 all day',
      'week 2026-11-23T09:00 all day',
    ]);
  });

  it('leaves the afternoon out once it has begun', () => {
    expect(choices('2026-11-18T14:59')).toContain('afternoon 2026-11-18T15:00');
    expect(choices('2026-11-18T15:00').join()).not.toContain('afternoon');
  });

  it('crosses midnight by the hour', () => {
    expect(choices('2026-12-31T23:30')[0]).toBe('hour 2027-01-01T00:30');
  });

  it('finds next week by where weeks begin', () => {
    expect(choices('2026-11-22T10:00', 0)).toContain('week 2026-11-30T09:00 all day');
    expect(choices('2026-11-21T10:00', 0)).toContain('week 2026-11-23T09:00 all day');
    expect(choices('2026-11-18T10:00', 1, [3, 4])).toContain('week 2026-11-25T09:00 all day');
  });

  it('offers no time twice', () => {
    expect(choices('2026-11-22T10:00')).toEqual([
      'hour 2026-11-22T11:00',
      'afternoon 2026-11-22T15:00',
      'tomorrow 2026-11-23T09:00 all day',
    ]);
    expect(choices('2026-11-18T14:00').slice(0, 2)).toEqual([
      'hour 2026-11-18T15:00',
      'tomorrow 2026-11-19T09:00 all day',
    ]);
  });
});
