import X from 'lucide-react/icons/x';
import { useRef } from 'react';
import { usePageKeys } from '@/components/contact/use-page-keys';
import { useActions } from '@/components/due/action-context';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';
import { useWords } from '@/components/ui/words-context';
import css from './ShortcutHelp.module.css';

const KEYS = [
  ['/', 'search'],
  ['J', 'next'],
  ['K', 'previous'],
  ['Enter', 'open'],
  ['Esc', 'back'],
  ['N', 'newContact'],
  ['E', 'edit'],
  ['D', 'done'],
  ['S', 'snooze'],
  ['O', 'source'],
  ['F', 'followUp'],
  ['T', 'touch'],
  ['Z', 'undo'],
  ['?', 'help'],
] as const;

/** Every key the book knows; opened with `?`. Also takes the last thing back with `z`. */
export function ShortcutHelp() {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { undo } = useActions();
  usePageKeys({ '?': () => dialog.current?.showModal(), z: undo });
  return (
    <dialog ref={dialog} className={css.help} aria-labelledby="shortcuts">
      <header className={css.head}>
        <h2 id="shortcuts">{words.book.shortcuts}</h2>
        <IconButton label={words.common.close} icon={<X />} onClick={() => dialog.current?.close()} />
      </header>
      <dl className={css.keys}>
        {KEYS.map(([key, what]) => (
          <div key={key} className={css.row}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{words.book.keys[what]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
