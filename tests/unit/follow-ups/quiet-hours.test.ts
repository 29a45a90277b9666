import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { isQuiet, QuietHoursSchema, ringAt } from '@/lib/follow-ups/quiet-hours';

const at = (text: string) => v.parse(LocalDateTimeSchema, text);
const quiet = (from: string, to: string, on = true) => v.parse(QuietHoursSchema, { on, from, to });

describe('ringAt', () => {
  it.each([
    ['over midnight: before', quiet('21:00', '08:00'), '2026-11-21T20:59', '2026-11-21T20:59'],
    ['over midnight: at its start', quiet('21:00', '08:00'), '2026-11-21T21:00', '2026-11-22T08:00'],
    ['over midnight: late evening', quiet('21:00', '08:00'), '2026-12-31T23:59', '2027-01-01T08:00'],
    ['over midnight: early morning', quiet('21:00', '08:00'), '2026-11-21T00:00', '2026-11-21T08:00'],
    ['over midnight: at its end', quiet('21:00', '08:00'), '2026-11-21T08:00', '2026-11-21T08:00'],
    ['within a day: before', quiet('12:00', '13:30'), '2026-11-21T11:59', '2026-11-21T11:59'],
    ['within a day: inside', quiet('12:00', '13:30'), '2026-11-21T12:00', '2026-11-21T13:30'],
    ['within a day: at its end', quiet('12:00', '13:30'), '2026-11-21T13:30', '2026-11-21T13:30'],
    ['until midnight', quiet('21:00', '00:00'), '2026-11-21T22:00', '2026-11-22T00:00'],
    ['from midnight', quiet('00:00', '07:00'), '2026-11-21T00:00', '2026-11-21T07:00'],
    ['equal ends: none', quiet('09:00', '09:00'), '2026-11-21T09:00', '2026-11-21T09:00'],
    ['switched off', quiet('21:00', '08:00', false), '2026-11-21T23:00', '2026-11-21T23:00'],
  ])('%s', (_, hours, due, rings) => {
    expect(ringAt(at(due), hours)).toBe(rings);
    expect(isQuiet(at(due), hours)).toBe(due !== rings);
    expect(isQuiet(at(rings), hours)).toBe(false);
  });
});
