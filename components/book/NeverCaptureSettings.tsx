import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { useActions } from '@/components/due/action-context';
import { neverEntry } from '@/lib/contacts/never-capture';
import { errorCodeOf } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import { EntryList } from './EntryList';
import { PageSection } from './Page';

/** Whom a webmail's chip never offers to save. */
export function NeverCaptureSettings({ entries }: { entries: readonly string[] }) {
  const words = useWebmailWords();
  const { say } = useActions();

  async function change(add: string[], remove: string[], done: string) {
    try {
      await sendCommand('neverCapture.change', { add, remove });
      say(done);
      return null;
    } catch (thrown) {
      return errorCodeOf(thrown);
    }
  }

  return (
    <PageSection title={words.never} hint={words.neverHint}>
      <EntryList
        entries={entries}
        words={{
          field: words.neverField,
          placeholder: words.neverPlaceholder,
          add: words.neverAdd,
          list: words.neverList,
          empty: words.neverEmpty,
          remove: words.neverRemove,
        }}
        read={neverEntry}
        unread="never-entry-unread"
        add={(entry) => change([entry], [], words.neverAdded(entry))}
        remove={(entry) => change([], [entry], words.neverRemoved(entry))}
      />
    </PageSection>
  );
}
