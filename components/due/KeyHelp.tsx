import X from 'lucide-react/icons/x';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';
import { useWords } from '@/components/ui/words-context';
import css from './KeyHelp.module.css';

const KEYS = [
  [['J', '↓', 'K', '↑'], 'move'],
  [['D'], 'done'],
  [['S'], 'snooze'],
  [['M'], 'more'],
  [['O'], 'source'],
  [['E'], 'edit'],
  [['/'], 'search'],
  [['Z'], 'undo'],
  [['Enter'], 'save'],
  [['?'], 'help'],
  [['Esc'], 'close'],
] as const;

/** Every key the popup knows, over everything else. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.help}
      aria-labelledby="key-help"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={css.head}>
        <h2 id="key-help">{words.due.help}</h2>
        <IconButton label={words.common.close} icon={<X />} onClick={() => dialog.current?.close()} />
      </header>
      <dl className={css.keys}>
        {KEYS.map(([keys, what]) => (
          <div key={what} className={css.row}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words.due.keys[what]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
