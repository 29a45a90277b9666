import Upload from 'lucide-react/icons/upload';
import { useId, useState } from 'react';
import css from './BackupPage.module.css';
import { useBackupWords } from './use-backup-words';

/** Takes a file, chosen or dropped. */
export function ChooseBackup({ label, onChoose }: { label: string; onChoose: (file: File) => void }) {
  const words = useBackupWords();
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file here is a shortcut for choosing it
    <div
      className={`${css.drop} ${over ? css.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onChoose(file);
      }}
    >
      <label htmlFor={id} className={css.file}>
        <Upload aria-hidden="true" />
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className={css.input}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          // The same file chosen again is a new choice.
          event.target.value = '';
        }}
      />
      <span className={css.soft}>{words.drop}</span>
    </div>
  );
}
