import * as v from 'valibot';
import { useSettings } from '@/components/due/settings-context';
import { TypedTimeEcho } from '@/components/due/TypedTimeEcho';
import { type TypedTime, useTypedTime } from '@/components/due/use-typed-time';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import { allDayOn } from '@/lib/follow-ups/calendar-rules';
import type { DueTime } from '@/lib/follow-ups/follow-up';
import {
  atTime,
  dateOf,
  LocalDateSchema,
  type LocalDateTime,
  LocalTimeSchema,
  timeOf,
} from '@/lib/follow-ups/local-date-time';
import css from './DueTimeField.module.css';

/** A due time being chosen: picked by day and time, unless something is typed. */
export type DueTimeEdit = { picked: DueTime; typed: string };

/** What a due time being chosen comes to now. */
export function useDueTimeEdit(edit: DueTimeEdit, now: LocalDateTime): TypedTime {
  const read = useTypedTime(edit.typed, now, useSettings());
  return read.state === 'empty' ? { state: 'read', time: edit.picked } : read;
}

/** Chooses a due time by words ("tomorrow 3pm") or by day and time; says with its weekday what was understood. */
export function DueTimeField(props: {
  edit: DueTimeEdit;
  reading: TypedTime;
  now: LocalDateTime;
  onChange: (edit: DueTimeEdit) => void;
}) {
  const { edit, reading, now, onChange } = props;
  const words = useWords();
  const settings = useSettings();
  const shown = reading.state === 'read' ? reading.time : edit.picked;
  const pick = (picked: DueTime) => onChange({ picked, typed: '' });
  return (
    <div className={css.field}>
      <div className={css.inputs}>
        <TextField
          label={words.contact.when}
          placeholder={words.due.typedTimePlaceholder}
          value={edit.typed}
          onChange={(typed) => onChange({ picked: edit.picked, typed })}
          maxLength={200}
        />
        <TextField
          label={words.contact.day}
          type="date"
          value={dateOf(shown.due)}
          onChange={(typed) => {
            const day = v.safeParse(LocalDateSchema, typed);
            if (!day.success) return;
            pick(
              shown.allDay
                ? allDayOn(day.output, settings)
                : { due: atTime(day.output, timeOf(shown.due)), allDay: false },
            );
          }}
        />
        <TextField
          label={words.contact.time}
          type="time"
          value={shown.allDay ? '' : timeOf(shown.due)}
          onChange={(typed) => {
            const time = v.safeParse(LocalTimeSchema, typed);
            const day = dateOf(shown.due);
            pick(time.success ? { due: atTime(day, time.output), allDay: false } : allDayOn(day, settings));
          }}
        />
      </div>
      <p className={css.echo} role="status">
        <TypedTimeEcho typed={reading} now={now} />
      </p>
    </div>
  );
}
