import type { RefObject } from 'react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import type { Settings } from '@/lib/settings/settings';
import type { RestoreChanges } from '@/lib/transfer/preview-restore';
import css from './BackupPage.module.css';
import { ExportBackup } from './ExportBackup';
import { useBackupWords } from './use-backup-words';

/** Asks, in plain words, before the whole book is replaced, and offers to save it first. */
export function ReplaceDialog(props: {
  ref: RefObject<HTMLDialogElement | null>;
  changes: RestoreChanges;
  settings: Settings;
  onReplace: () => void;
}) {
  const { ref, changes, settings, onReplace } = props;
  const words = useWords();
  const backup = useBackupWords();
  const removed = {
    contacts: changes.contacts.removed,
    followUps: changes.followUps.removed,
    touches: changes.touches.removed,
  };
  const any = removed.contacts + removed.followUps + removed.touches > 0;
  return (
    <dialog ref={ref} className={css.dialog} aria-labelledby="replace-title" aria-describedby="replace-body">
      <h2 id="replace-title" className={css.dialogTitle}>
        {backup.confirmTitle}
      </h2>
      <p id="replace-body">{any ? backup.confirmBody(removed) : backup.confirmNoneBody}</p>
      <ExportBackup settings={settings} label={backup.confirmExport} />
      <div className={css.dialogActions}>
        <Button onClick={() => ref.current?.close()}>{words.common.cancel}</Button>
        <Button
          variant="danger"
          onClick={() => {
            ref.current?.close();
            onReplace();
          }}
        >
          {backup.confirmDo}
        </Button>
      </div>
    </dialog>
  );
}
