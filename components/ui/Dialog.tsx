import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './Dialog.module.css';
import { IconButton } from './IconButton';
import { useWords } from './words-context';

/** Something over everything else, which takes the keys until it is closed. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={css.head}>
        <h2 id={id}>{title}</h2>
        <IconButton label={words.common.close} icon={<X />} onClick={() => dialog.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
