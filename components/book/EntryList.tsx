import X from 'lucide-react/icons/x';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import css from './WebmailList.module.css';

type EntryWords = {
  field: string;
  placeholder: string;
  add: string;
  list: string;
  empty: string;
  remove: (entry: string) => string;
};

type EntryListProps = {
  entries: readonly string[];
  words: EntryWords;
  /** The entry that was written, or '' where that is none, which `unread` says. */
  read: (written: string) => string;
  unread: ErrorCode;
  /** Resolves to what went wrong, or null. */
  add: (entry: string) => Promise<ErrorCode | null>;
  remove: (entry: string) => Promise<ErrorCode | null>;
};

/** A list of short texts the rep adds to by a field, and takes from one by one. */
export function EntryList({ entries, words, read, unread, add, remove }: EntryListProps) {
  const { error } = useWords();
  const [written, setWritten] = useState('');
  const [isUnread, setUnread] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const field = useRef<HTMLInputElement>(null);

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
    <div className={css.webmails}>
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
            error={isUnread ? `${error[unread].what} ${error[unread].next}` : null}
          />
        </div>
        <Button type="submit" className={css.add}>
          {words.add}
        </Button>
      </form>
      {failed && <ErrorNote code={failed} />}
      {entries.length === 0 ? (
        <p className={css.empty}>{words.empty}</p>
      ) : (
        <ul className={css.entries} aria-label={words.list}>
          {[...entries].sort().map((entry) => (
            <li key={entry} className={css.entry}>
              <bdi>{entry}</bdi>
              <IconButton
                icon={<X aria-hidden="true" />}
                label={words.remove(entry)}
                onClick={() => {
                  // The button goes with its entry.
                  field.current?.focus();
                  void remove(entry).then(setFailed);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
