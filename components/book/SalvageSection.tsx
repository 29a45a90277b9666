import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { localDateOf } from '@/lib/follow-ups/local-date-time';
import { type Salvage, salvageBook } from '@/lib/store/salvage-book';
import { type BackupCounts, backupFileName } from '@/lib/transfer/backup-format';
import { writeBackup } from '@/lib/transfer/write-backup';
import css from './BackupPage.module.css';
import { downloadFile } from './download-file';
import { PageSection } from './Page';
import { useBackupWords } from './use-backup-words';

type State =
  | { step: 'ready' | 'reading' | 'nothing' }
  | { step: 'saved'; name: string; counts: BackupCounts; lost: number | null }
  | { step: 'failed'; code: ErrorCode };

/** Saves what a damaged book still gives away to a backup file, before anything is discarded. */
export function SalvageSection() {
  const words = useBackupWords();
  const [state, setState] = useState<State>({ step: 'ready' });
  const save = async () => {
    if (state.step === 'reading') return;
    setState({ step: 'reading' });
    try {
      const salvage = await salvageBook();
      if (!salvage) return setState({ step: 'nothing' });
      const now = Date.now();
      const { file, counts } = await writeBackup(chunksOf(salvage), salvage.settings, now);
      const name = backupFileName(localDateOf(now));
      downloadFile(file, name);
      setState({ step: 'saved', name, counts, lost: salvage.complete ? salvage.leftOut : null });
    } catch (thrown) {
      setState({ step: 'failed', code: errorCodeOf(thrown) });
    }
  };
  return (
    <PageSection title={words.damaged.salvageTitle} hint={words.damaged.salvageBody}>
      <Button icon={<Download aria-hidden="true" />} aria-disabled={state.step === 'reading'} onClick={save}>
        {words.damaged.salvageDo}
      </Button>
      <p role="status" className={css.status}>
        {state.step === 'reading' && words.damaged.salvageReading}
        {state.step === 'nothing' && words.damaged.salvageNothing}
        {state.step === 'saved' && `${words.exported(state.name, state.counts)} ${words.damaged.lost(state.lost)}`}
      </p>
      {state.step === 'failed' && <ErrorNote code={state.code} />}
    </PageSection>
  );
}

async function* chunksOf({ chunks }: Salvage) {
  yield* chunks;
}
