import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { useActions } from '@/components/due/action-context';
import { neverCapturedBy, neverEntry, ownDomains } from '@/lib/contacts/never-capture';
import { errorCodeOf } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import { EntryList } from './EntryList';
import { PageSection } from './Page';

type NeverCaptureSettingsProps = { entries: readonly string[]; ownAddresses: readonly string[] };

/** Whom a webmail's chip never offers to save. The rep's own company is proposed, as far as their addresses tell it. */
export function NeverCaptureSettings({ entries, ownAddresses }: NeverCaptureSettingsProps) {
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
        proposed={ownDomains(ownAddresses).filter((domain) => neverCapturedBy(`@${domain}`, entries) === null)}
        words={{
          field: words.neverField,
          placeholder: words.neverPlaceholder,
          add: words.neverAdd,
          list: words.neverList,
          empty: words.neverEmpty,
          propose: words.neverPropose,
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
