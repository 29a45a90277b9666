import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lateFrom, sectionBounds } from '@/lib/follow-ups/due-section';
import { LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { inZone } from '../../support/in-zone';

const at = (text: string) => v.parse(LocalDateTimeSchema, text);
const sectionOf = (due: string, allDay: boolean, now: string) =>
  (['overdue', 'today', 'week', 'later'] as const).filter((section) => {
    const { from, to } = sectionBounds(section, at(now));
    const late = lateFrom(at(due), allDay);
    return from <= late && late < to;
  });

describe('sectionBounds', () => {
  it.each([
    ['2026-11-20T23:59', false, 'overdue'],
    ['2026-11-21T09:59', false, 'overdue'],
    ['2026-11-21T10:00', false, 'today'],
    ['2026-11-21T09:00', true, 'today'],
    ['2026-11-20T09:00', true, 'overdue'],
    ['2026-11-22T00:00', false, 'week'],
    ['2026-11-28T23:59', false, 'week'],
    ['2026-11-28T09:00', true, 'week'],
    ['2026-11-29T00:00', false, 'later'],
    ['2031-01-01T00:00', true, 'later'],
  ])('puts %s (all-day: %s) in exactly %s at 10:00', (due, allDay, section) => {
    expect(sectionOf(due, allDay, '2026-11-21T10:00')).toEqual([section]);
  });

  it('counts wall-clock days where the zone skips one', () => {
    inZone('Pacific/Apia', () => {
      expect(sectionOf('2011-12-29T09:00', true, '2011-12-29T10:00')).toEqual(['today']);
      expect(sectionOf('2011-12-30T09:00', true, '2011-12-29T10:00')).toEqual(['week']);
      expect(sectionOf('2012-01-05T09:00', true, '2011-12-29T10:00')).toEqual(['week']);
      expect(sectionOf('2012-01-06T09:00', true, '2011-12-29T10:00')).toEqual(['later']);
    });
  });
});
