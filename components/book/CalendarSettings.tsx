import { useState } from 'react';
import * as v from 'valibot';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { useLanguage, useWords } from '@/components/ui/words-context';
import { type Weekday, WeekdaySchema } from '@/lib/follow-ups/calendar-rules';
import { LocalTimeSchema } from '@/lib/follow-ups/local-date-time';
import { weekdayName } from '@/lib/words/weekday-name';
import { PageSection } from './Page';
import type { SettingsPartProps } from './SettingsPage';
import css from './SettingsPage.module.css';

const DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** When the rep's day and week begin, and on which days they work. */
export function CalendarSettings({ settings, change }: SettingsPartProps) {
  const words = useWords().settings;
  const language = useLanguage();
  const [refused, setRefused] = useState(false);
  const order = DAYS.map((at) => v.parse(WeekdaySchema, (at + settings.weekStart) % 7));
  const toggle = (day: Weekday) => {
    const workingDays = DAYS.filter((each) => settings.workingDays.includes(each) !== (each === day));
    setRefused(workingDays.length === 0);
    if (workingDays.length > 0) change({ workingDays });
  };
  return (
    <PageSection title={words.calendar}>
      <div className={css.group}>
        <div className={css.short}>
          <TextField
            label={words.dayStart}
            type="time"
            value={settings.dayStart}
            onChange={(typed) => {
              const time = v.safeParse(LocalTimeSchema, typed);
              if (time.success) change({ dayStart: time.output });
            }}
          />
        </div>
        <p className={css.hint}>{words.dayStartHint}</p>
      </div>
      <div className={css.medium}>
        <SelectField
          label={words.weekStart}
          value={String(settings.weekStart)}
          options={DAYS.map((day) => ({ value: String(day), label: weekdayName(day, language, 'long') }))}
          onChange={(day) => change({ weekStart: v.parse(WeekdaySchema, Number(day)) })}
        />
      </div>
      <fieldset className={css.days}>
        <legend className={css.legend}>{words.workingDays}</legend>
        <div className={css.dayRow}>
          {order.map((day) => (
            <label key={day} className={css.day}>
              <input type="checkbox" checked={settings.workingDays.includes(day)} onChange={() => toggle(day)} />
              {weekdayName(day, language, 'short')}
            </label>
          ))}
        </div>
        <p className={css.hint}>{words.workingDaysHint}</p>
        <p className={css.warn} role="alert">
          {refused && words.oneWorkingDay}
        </p>
      </fieldset>
    </PageSection>
  );
}
