import X from 'lucide-react/icons/x';
import { type FormEvent, useRef, useState } from 'react';
import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { useActions } from '@/components/due/action-context';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import { neverEntry } from '@/lib/contacts/never-capture';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import { PageSection } from './Page';
import css from './WebmailList.module.css';

/** Whom a webmail's chip never offers to save. */
export function NeverCaptureSettings({ entries }: { entries: readonly string[] }) {
  const words = useWebmailWords();
  const { error } = useWords();
  const { say } = useActions();
  const [written, setWritten] = useState('');
  const [unread, setUnread] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function change(add: string[], remove: string[], done: string) {
    setFailed(null);
    try {
      await sendCommand('neverCapture.change', { add, remove });
      say(done);
      return true;
    } catch (thrown) {
      setFailed(errorCodeOf(thrown));
      return false;
    }
  }

  async function add(event: FormEvent) {
    event.preventDefault();
    const entry = neverEntry(written);
    setUnread(entry === '');
    if (entry !== '' && (await change([entry], [], words.neverAdded(entry)))) setWritten('');
  }

  return (
    <PageSection title={words.never} hint={words.neverHint}>
      <div className={css.webmails}>
        <form className={css.own} onSubmit={(event) => void add(event)} noValidate>
          <div className={css.field}>
            <TextField
              ref={field}
              label={words.neverField}
              placeholder={words.neverPlaceholder}
              maxLength={400}
              value={written}
              onChange={(typed) => {
                setWritten(typed);
                setUnread(false);
              }}
              error={unread ? `${error['never-entry-unread'].what} ${error['never-entry-unread'].next}` : null}
            />
          </div>
          <Button type="submit" className={css.add}>
            {words.neverAdd}
          </Button>
        </form>
        {failed && <ErrorNote code={failed} />}
        {entries.length === 0 ? (
          <p className={css.empty}>{words.neverEmpty}</p>
        ) : (
          <ul className={css.entries} aria-label={words.neverList}>
            {[...entries].sort().map((entry) => (
              <li key={entry} className={css.entry}>
                <bdi>{entry}</bdi>
                <IconButton
                  icon={<X aria-hidden="true" />}
                  label={words.neverRemove(entry)}
                  onClick={() => {
                    // The button goes with its entry.
                    field.current?.focus();
                    void change([], [entry], words.neverRemoved(entry));
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </PageSection>
  );
}
