import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useLanguage, useWords } from '@/components/ui/words-context';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { localOf } from '@/lib/follow-ups/local-date-time';
import { sendCommand } from '@/lib/messages/send-command';
import type { BackupCounts } from '@/lib/transfer/backup-format';
import type { BackupOpener, OpenBackup } from '@/lib/transfer/open-backup';
import { sendRestore } from '@/lib/transfer/send-restore';
import { dueWords } from '@/lib/words/due-words';
import backupCss from './BackupPage.module.css';
import { ChooseBackup } from './ChooseBackup';
import css from './DamagedBook.module.css';
import { PageSection } from './Page';
import { useBackupWords } from './use-backup-words';

type Chosen = { name: string; backup: OpenBackup };
type State = 'waiting' | 'reading' | 'working' | { begun: BackupCounts | null } | { failed: ErrorCode };

/** Begins a new book, from a backup or empty, once it was said in plain words that the damaged one is discarded. */
export function FreshBook({ open }: { open: BackupOpener }) {
  const words = useWords();
  const backup = useBackupWords();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [state, setState] = useState<State>('waiting');
  /** The damaged book is gone: from here on only the restoring is left to do. */
  const [discarded, setDiscarded] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => () => chosen?.backup.close(), [chosen]);
  const { damaged } = backup;

  const choose = async (file: File) => {
    setChosen(null);
    setState('reading');
    try {
      // Read and checked first: nothing is discarded for a file that can't be restored.
      setChosen({ name: file.name, backup: await open(file, () => undefined) });
      setState('waiting');
    } catch (thrown) {
      setState({ failed: errorCodeOf(thrown) });
    }
  };
  const begin = async () => {
    dialog.current?.close();
    setState('working');
    try {
      if (!discarded) await sendCommand('book.reset', {});
      setDiscarded(true);
      const options = { mode: 'replace', withSettings: true, onProgress: () => undefined } as const;
      setState({ begun: chosen ? await sendRestore(chosen.backup, options, sendCommand) : null });
    } catch (thrown) {
      setState({ failed: errorCodeOf(thrown) });
    }
  };
  const toContacts = () => {
    window.location.hash = '#/contacts';
    window.location.reload();
  };

  if (typeof state === 'object' && 'begun' in state) {
    return (
      <PageSection title={damaged.freshTitle}>
        <p role="status" className={backupCss.good}>
          {state.begun ? backup.restored(state.begun) : damaged.begunEmpty}
        </p>
        <Button variant="primary" autoFocus onClick={toContacts}>
          {damaged.toContacts}
        </Button>
      </PageSection>
    );
  }
  const preview = chosen?.backup.preview;
  const madeOn =
    preview && dueWords({ due: localOf(Date.parse(preview.exportedAt)), allDay: false }, localOf(Date.now()), language);
  const counts = preview && {
    contacts: preview.replace.contacts.added,
    followUps: preview.replace.followUps.added,
    touches: preview.replace.touches.added,
  };
  const ask = () => (discarded ? void begin() : dialog.current?.showModal());
  const busy = state === 'reading' || state === 'working';
  return (
    <PageSection title={damaged.freshTitle} hint={damaged.freshBody}>
      {!busy && <ChooseBackup label={chosen ? backup.chooseOther : backup.choose} onChoose={(file) => choose(file)} />}
      <div role="status" className={backupCss.status}>
        {state === 'reading' && backup.reading}
        {state === 'working' && backup.applying}
        {!busy && chosen && counts && madeOn && (
          <span className={css.facts}>{damaged.holds(chosen.name, madeOn, counts)}</span>
        )}
      </div>
      {typeof state === 'object' && 'failed' in state && (
        <ErrorNote code={state.failed}>
          {state.failed === 'book-opens' && <Button onClick={toContacts}>{words.book.reload}</Button>}
        </ErrorNote>
      )}
      {!busy && (
        <div className={css.actions}>
          <Button variant="danger" onClick={ask}>
            {chosen ? damaged.restoreDo : damaged.emptyDo}
          </Button>
        </div>
      )}
      <dialog ref={dialog} className={backupCss.dialog} aria-labelledby="discard-title" aria-describedby="discard-body">
        <h2 id="discard-title" className={backupCss.dialogTitle}>
          {damaged.confirmTitle}
        </h2>
        <p id="discard-body">{chosen ? damaged.confirmBody(chosen.name) : damaged.confirmEmptyBody}</p>
        <div className={backupCss.dialogActions}>
          <Button onClick={() => dialog.current?.close()}>{words.common.cancel}</Button>
          <Button variant="danger" onClick={() => void begin()}>
            {chosen ? damaged.confirmDo : damaged.confirmEmptyDo}
          </Button>
        </div>
      </dialog>
    </PageSection>
  );
}
