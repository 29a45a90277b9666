import { useEffect, useRef, useState } from 'react';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import type { Settings } from '@/lib/settings/settings';
import type { BackupCounts } from '@/lib/transfer/backup-format';
import type { BackupOpener, OpenBackup, OpenProgress } from '@/lib/transfer/open-backup';
import { type RestoreMode, sendRestore } from '@/lib/transfer/send-restore';
import css from './BackupPage.module.css';
import { ChooseBackup } from './ChooseBackup';
import { PageSection } from './Page';
import { RestorePlan } from './RestorePlan';
import { useBackupWords } from './use-backup-words';

type State =
  | { step: 'choose' }
  | { step: 'opening'; progress: OpenProgress }
  | { step: 'plan'; name: string; backup: OpenBackup; failed: ErrorCode | null }
  | { step: 'restoring'; share: number }
  | { step: 'restored'; counts: BackupCounts }
  | { step: 'failed'; code: ErrorCode };

/** Brings a backup back: choose a file, see what would change, then have it put in place. */
export function RestoreBackup({ settings, open }: { settings: Settings; open: BackupOpener }) {
  const words = useBackupWords();
  const [state, setState] = useState<State>({ step: 'choose' });
  const opened = useRef<OpenBackup | null>(null);
  useEffect(() => () => opened.current?.close(), []);

  const choose = async (file: File) => {
    opened.current?.close();
    opened.current = null;
    setState({ step: 'opening', progress: { step: 'reading' } });
    try {
      const backup = await open(file, (progress) => setState({ step: 'opening', progress }));
      opened.current = backup;
      setState({ step: 'plan', name: file.name, backup, failed: null });
    } catch (thrown) {
      setState({ step: 'failed', code: errorCodeOf(thrown) });
    }
  };
  const restore = async (name: string, backup: OpenBackup, mode: RestoreMode, withSettings: boolean) => {
    setState({ step: 'restoring', share: 0 });
    try {
      const onProgress = (share: number) => setState({ step: 'restoring', share });
      const counts = await sendRestore(backup, { mode, withSettings, onProgress }, sendCommand);
      backup.close();
      opened.current = null;
      setState({ step: 'restored', counts });
    } catch (thrown) {
      // The file is still read: trying again needs no second choosing.
      setState({ step: 'plan', name, backup, failed: errorCodeOf(thrown) });
    }
  };
  const busy = state.step === 'opening' || state.step === 'restoring';
  return (
    <>
      <PageSection title={words.restoreTitle} hint={words.restoreBody}>
        {!busy && <ChooseBackup label={state.step === 'choose' ? words.choose : words.chooseOther} onChoose={choose} />}
        <div role="status" className={css.status}>
          {state.step === 'opening' &&
            (state.progress.step === 'reading' ? words.reading : words.comparing(state.progress.done))}
          {state.step === 'restoring' && (state.share < 1 ? words.staging : words.applying)}
          {state.step === 'restored' && <strong className={css.good}>{words.restored(state.counts)}</strong>}
        </div>
        {state.step === 'opening' && <progress className={css.progress} aria-label={words.reading} />}
        {state.step === 'restoring' && (
          <progress
            className={css.progress}
            aria-label={words.staging}
            value={state.share < 1 ? state.share : undefined}
            max={1}
          />
        )}
        {state.step === 'restored' && <a href="#/contacts">{words.seeContacts}</a>}
        {state.step === 'failed' && <ErrorNote code={state.code} />}
      </PageSection>
      {state.step === 'plan' && (
        <RestorePlan
          name={state.name}
          preview={state.backup.preview}
          settings={settings}
          failed={state.failed}
          onRestore={(mode, withSettings) => restore(state.name, state.backup, mode, withSettings)}
        />
      )}
    </>
  );
}
