import { useLanguage, useWords } from '@/components/ui/words-context';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { dueWords } from '@/lib/words/due-words';
import { errorWords } from '@/lib/words/error-words';
import { relativeDueWords } from '@/lib/words/relative-due-words';
import css from './TypedTimeEcho.module.css';
import type { TypedTime } from './use-typed-time';

/** What a typed time was understood as, with its weekday, before it is accepted; or plainly that it was not. */
export function TypedTimeEcho({ typed, now }: { typed: TypedTime; now: LocalDateTime }) {
  const words = useWords();
  const language = useLanguage();
  if (typed.state === 'refused') return <span className={css.refused}>{errorWords(typed.code, words)}</span>;
  if (typed.state === 'reading') return <span>{words.due.typedTimeReading}</span>;
  if (typed.state === 'empty') return null;
  const when = dueWords(typed.time, now, language);
  const relative = relativeDueWords(typed.time, now, language);
  return (
    <span>
      <strong className={css.when}>{when}</strong>
      {typed.time.allDay ? words.when.dayAndTime('', words.when.anyTime) : ''} · {relative}
    </span>
  );
}
