import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { TextField } from '@/components/ui/TextField';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { weekdayOf } from '@/lib/follow-ups/calendar-rules';
import type { DueTime } from '@/lib/follow-ups/follow-up';
import { dateOf, timeOf } from '@/lib/follow-ups/local-date-time';
import { snoozeChoices } from '@/lib/follow-ups/snooze-choices';
import { sendCommand } from '@/lib/messages/send-command';
import { dueWords, fullDueWords } from '@/lib/words/due-words';
import { weekdayName } from '@/lib/words/weekday-name';
import { useActions } from './action-context';
import { nameOf } from './due-links';
import { usePanelEdit } from './panel-edit';
import type { RowPanelProps } from './RowPanel';
import css from './SnoozePanel.module.css';
import { useSettings } from './settings-context';
import { TypedTimeEcho } from './TypedTimeEcho';
import { useTypedTime } from './use-typed-time';

/** Puts a follow-up off: four times at one press, or any other typed. */
export function SnoozePanel({ row, now, onClose, kept }: RowPanelProps) {
  const words = useWords();
  const language = useLanguage();
  const settings = useSettings();
  const { act } = useActions();
  const { edit, change } = usePanelEdit('snooze', kept);
  const text = edit.snooze;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const typed = useTypedTime(text, now, settings);

  async function snooze(to: DueTime) {
    if (busy) return;
    setBusy(true);
    const message = words.due.didSnooze(nameOf(row.contact) || words.common.nameless, dueWords(to, now, language));
    const done = await act(() => sendCommand('followUps.snooze', { id: row.followUp.id, to }), message);
    setBusy(false);
    if (done.ok) onClose();
    else setFailed(done.code);
  }

  function accept(event: FormEvent) {
    event.preventDefault();
    if (typed.state === 'read') void snooze(typed.time);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own here
    <div role="group" aria-label={words.due.snoozeFor(nameOf(row.contact))} className={css.panel}>
      <div className={css.choices}>
        {snoozeChoices(now, settings).map(({ choice, to }, at) => (
          <button
            key={choice}
            type="button"
            // biome-ignore lint/a11y/noAutofocus: the rep has just asked to snooze; this is where the choosing begins
            autoFocus={at === 0}
            className={css.choice}
            onClick={() => void snooze(to)}
          >
            <span className={css.what}>{words.due.choice[choice]}</span>
            <span className={css.when} title={fullDueWords(to, language)}>
              {timeWords(to)}
            </span>
          </button>
        ))}
      </div>
      <form className={css.typed} onSubmit={accept}>
        <TextField
          label={words.due.typedTime}
          hideLabel
          placeholder={words.due.typedTimePlaceholder}
          value={text}
          onChange={(snooze) => change({ snooze })}
        />
        <Button type="submit" disabled={typed.state !== 'read'} aria-disabled={busy}>
          {words.common.snooze}
        </Button>
      </form>
      <div className={css.echo} role="status">
        <TypedTimeEcho typed={typed} now={now} />
      </div>
      {failed && <ErrorNote code={failed} />}
    </div>
  );

  /** The day with its weekday; of today, which goes without saying, only that, and the time. */
  function timeWords(to: DueTime): string {
    if (to.allDay || dateOf(to.due) !== dateOf(now)) return dueWords(to, now, language);
    return `${weekdayName(weekdayOf(dateOf(to.due)), language, 'short')} ${timeOf(to.due)}`;
  }
}
