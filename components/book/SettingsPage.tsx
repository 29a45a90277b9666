import { useRef, useState } from 'react';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useWords } from '@/components/ui/words-context';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import type { Settings } from '@/lib/settings/settings';
import { AboutSettings } from './AboutSettings';
import { CalendarSettings } from './CalendarSettings';
import { LanguageSettings } from './LanguageSettings';
import { NeverCaptureSettings } from './NeverCaptureSettings';
import { OwnAddressSettings } from './OwnAddressSettings';
import { Page } from './Page';
import { ReminderSettings } from './ReminderSettings';
import css from './SettingsPage.module.css';
import { TouchSettings } from './TouchSettings';
import { WebmailSettings } from './WebmailSettings';
import type { WebmailAccess } from './webmail-access';

/** One group of settings: shows them, and hands on what the rep changes. */
export type SettingsPartProps = { settings: Settings; change: (change: Partial<Settings>) => void };

/** What the rep can choose. Every change is saved at once. */
export function SettingsPage(props: { settings: Settings; version: string; webmails: WebmailAccess }) {
  const { settings: stored, version, webmails } = props;
  const words = useWords().settings;
  const [pending, setPending] = useState<Settings | null>(null);
  const [state, setState] = useState<'still' | 'saved' | ErrorCode>('still');
  const last = useRef<Settings>(stored);
  const settings = pending ?? stored;

  const change = async (change: Partial<Settings>) => {
    const next = { ...settings, ...change };
    last.current = next;
    setPending(next);
    setState('still');
    try {
      await sendCommand('settings.save', next);
      if (last.current === next) setState('saved');
    } catch (thrown) {
      // What was chosen stays on screen, with the reason it is not kept yet.
      setState(errorCodeOf(thrown));
    }
  };
  const failed = state !== 'still' && state !== 'saved' ? state : null;
  return (
    <Page
      title={words.title}
      intro={
        <span className={css.intro}>
          {words.intro}
          <span role="status" className={css.saved}>
            {state === 'saved' && words.saved}
          </span>
        </span>
      }
    >
      {failed && (
        <div className={css.failed}>
          <ErrorNote code={failed} />
        </div>
      )}
      <ReminderSettings settings={settings} change={change} />
      <WebmailSettings access={webmails} />
      <OwnAddressSettings settings={stored} />
      <NeverCaptureSettings entries={stored.neverCapture} ownAddresses={stored.ownAddresses} />
      <CalendarSettings settings={settings} change={change} />
      <TouchSettings settings={settings} change={change} />
      <LanguageSettings settings={settings} change={change} />
      <AboutSettings version={version} />
    </Page>
  );
}
