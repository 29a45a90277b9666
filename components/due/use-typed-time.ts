import { useEffect, useState } from 'react';
import { useBrowserLanguages, useLanguage } from '@/components/ui/words-context';
import type { CalendarRules } from '@/lib/follow-ups/calendar-rules';
import type { DueTime } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { dateOrderOf } from '@/lib/words/date-order';

/** What a typed time comes to. `reading` only while the reader itself is being loaded. */
export type TypedTime =
  | { state: 'empty' }
  | { state: 'reading' }
  | { state: 'read'; time: DueTime }
  | { state: 'refused'; code: 'typed-time-unread' | 'typed-time-past' };

type Reader = typeof import('@/lib/follow-ups/typed-time');

const EMPTY: TypedTime = { state: 'empty' };

/** Reads `text` as a time from `now` on, once the reader (a date library, not part of the first paint) is there. */
export function useTypedTime(text: string, now: LocalDateTime, rules: CalendarRules): TypedTime {
  const [reader, setReader] = useState<Reader | null>(null);
  const language = useLanguage();
  const browserLanguages = useBrowserLanguages();
  const wanted = text.trim() !== '';
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void import('@/lib/follow-ups/typed-time').then((loaded) => {
      if (!gone) setReader(loaded);
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  if (!wanted) return EMPTY;
  if (!reader) return { state: 'reading' };
  const result = reader.readTypedTime(text, now, rules, dateOrderOf(language, browserLanguages));
  return result.ok
    ? { state: 'read', time: { due: result.due, allDay: result.allDay } }
    : { state: 'refused', code: result.code };
}
