import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CalendarRulesSchema } from '@/lib/follow-ups/calendar-rules';
import { type LocalDateTime, LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { draftPlan, proposeNext, type TouchJustMade } from '@/lib/follow-ups/propose-next';

const NOW: LocalDateTime = v.parse(LocalDateTimeSchema, '2026-11-23T10:00'); // a Monday
const RULES = v.parse(CalendarRulesSchema, { dayStart: '09:00', weekStart: 1, workingDays: [1, 2, 3, 4, 5] });

const propose = (touch: Partial<TouchJustMade>) =>
  proposeNext({ outcome: 'no-answer', touchCount: 0, channel: 'call', grade: 'B', ...touch }, NOW, RULES);
const days = (touch: Partial<TouchJustMade>) =>
  Array.from({ length: 5 }, (_, touchCount) => propose({ ...touch, touchCount })?.due.slice(0, 10));

describe('proposeNext', () => {
  it('ends with the deal', () => {
    expect(propose({ outcome: 'won' })).toBeNull();
    expect(propose({ outcome: 'lost' })).toBeNull();
  });

  it('leaves growing gaps of working days, closer for grade A, wider for C', () => {
    expect(days({ grade: 'A' })).toEqual(['2026-11-24', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-30']);
    expect(days({ grade: 'B' })).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-30', '2026-12-03']);
    expect(days({ grade: 'C' })).toEqual(['2026-11-25', '2026-11-26', '2026-11-30', '2026-12-03', '2026-12-10']);
  });

  it('stops growing at 34 working days', () => {
    expect(propose({ touchCount: 50 })).toEqual(propose({ touchCount: 7 }));
    expect(propose({ touchCount: 50 })?.due).toBe('2027-01-08T09:00');
  });

  it('tries the other way after no answer', () => {
    expect(propose({ channel: 'call' })?.channel).toBe('email');
    expect(propose({ channel: 'email' })?.channel).toBe('call');
    expect(propose({ channel: 'message', outcome: 'left-message' })?.channel).toBe('call');
  });

  it('answers interest soon, by a call, however many touches came before', () => {
    expect(propose({ outcome: 'interested', touchCount: 6 })).toEqual({
      due: '2026-11-25T09:00',
      allDay: true,
      channel: 'call',
      note: '',
    });
  });

  it('leaves "not now" in peace, longer the lower the grade', () => {
    const dues = (['A', 'B', 'C'] as const).map((grade) => propose({ outcome: 'not-now', grade })?.due.slice(0, 10));
    expect(dues).toEqual(['2026-12-07', '2026-12-21', '2027-01-18']);
    expect(propose({ outcome: 'not-now' })?.channel).toBe('email');
  });
});

describe('draftPlan', () => {
  it('calls on the next working day', () => {
    expect(draftPlan(v.parse(LocalDateTimeSchema, '2026-11-20T10:00'), RULES)).toEqual({
      due: '2026-11-23T09:00',
      allDay: true,
      channel: 'call',
      note: '',
    });
  });
});
