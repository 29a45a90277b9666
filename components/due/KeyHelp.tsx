import { Dialog } from '@/components/ui/Dialog';
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
  const words = useWords().due;
  return (
    <Dialog title={words.help} onClose={onClose}>
      <dl className={css.keys}>
        {KEYS.map(([keys, what]) => (
          <div key={what} className={css.row}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words.keys[what]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
