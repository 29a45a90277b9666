import { type FormEvent, type RefObject, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { errorWords } from '@/lib/words/error-words';
import css from './WebmailList.module.css';

export type AddEntryProps = {
  words: { field: string; placeholder: string; add: string };
  /** The entry that was written, or '' where that is none, which `unread` says. */
  read: (written: string) => string;
  unread: ErrorCode;
  /** Resolves to what went wrong, or null. */
  add: (entry: string) => Promise<ErrorCode | null>;
  field: RefObject<HTMLInputElement | null>;
};

/** A field by which the rep adds a short text to a list. */
export function AddEntry({ words, read, unread, add, field }: AddEntryProps) {
  const all = useWords();
  const [written, setWritten] = useState('');
  const [isUnread, setUnread] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const entry = read(written);
    setUnread(entry === '');
    setFailed(null);
    if (entry === '') return;
    const wrong = await add(entry);
    setFailed(wrong);
    if (wrong === null) setWritten('');
  }

  return (
    <>
      <form className={css.own} onSubmit={(event) => void submit(event)} noValidate>
        <div className={css.field}>
          <TextField
            ref={field}
            label={words.field}
            placeholder={words.placeholder}
            maxLength={400}
            value={written}
            onChange={(typed) => {
              setWritten(typed);
              setUnread(false);
            }}
            error={isUnread ? errorWords(unread, all) : null}
          />
        </div>
        <Button type="submit" className={css.add}>
          {words.add}
        </Button>
      </form>
      {failed && <ErrorNote code={failed} />}
    </>
  );
}
