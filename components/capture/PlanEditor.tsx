import { TypedTimeEcho } from '@/components/due/TypedTimeEcho';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { CalendarRules } from '@/lib/follow-ups/calendar-rules';
import { ChannelSchema } from '@/lib/follow-ups/channel';
import type { DueTime } from '@/lib/follow-ups/follow-up';
import { dateOf, type LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { snoozeChoices } from '@/lib/follow-ups/snooze-choices';
import { nextWorkingDay } from '@/lib/follow-ups/working-days';
import { dueWords } from '@/lib/words/due-words';
import css from './PlanEditor.module.css';
import type { Planning } from './use-plan';

/** When to get in touch, how, and what for: days at one press, or any time typed. */
export function PlanEditor(props: { planning: Planning; now: LocalDateTime; rules: CalendarRules }) {
  const { planning, now, rules } = props;
  const words = useWords();
  const language = useLanguage();
  const { plan } = planning;

  const days = [nextWorkingDay(now, rules), ...snoozeChoices(now, rules).map(({ to }) => to)].filter(
    (time, at, all) => time.allDay && all.findIndex((other) => other.due === time.due) === at && isAhead(time),
  );
  const choices = days.sort((one, other) => (one.due < other.due ? -1 : 1)).slice(0, 3);

  function isAhead(time: DueTime): boolean {
    return dateOf(time.due) > dateOf(now);
  }

  return (
    <fieldset className={css.editor}>
      <legend className={css.legend}>{words.capture.followUp}</legend>
      <div className={css.choices}>
        {choices.map((time) => (
          <button
            key={time.due}
            type="button"
            className={css.choice}
            aria-pressed={plan?.due === time.due && plan.allDay}
            onClick={() => planning.choose(time)}
          >
            {dueWords(time, now, language)}
          </button>
        ))}
        <button type="button" className={css.choice} aria-pressed={plan === null} onClick={() => planning.choose(null)}>
          {words.capture.noFollowUp}
        </button>
      </div>
      <TextField
        label={words.capture.when}
        placeholder={words.due.typedTimePlaceholder}
        value={planning.text}
        onChange={planning.setText}
        hint={
          planning.typed.state === 'empty' ? null : (
            <span role="status">
              <TypedTimeEcho typed={planning.typed} now={now} />
            </span>
          )
        }
      />
      <div className={css.what}>
        <SelectField
          label={words.capture.followUpHow}
          value={planning.channel}
          options={ChannelSchema.options.map((value) => ({ value, label: words.common.channel[value] }))}
          onChange={planning.setChannel}
        />
        <TextField
          label={words.capture.followUpNote}
          placeholder={words.capture.followUpNotePlaceholder}
          maxLength={20_000}
          value={planning.note}
          onChange={planning.setNote}
        />
      </div>
    </fieldset>
  );
}
