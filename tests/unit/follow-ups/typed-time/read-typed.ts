import * as v from 'valibot';
import { type CalendarRules, CalendarRulesSchema } from '@/lib/follow-ups/calendar-rules';
import { LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { readTypedTime } from '@/lib/follow-ups/typed-time';
import type { DateOrder } from '@/lib/follow-ups/typed-time/reading';

export const calendar = (over: Partial<Record<keyof CalendarRules, unknown>> = {}): CalendarRules =>
  v.parse(CalendarRulesSchema, { dayStart: '09:00', weekStart: 1, workingDays: [1, 2, 3, 4, 5], ...over });

/** A Wednesday. */
export const NOW = '2026-11-18T10:20';

/** What a text is read as, in one line: its minute, its day (all-day), or `unread` or `past`. */
export function readTyped(text: string, now = NOW, rules = calendar(), order: DateOrder | null = null): string {
  const read = readTypedTime(text, v.parse(LocalDateTimeSchema, now), rules, order);
  if (!read.ok) return read.code.replace('typed-time-', '');
  if (read.allDay && !read.due.endsWith(`T${rules.dayStart}`)) return `all day, but at ${read.due}`;
  return read.allDay ? read.due.slice(0, 10) : read.due;
}
