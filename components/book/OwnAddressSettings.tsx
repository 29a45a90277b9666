import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { useActions } from '@/components/due/action-context';
import { emailAddress } from '@/lib/contacts/emails';
import { sendCommand } from '@/lib/messages/send-command';
import { EntryList } from './EntryList';
import { PageSection } from './Page';

/** The addresses the rep writes from: mail from them went to whom it may be about. */
export function OwnAddressSettings({ addresses }: { addresses: readonly string[] }) {
  const words = useWebmailWords();
  const { act } = useActions();

  async function change(add: string[], remove: string[], done: string) {
    const outcome = await act(() => sendCommand('ownAddresses.change', { add, remove }), done);
    return outcome.ok ? null : outcome.code;
  }

  return (
    <PageSection title={words.mine} hint={words.mineHint}>
      <EntryList
        entries={addresses}
        words={{
          field: words.mineField,
          placeholder: words.minePlaceholder,
          add: words.mineAdd,
          list: words.mineList,
          empty: words.mineEmpty,
          remove: words.mineRemove,
        }}
        read={(written) => emailAddress(written).toLowerCase()}
        unread="own-address-unread"
        add={(address) => change([address], [], words.mineAdded(address))}
        remove={(address) => change([], [address], words.mineRemoved(address))}
      />
    </PageSection>
  );
}
