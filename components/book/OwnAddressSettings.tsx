import { useRef, useState } from 'react';
import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { useActions } from '@/components/due/action-context';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { emailAddress } from '@/lib/contacts/emails';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { sendCommand } from '@/lib/messages/send-command';
import type { Settings, Whose } from '@/lib/settings/settings';
import { webmailName } from '@/lib/words/webmail-words';
import { AddEntry } from './AddEntry';
import { AddressList } from './AddressList';
import { PageSection } from './Page';
import css from './WebmailList.module.css';

type OwnAddressSettingsProps = {
  settings: Pick<Settings, 'ownAddresses' | 'addressesReadIn' | 'notOwnAddresses'>;
};

/** The addresses the rep writes from: mail from them went to whom it may be about; and those that only seem to be. */
export function OwnAddressSettings({ settings }: OwnAddressSettingsProps) {
  const { ownAddresses, addressesReadIn, notOwnAddresses } = settings;
  const words = useWebmailWords();
  const { act } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);

  async function tell(address: string, whose: Whose, done: string) {
    const told = { addresses: [address], whose, readIn: '' };
    const outcome = await act(() => sendCommand('ownAddresses.tell', told), done);
    return outcome.ok ? null : outcome.code;
  }
  function press(address: string, whose: Whose, done: string) {
    // The button goes with its address.
    field.current?.focus();
    void tell(address, whose, done).then(setFailed);
  }
  function howKnown(address: string) {
    const webmail = WEBMAILS.find(({ id }) => id === addressesReadIn[address]);
    return webmail === undefined ? words.mineSaid : words.mineReadIn(webmailName(webmail, words));
  }

  return (
    <PageSection title={words.mine} hint={words.mineHint}>
      <div className={css.webmails}>
        <AddEntry
          words={{ field: words.mineField, placeholder: words.minePlaceholder, add: words.mineAdd }}
          read={(written) => emailAddress(written).toLowerCase()}
          unread="own-address-unread"
          add={(address) => tell(address, 'mine', words.mineAdded(address))}
          field={field}
        />
        {failed && <ErrorNote code={failed} />}
        {ownAddresses.length === 0 ? (
          <p className={css.empty}>{words.mineEmpty}</p>
        ) : (
          <AddressList
            title={words.mineList}
            addresses={ownAddresses}
            note={howKnown}
            button={{ label: words.notMine, title: words.notMineTitle }}
            onPress={(address) => press(address, 'not-mine', words.notMineDone(address))}
          />
        )}
        {notOwnAddresses.length > 0 && (
          <>
            <p className={css.empty}>{words.notMineHint}</p>
            <AddressList
              title={words.notMineList}
              addresses={notOwnAddresses}
              button={{ label: words.mineAgain, title: words.mineAgainTitle }}
              onPress={(address) => press(address, 'mine', words.mineAdded(address))}
            />
          </>
        )}
      </div>
    </PageSection>
  );
}
