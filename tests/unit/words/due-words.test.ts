import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type DueTime, DueTimeSchema } from '@/lib/follow-ups/follow-up';
import { LocalDateSchema, type LocalDateTime, LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { dayWords, fullDayWords } from '@/lib/words/day-words';
import { dueWords, fullDueWords } from '@/lib/words/due-words';
import { relativeDueWords } from '@/lib/words/relative-due-words';

const at = (text: string): LocalDateTime => v.parse(LocalDateTimeSchema, text);
const day = (text: string) => v.parse(LocalDateSchema, text);
const timed = (due: string): DueTime => v.parse(DueTimeSchema, { due, allDay: false });
const allDay = (date: string): DueTime => v.parse(DueTimeSchema, { due: `${date}T09:00`, allDay: true });

const NOW = at('2026-11-21T10:20'); // a Saturday

describe('dueWords', () => {
  it.each([
    [allDay('2026-11-27'), 'Fri 27 Nov', '11月27日 周五'],
    [timed('2026-11-27T15:00'), 'Fri 27 Nov, 15:00', '11月27日 周五 15:00'],
    [timed('2026-12-03T09:05'), 'Thu 3 Dec, 09:05', '12月3日 周四 09:05'],
    [allDay('2027-01-01'), 'Fri 1 Jan 2027', '2027年1月1日 周五'],
    [timed('2025-12-31T23:59'), 'Wed 31 Dec 2025, 23:59', '2025年12月31日 周三 23:59'],
  ])('%o is %s and %s', (due, english, chinese) => {
    expect(dueWords(due, NOW, 'en')).toBe(english);
    expect(dueWords(due, NOW, 'zh')).toBe(chinese);
  });
});

describe('fullDueWords', () => {
  it.each([
    [allDay('2026-11-27'), 'Friday 27 November 2026, any time', '2026年11月27日 星期五 全天'],
    [timed('2026-11-22T08:00'), 'Sunday 22 November 2026, 08:00', '2026年11月22日 星期日 08:00'],
  ])('%o is %s and %s', (due, english, chinese) => {
    expect(fullDueWords(due, 'en')).toBe(english);
    expect(fullDueWords(due, 'zh')).toBe(chinese);
  });
});

describe('dayWords', () => {
  it('always names weekday and year', () => {
    expect(dayWords(day('2026-11-27'), 'en')).toBe('Fri 27 Nov 2026');
    expect(dayWords(day('2026-11-27'), 'zh')).toBe('2026年11月27日 周五');
    expect(fullDayWords(day('2026-02-01'), 'en')).toBe('Sunday 1 February 2026');
  });
});

describe('relativeDueWords', () => {
  it.each([
    ['all-day today, before day start or after', allDay('2026-11-21'), 'today', '今天'],
    ['this very minute', timed('2026-11-21T10:20'), 'now', '现在'],
    ['within the hour', timed('2026-11-21T11:00'), 'in 40 min', '40分钟后'],
    ['an hour off', timed('2026-11-21T11:20'), '11:20', '11:20'],
    ['later today', timed('2026-11-21T23:59'), '23:59', '23:59'],
    ['a minute late', timed('2026-11-21T10:19'), '1 min late', '晚了1分钟'],
    ['an hour late', timed('2026-11-21T09:20'), '1 h late', '晚了1小时'],
    ['early this morning', timed('2026-11-21T00:00'), '10 h late', '晚了10小时'],
    ['late last night', timed('2026-11-20T23:00'), '11 h late', '晚了11小时'],
    ['yesterday afternoon', timed('2026-11-20T15:00'), '1 day late', '晚了1天'],
    ['all-day yesterday', allDay('2026-11-20'), '1 day late', '晚了1天'],
    ['two days', allDay('2026-11-19'), '2 days late', '晚了2天'],
    ['thirteen days', allDay('2026-11-08'), '13 days late', '晚了13天'],
    ['two weeks', allDay('2026-11-07'), '2 weeks late', '晚了2周'],
    ['two months', allDay('2026-09-20'), '2 months late', '晚了2个月'],
    ['three years', allDay('2023-11-10'), '3 years late', '晚了3年'],
    ['tomorrow', allDay('2026-11-22'), 'tomorrow', '明天'],
    ['tomorrow at a time', timed('2026-11-22T15:00'), 'tomorrow', '明天'],
    ['in two days', allDay('2026-11-23'), 'in 2 days', '2天后'],
    ['in three weeks', allDay('2026-12-12'), 'in 3 weeks', '3周后'],
    ['in four months', allDay('2027-03-30'), 'in 4 months', '4个月后'],
    ['in two years', allDay('2028-12-30'), 'in 2 years', '2年后'],
  ])('%s', (_, due, english, chinese) => {
    expect(relativeDueWords(due, NOW, 'en')).toBe(english);
    expect(relativeDueWords(due, NOW, 'zh')).toBe(chinese);
  });

  it('says hours all day long', () => {
    expect(relativeDueWords(timed('2026-11-21T00:30'), at('2026-11-21T23:59'), 'en')).toBe('23 h late');
  });

  it('says minutes across midnight', () => {
    expect(relativeDueWords(timed('2026-11-22T00:10'), at('2026-11-21T23:50'), 'en')).toBe('in 20 min');
    expect(relativeDueWords(timed('2026-11-21T23:50'), at('2026-11-22T00:10'), 'en')).toBe('20 min late');
  });
});
