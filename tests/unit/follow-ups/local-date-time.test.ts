import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DueTimeSchema } from '@/lib/follow-ups/follow-up';
import {
  addDays,
  addDaysLocal,
  addMinutesLocal,
  addMonths,
  daysBetween,
  daysInMonth,
  instantOf,
  LocalDateSchema,
  LocalDateTimeSchema,
  localDateOf,
  localOf,
  minutesBetween,
} from '@/lib/follow-ups/local-date-time';
import { inZone } from '../../support/in-zone';

const at = (text: string) => v.parse(LocalDateTimeSchema, text);
const day = (text: string) => v.parse(LocalDateSchema, text);

/** Zones with every kind of clock change: one hour, half an hour, none, odd offsets, at midnight, a whole day. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Africa/Cairo',
];

describe('the schemas', () => {
  it.each(['2026-02-29', '2026-02-31', '2026-04-31', '2100-02-29', '2026-13-01', '2026-00-10', '2026-1-1'])(
    'take no day %s, which some browsers read as another and others as none',
    (date) => {
      expect(v.is(LocalDateSchema, date)).toBe(false);
      expect(v.is(LocalDateTimeSchema, `${date}T09:00`)).toBe(false);
    },
  );

  it.each(['2028-02-29', '2000-02-29', '2026-02-28', '2026-12-31', '0099-01-01', '9999-12-31'])('take %s', (date) => {
    expect(v.is(LocalDateSchema, date)).toBe(true);
    expect(v.is(LocalDateTimeSchema, `${date}T23:59`)).toBe(true);
  });

  it('keep due times where a week more or less can still be written', () => {
    const due = (text: string) => v.is(DueTimeSchema, { due: text, allDay: false });
    expect(['0000-01-01T00:00', '9999-12-31T23:59'].map(due)).toEqual([false, false]);
    expect(['1970-01-01T00:00', '2099-12-31T23:59'].map(due)).toEqual([true, true]);
  });
});

describe('localOf', () => {
  it.each([
    ['UTC', '2026-11-21T10:20'],
    ['Europe/Berlin', '2026-11-21T11:20'],
    ['America/New_York', '2026-11-21T05:20'],
    ['Asia/Shanghai', '2026-11-21T18:20'],
    ['Australia/Lord_Howe', '2026-11-21T21:20'],
    ['Asia/Kathmandu', '2026-11-21T16:05'],
  ])('shows the clock of %s', (zone, local) => {
    const instant = Date.UTC(2026, 10, 21, 10, 20, 59, 999);
    expect(inZone(zone, () => localOf(instant))).toBe(local);
    expect(inZone(zone, () => localDateOf(instant))).toBe(local.slice(0, 10));
  });
});

describe('instantOf', () => {
  it.each([
    ['an ordinary minute', 'Europe/Berlin', '2026-11-21T11:20', '2026-11-21T10:20Z'],
    ['the last minute before the gap', 'Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59Z'],
    ['skipped, to 03:00', 'Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00Z'],
    ['skipped, to 03:00', 'Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:00Z'],
    ['skipped, to 03:00', 'Europe/Berlin', '2026-03-29T02:59', '2026-03-29T01:00Z'],
    ['the first after the gap', 'Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['repeated, the first', 'Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['after the repeated hour', 'Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00Z'],
    ['skipped, to 03:00', 'America/New_York', '2026-03-08T02:15', '2026-03-08T07:00Z'],
    ['repeated, the first', 'America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z'],
    ['half an hour skipped, to 02:30', 'Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:30Z'],
    ['half an hour repeated, the first', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z'],
    ['midnight skipped, to 01:00', 'America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00Z'],
    ['a whole day skipped, to the next', 'Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00Z'],
    ['a whole day skipped, to the next', 'Pacific/Apia', '2011-12-30T09:00', '2011-12-30T10:00Z'],
    ['a whole day skipped, to the next', 'Pacific/Apia', '2011-12-30T23:59', '2011-12-30T10:00Z'],
    ['the day after the skipped one', 'Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00Z'],
    ['an odd offset', 'Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15Z'],
    ['a year of two digits', 'UTC', '0050-01-01T00:00', '0050-01-01T00:00Z'],
  ])('%s: %s %s', (_, zone, local, instant) => {
    expect(new Date(inZone(zone, () => instantOf(at(local)))).toISOString()).toBe(new Date(instant).toISOString());
  });

  it.each(ZONES)(
    'never runs backwards and shows its own text, or the next there is, through a year in %s',
    { timeout: 60_000 },
    (zone) => {
      inZone(zone, () => {
        let last = Number.NEGATIVE_INFINITY;
        for (const year of ['2011', '2018', '2026']) {
          for (let local = at(`${year}-01-01T00:10`); local < `${year}-12-31`; local = addMinutesLocal(local, 50)) {
            const instant = instantOf(local);
            expect(instant).toBeGreaterThanOrEqual(last);
            const shown = localOf(instant);
            if (shown !== local) {
              expect(shown > local).toBe(true);
              expect(localOf(instant - 60_000) < local).toBe(true);
            }
            last = instant;
          }
        }
      });
    },
  );
});

describe('wall-clock arithmetic', () => {
  it.each(ZONES)('gives the same answer in %s', (zone) => {
    inZone(zone, () => {
      expect(addMinutesLocal(at('2026-03-29T01:30'), 60)).toBe('2026-03-29T02:30');
      expect(addMinutesLocal(at('2026-12-31T23:30'), 45)).toBe('2027-01-01T00:15');
      expect(addMinutesLocal(at('2026-03-01T00:00'), -1)).toBe('2026-02-28T23:59');
      expect(addDaysLocal(at('2011-12-29T09:00'), 1)).toBe('2011-12-30T09:00');
      expect(addDays(day('2011-12-29'), 2)).toBe('2011-12-31');
      expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
      expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
      expect(daysBetween(day('2026-11-02'), day('2026-10-31'))).toBe(-2);
      expect(minutesBetween(at('2026-03-29T01:00'), at('2026-03-29T04:00'))).toBe(180);
    });
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s plus %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('knows leap years', () => {
    expect([daysInMonth(2026, 2), daysInMonth(2028, 2), daysInMonth(2100, 2), daysInMonth(2026, 12)]).toEqual([
      28, 29, 28, 31,
    ]);
  });
});
