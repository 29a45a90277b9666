import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instantOf, localOf } from '@/lib/follow-ups/local-date-time';
import { nextWake, type WakeFacts } from '@/lib/schedule/next-wake';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/lib/settings/settings';
import { inZone } from '../../support/in-zone';
import { at } from './fake-machine';

const loud = DEFAULT_SETTINGS.quiet;
const night = v.parse(SettingsSchema, {
  ...DEFAULT_SETTINGS,
  quiet: { on: true, from: '21:00', to: '08:00' },
}).quiet;

const wake = (now: string, facts: Partial<WakeFacts>, zone = 'Europe/Oslo') =>
  inZone(zone, () => localOf(nextWake({ now: instantOf(at(now)), ring: null, turn: null, quiet: loud, ...facts })));

describe('nextWake', () => {
  it.each<[string, string, Partial<WakeFacts>, string]>([
    ['nothing planned: midnight', '2026-11-23T10:00', {}, '2026-11-24T00:00'],
    ['a ring today', '2026-11-23T10:00', { ring: at('2026-11-23T15:00') }, '2026-11-23T15:00'],
    [
      'a ring next week: midnight comes first',
      '2026-11-23T10:00',
      { ring: at('2026-11-30T15:00') },
      '2026-11-24T00:00',
    ],
    ['a minute after a due time, overdue', '2026-11-23T10:00', { turn: at('2026-11-23T15:00') }, '2026-11-23T15:01'],
    [
      'due this very minute, overdue in the next',
      '2026-11-23T10:00',
      { turn: at('2026-11-23T10:00') },
      '2026-11-23T10:01',
    ],
    [
      'a ring missed meanwhile: the next minute',
      '2026-11-23T10:00',
      { ring: at('2026-11-23T09:00') },
      '2026-11-23T10:01',
    ],
    [
      'a ring in the quiet hours: midnight, for the badge',
      '2026-11-23T20:00',
      { ring: at('2026-11-23T22:00'), quiet: night },
      '2026-11-24T00:00',
    ],
    ['and then their end', '2026-11-24T00:00', { ring: at('2026-11-23T22:00'), quiet: night }, '2026-11-24T08:00'],
    [
      'a ring missed before the quiet hours: their end too',
      '2026-11-24T01:00',
      { ring: at('2026-11-23T12:00'), quiet: night },
      '2026-11-24T08:00',
    ],
    [
      'a ring ahead in the same quiet hours',
      '2026-11-24T00:00',
      { ring: at('2026-11-24T05:00'), quiet: night },
      '2026-11-24T08:00',
    ],
    [
      'a ring at the minute they end',
      '2026-11-24T00:00',
      { ring: at('2026-11-24T08:00'), quiet: night },
      '2026-11-24T08:00',
    ],
    [
      'a time the clock skips: the first real minute',
      '2026-03-29T01:00',
      { ring: at('2026-03-29T02:15') },
      '2026-03-29T03:00',
    ],
  ])('%s', (_, now, facts, expected) => {
    expect(wake(now, facts)).toBe(expected);
  });

  it('finds midnight where the clock skips it', () => {
    expect(wake('2026-04-23T22:00', {}, 'Africa/Cairo')).toBe('2026-04-24T01:00');
  });

  it('is always ahead, at any minute of the days around a clock change', () => {
    inZone('Europe/Oslo', () => {
      for (const day of [Date.UTC(2026, 2, 28, 20), Date.UTC(2026, 9, 24, 20)]) {
        for (let minute = 0; minute < 12 * 60; minute += 1) {
          const now = day + minute * 60_000 + 37_000;
          const clock = localOf(now);
          const found = nextWake({ now, ring: clock, turn: clock, quiet: loud });
          expect(found).toBeGreaterThan(now);
          expect(found).toBeLessThanOrEqual(now + 60_000);
        }
      }
    });
  });
});
