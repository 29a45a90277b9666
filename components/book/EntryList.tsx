import X from 'lucide-react/icons/x';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { AddEntry, type AddEntryProps } from './AddEntry';
import css from './WebmailList.module.css';

type EntryListProps = Omit<AddEntryProps, 'field'> & {
  entries: readonly string[];
  /** What one press adds, as it is likely wanted. */
  proposed: readonly string[];
  words: { list: string; empty: string; propose: (entry: string) => string; remove: (entry: string) => string };
  /** Resolves to what went wrong, or null. */
  remove: (entry: string) => Promise<ErrorCode | null>;
};

/** A list of short texts the rep adds to by a field, and takes from one by one. */
export function EntryList({ entries, proposed, words, remove, ...adding }: EntryListProps) {
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const field = useRef<HTMLInputElement>(null);

  return (
    <div className={css.webmails}>
      <AddEntry {...adding} words={words} field={field} />
      {proposed.length > 0 && (
        <div className={css.entries}>
          {proposed.map((entry) => (
            <Button
              key={entry}
              onClick={() => {
                // The button goes with its proposal.
                field.current?.focus();
                void adding.add(entry).then(setFailed);
              }}
            >
              {words.propose(entry)}
            </Button>
          ))}
        </div>
      )}
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
