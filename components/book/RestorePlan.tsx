import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CheckField } from '@/components/ui/CheckField';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useLanguage } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { localOf } from '@/lib/follow-ups/local-date-time';
import type { Settings } from '@/lib/settings/settings';
import type { RestorePreview } from '@/lib/transfer/preview-restore';
import type { RestoreMode } from '@/lib/transfer/send-restore';
import { dueWords } from '@/lib/words/due-words';
import css from './BackupPage.module.css';
import { ChangeTable } from './ChangeTable';
import { PageSection } from './Page';
import { ReplaceDialog } from './ReplaceDialog';
import { useBackupWords } from './use-backup-words';

const MODES = ['merge', 'replace'] as const;

/** What a backup would change, and the choice of how to restore it. */
export function RestorePlan(props: {
  name: string;
  preview: RestorePreview;
  settings: Settings;
  failed: ErrorCode | null;
  onRestore: (mode: RestoreMode, withSettings: boolean) => void;
}) {
  const { name, preview, settings, failed, onRestore } = props;
  const words = useBackupWords();
  const language = useLanguage();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const withSettings = preview.settingsDiffer && (chosen ?? mode === 'replace');
  const dialog = useRef<HTMLDialogElement>(null);
  const changes = preview[mode];
  const nothing =
    [changes.contacts, changes.followUps, changes.touches].every(
      ({ added, updated, removed }) => added + updated + removed === 0,
    ) && !withSettings;
  const madeOn = dueWords(
    { due: localOf(Date.parse(preview.exportedAt)), allDay: false },
    localOf(Date.now()),
    language,
  );
  return (
    <PageSection title={words.previewTitle(name)} hint={words.madeOn(madeOn)}>
      <fieldset className={css.modes}>
        <legend className={css.legend}>{words.mode}</legend>
        {MODES.map((each) => (
          <label key={each} className={css.mode}>
            <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
            <span>
              <strong>{words[each]}</strong>
              <span className={css.modeHint}>{each === 'merge' ? words.mergeHint : words.replaceHint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ChangeTable changes={changes} />
      {preview.strays > 0 && <p className={css.soft}>{words.strays(preview.strays)}</p>}
      {preview.settingsDiffer ? (
        <CheckField label={words.settings} checked={withSettings} onChange={setChosen} />
      ) : (
        <p className={css.soft}>{words.settingsSame}</p>
      )}
      {nothing && <p>{words.nothing}</p>}
      {failed && <ErrorNote code={failed} />}
      {!nothing &&
        (mode === 'merge' ? (
          <Button variant="primary" onClick={() => onRestore('merge', withSettings)}>
            {words.doMerge}
          </Button>
        ) : (
          <Button variant="danger" onClick={() => dialog.current?.showModal()}>
            {words.doReplace}
          </Button>
        ))}
      <ReplaceDialog
        ref={dialog}
        changes={preview.replace}
        settings={settings}
        onReplace={() => onRestore('replace', withSettings)}
      />
    </PageSection>
  );
}
