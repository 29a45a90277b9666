import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import css from './EditForm.module.css';

/**
 * A form that saves when told to. A failed save keeps every word on screen and says why; Escape or Discard asks before
 * throwing away what was changed; Ctrl+Enter saves from anywhere in it.
 */
export function EditForm(props: {
  label: string;
  saveLabel: string;
  /** Whether it holds anything that discarding would lose. */
  changed: boolean;
  /** What keeps it from being saved yet, in words; null where nothing does. */
  problem?: string | null;
  /** Saves, and tells the code of what went wrong or null. */
  onSave: () => Promise<ErrorCode | null>;
  onDiscard: () => void;
  children: ReactNode;
}) {
  const { label, saveLabel, changed, problem = null, onSave, onDiscard, children } = props;
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [asked, setAsked] = useState<'nothing' | 'discard' | 'problem'>('nothing');
  const saving = useRef(false);

  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (saving.current) return;
    if (problem) return setAsked('problem');
    saving.current = true;
    setBusy(true);
    const code = await onSave();
    saving.current = false;
    setBusy(false);
    setFailed(code);
  };
  const discard = () => (changed ? setAsked('discard') : onDiscard());

  return (
    <form
      className={css.form}
      aria-label={label}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          if (asked === 'discard') setAsked('nothing');
          else discard();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      {children}
      {failed && <ErrorNote code={failed} />}
      {asked === 'problem' && problem && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
      {asked === 'discard' ? (
        <div className={css.actions} role="alertdialog" aria-label={words.contact.discardAsk}>
          <span className={css.ask}>{words.contact.discardAsk}</span>
          <Button variant="danger" onClick={onDiscard}>
            {words.contact.discard}
          </Button>
          <Button autoFocus onClick={() => setAsked('nothing')}>
            {words.contact.keepEditing}
          </Button>
        </div>
      ) : (
        <div className={css.actions}>
          <Button type="submit" variant="primary" aria-disabled={busy}>
            {busy ? words.contact.saving : saveLabel}
          </Button>
          <Button onClick={discard}>{changed ? words.contact.discard : words.common.cancel}</Button>
        </div>
      )}
    </form>
  );
}
