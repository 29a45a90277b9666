import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import css from './ListEditor.module.css';

/** A list of entries that grows: one row each with its own remove button, and a button that adds an empty one. */
export function ListEditor<T>(props: {
  /** What the list is called, and what one entry is. */
  listLabel: string;
  label: string;
  entries: readonly T[];
  blank: T;
  /** How the remove button tells the entries apart. */
  textOf: (entry: T) => string;
  onChange: (entries: T[]) => void;
  /** One row's controls; `label` is unique in the list. */
  children: (entry: T, change: (entry: T) => void, label: string, position: number) => ReactNode;
}) {
  const { listLabel, label, entries, blank, textOf, onChange, children } = props;
  const words = useWords().common;
  const list = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  function add() {
    onChange([...entries, blank]);
    // The new row is there after this render; its first control is what the rep wants next.
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  }

  function remove(position: number) {
    onChange(entries.filter((_, at) => at !== position));
    addButton.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would take a line of its own here
    <div role="group" aria-label={listLabel} className={css.group}>
      <div ref={list} className={css.list}>
        {entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place, and hold no state
          <div key={at} className={css.row}>
            <div className={css.controls}>
              {children(
                entry,
                (changed) => onChange(entries.map((old, other) => (other === at ? changed : old))),
                words.nth(label, at + 1),
                at,
              )}
            </div>
            <IconButton
              label={words.removeEntry(label, textOf(entry))}
              icon={<X />}
              className={css.remove}
              onClick={() => remove(at)}
            />
          </div>
        ))}
      </div>
      <Button ref={addButton} variant="quiet" className={css.add} icon={<Plus />} onClick={add}>
        {words.addEntry(label)}
      </Button>
    </div>
  );
}
