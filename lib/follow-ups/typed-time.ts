import type { CalendarRules } from './calendar-rules';
import type { DueTime } from './follow-up';
import { dateOf, type LocalDateTime } from './local-date-time';
import { chinese } from './typed-time/chinese';
import { english } from './typed-time/english';
import { french } from './typed-time/french';
import { german } from './typed-time/german';
import { type Context, type DateOrder, resolveReading } from './typed-time/reading';
import { readTongue } from './typed-time/tongue';

export type TypedTime = ({ ok: true } & DueTime) | { ok: false; code: 'typed-time-unread' | 'typed-time-past' };

/** No due time takes more words than this. */
const MAX_LENGTH = 100;

/**
 * The due time a rep typed, in English or Chinese (and plainly in German or French), against wall-clock minute `now`.
 *
 * Forward only. A weekday is the next such day after today, "next Friday" and 下周五 the one of next week; a day without a
 * time is all day; a time without a day is today's if still ahead, else tomorrow's. The whole text must be understood:
 * a word left over, a day or hour there is not, or two days at once is refused, not guessed. So is 3/12, unless `order`
 * tells which of the two is the month; in a Chinese text it is the first.
 * Load this module lazily: it carries the date libraries.
 */
export function readTypedTime(
  text: string,
  now: LocalDateTime,
  rules: CalendarRules,
  order: DateOrder | null = null,
): TypedTime {
  const written = plainText(text);
  if (written === '' || written.length > MAX_LENGTH) return { ok: false, code: 'typed-time-unread' };
  const context: Context = { now, today: dateOf(now), rules, order };
  const tongues = /\p{Script=Han}/u.test(written) ? [chinese] : [english, german, french];
  for (const tongue of tongues) {
    const reading = readTongue(tongue, written, context);
    if (reading === null) continue;
    const due = resolveReading(reading, context);
    return due === null ? { ok: false, code: 'typed-time-past' } : { ok: true, ...due };
  }
  return { ok: false, code: 'typed-time-unread' };
}

/** Full-width figures and letters made plain, one space for many, and an ISO 8601 "T" opened up into day and time. */
function plainText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain.replace(/^(\d{4}-\d{2}-\d{2})t(\d{2}:\d{2})(?::00)?$/, '$1 $2');
}
