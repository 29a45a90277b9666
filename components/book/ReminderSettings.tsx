import { useState } from 'react';
import * as v from 'valibot';
import { Button } from '@/components/ui/Button';
import { CheckField } from '@/components/ui/CheckField';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { LocalTimeSchema } from '@/lib/follow-ups/local-date-time';
import { sendCommand } from '@/lib/messages/send-command';
import { PageSection } from './Page';
import type { SettingsPartProps } from './SettingsPage';
import css from './SettingsPage.module.css';

/** When reminders may ring, and a way to see whether they can. */
export function ReminderSettings({ settings, change }: SettingsPartProps) {
  const words = useWords().settings;
  const [tested, setTested] = useState<'not' | 'sent' | ErrorCode>('not');
  const { quiet } = settings;
  const setTime = (end: 'from' | 'to', typed: string) => {
    const time = v.safeParse(LocalTimeSchema, typed);
    if (time.success) change({ quiet: { ...quiet, [end]: time.output } });
  };
  const test = async () => {
    setTested('not');
    try {
      await sendCommand('reminders.test', {});
      setTested('sent');
    } catch (thrown) {
      setTested(errorCodeOf(thrown));
    }
  };
  return (
    <PageSection title={words.reminders}>
      <div className={css.group}>
        <CheckField label={words.quiet} checked={quiet.on} onChange={(on) => change({ quiet: { ...quiet, on } })} />
        <p className={css.hint}>{words.quietHint}</p>
      </div>
      {quiet.on && (
        <div className={css.row}>
          <div className={css.short}>
            <TextField
              label={words.quietFrom}
              type="time"
              value={quiet.from}
              onChange={(typed) => setTime('from', typed)}
            />
          </div>
          <div className={css.short}>
            <TextField label={words.quietTo} type="time" value={quiet.to} onChange={(typed) => setTime('to', typed)} />
          </div>
        </div>
      )}
      <Button onClick={test}>{words.test}</Button>
      <div role="status" className={css.sent}>
        {tested === 'sent' && words.testSent}
      </div>
      {tested !== 'not' && tested !== 'sent' && <ErrorNote code={tested} />}
      {tested !== 'not' && (
        <div className={css.help}>
          <p>{words.testMissing}</p>
          <ul>
            {words.testHelp.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{words.testRest}</p>
        </div>
      )}
    </PageSection>
  );
}
