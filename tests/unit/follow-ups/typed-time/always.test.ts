import { describe, expect, it } from 'vitest';
import { LINEAR, textGrowth } from '../../../support/growth';
import { inZone } from '../../../support/in-zone';
import { calendar, readTyped } from './read-typed';

const DAYS = [
  'today', 'tomorrow', 'friday', 'this sunday', 'next monday', 'next week', 'in 3 days', 'in 2 working days', 'in 1 month', 'end of month',
  'the 31st', 'dec 30', 'feb 29', 'weekend', '2 weeks from monday', '明天', '周六', '下周日', '月底', '三个工作日后', '31号', '12月30日', '半年后',
]; // biome-ignore format: a list of words
const CLOCKS = ['', '3pm', 'at 2:30', '02:30', '23:59', 'noon', '下午3点', '2:30', '凌晨2点半'];
const TEXTS = [
  ...DAYS.flatMap((day) => CLOCKS.map((clock) => `${day} ${clock}`.trim())),
  ...CLOCKS.filter((clock) => clock !== ''),
  ...['in 1 hour', 'in 90 minutes', 'tonight', 'this afternoon', 'eod', '半小时后', '今晚', '明早', 'midnight', 'now'],
];

/** Ordinary minutes, and ones beside clock changes, skipped days, leap days and the year's end. */
const NOWS = [
  '2026-11-18T10:20', '2026-03-28T12:00', '2026-03-29T02:30', '2026-10-24T23:30', '2026-10-25T02:30', '2026-03-08T02:15', '2026-04-05T01:45',
  '2011-12-29T12:00', '2011-12-30T12:00', '2028-02-29T00:00', '2026-12-31T23:59', '2026-01-01T00:00', '2018-11-03T23:30',
]; // biome-ignore format: a list of minutes
const ZONES = [
  'UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Sao_Paulo',
]; // biome-ignore format: a list of zones

const SOME_TEXTS = TEXTS.filter((_, at) => at % 3 === 0);
const readAll = () => NOWS.flatMap((now) => SOME_TEXTS.map((text) => `${now} ${text} → ${readTyped(text, now)}`));

describe('readTypedTime, whatever the text and the minute', () => {
  it('never answers with a time behind now, and reads most of these', { timeout: 60_000 }, () => {
    let read = 0;
    for (const now of NOWS) {
      for (const text of TEXTS) {
        const due = readTyped(text, now);
        if (due === 'past' || due === 'unread') continue;
        read += 1;
        // A due day without a time sorts as the end of its day.
        expect(due.length === 10 ? `${due}T24:00` : due, `${text} at ${now}`).not.toSatisfy(
          (late: string) => late < now,
        );
      }
    }
    expect(read).toBeGreaterThan(NOWS.length * 120);
  });

  it('answers the same twice, and the same in every zone', { timeout: 60_000 }, () => {
    const answers = inZone('UTC', readAll);
    for (const zone of ZONES) expect(inZone(zone, readAll)).toEqual(answers);
  });

  it('takes a bare weekday as one to seven days off, and that weekday, on every day of a month', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    for (let day = 1; day <= 30; day += 1) {
      const now = `2026-11-${String(day).padStart(2, '0')}T23:00`;
      names.forEach((name, weekday) => {
        const due = new Date(`${readTyped(name, now)}T00:00Z`);
        const ahead = (due.getTime() - Date.parse(`${now.slice(0, 10)}T00:00Z`)) / 86_400_000;
        expect(due.getUTCDay()).toBe(weekday);
        expect(ahead >= 1 && ahead <= 7).toBe(true);
      });
    }
  });

  it('puts every "next" weekday into next week, wherever weeks begin', () => {
    for (const weekStart of [0, 1, 6]) {
      for (let day = 1; day <= 14; day += 1) {
        const now = `2026-11-${String(day).padStart(2, '0')}T09:00`;
        const sinceStart = (new Date(`${now.slice(0, 10)}T00:00Z`).getUTCDay() - weekStart + 7) % 7;
        for (const name of ['next monday', 'next sunday', '下周六']) {
          const due = readTyped(name, now, calendar({ weekStart }));
          const fromWeekStart =
            (Date.parse(`${due}T00:00Z`) - Date.parse(`${now.slice(0, 10)}T00:00Z`)) / 86_400_000 + sinceStart;
          expect(fromWeekStart >= 7 && fromWeekStart < 14, `${name} at ${now}, weeks from ${weekStart}: ${due}`).toBe(
            true,
          );
        }
      }
    }
  });

  it('answers, and soon, whatever is typed', { timeout: 60_000 }, () => {
    const letters = [...'0123456789:/.-年月日周点半前后下个上午明天十二三 apmtofrinexdy,'];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let round = 0; round < 1_500; round += 1) {
      const text = Array.from({ length: 1 + next(14) }, () => letters[next(letters.length)]).join('');
      expect(readTyped(text, '8999-12-31T23:59')).toMatch(/^(unread|past|\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?)$/);
      expect(readTyped(text)).toMatch(/^(unread|past|\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?)$/);
    }
    for (const piece of ['周', '1', 'a ', '一', '3点'])
      expect([piece, textGrowth(piece, (text) => readTyped(text)) < LINEAR]).toEqual([piece, true]);
  });
});
