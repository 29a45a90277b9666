import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { localDateOf } from '@/lib/follow-ups/local-date-time';
import type { Settings } from '@/lib/settings/settings';
import { bookChunks } from '@/lib/store/book-chunks';
import { type BackupCounts, backupFileName } from '@/lib/transfer/backup-format';
import { writeBackup } from '@/lib/transfer/write-backup';
import css from './BackupPage.module.css';
import { downloadFile } from './download-file';
import { useBackupWords } from './use-backup-words';

type State =
  | { step: 'ready' }
  | { step: 'writing'; rows: number }
  | { step: 'saved'; name: string; counts: BackupCounts }
  | { step: 'failed'; code: ErrorCode };

/** Writes the book as it stands to a file among the downloads. */
export function ExportBackup(props: { settings: Settings; primary?: boolean; label?: string }) {
  const { settings, primary = false, label } = props;
  const words = useBackupWords();
  const [state, setState] = useState<State>({ step: 'ready' });
  const save = async () => {
    if (state.step === 'writing') return;
    setState({ step: 'writing', rows: 0 });
    try {
      const now = Date.now();
      const { file, counts } = await writeBackup(bookChunks(), settings, now, (rows) =>
        setState({ step: 'writing', rows }),
      );
      const name = backupFileName(localDateOf(now));
      downloadFile(file, name);
      setState({ step: 'saved', name, counts });
    } catch (thrown) {
      setState({ step: 'failed', code: errorCodeOf(thrown) });
    }
  };
  return (
    <>
      <Button
        variant={primary ? 'primary' : 'outline'}
        icon={<Download aria-hidden="true" />}
        aria-disabled={state.step === 'writing'}
        onClick={save}
      >
        {label ?? words.exportDo}
      </Button>
      <p role="status" className={css.status}>
        {state.step === 'writing' && words.exporting(state.rows)}
        {state.step === 'saved' && words.exported(state.name, state.counts)}
      </p>
      {state.step === 'failed' && <ErrorNote code={state.code} />}
    </>
  );
}
