import { useEffect, useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { useSettings } from '@/components/due/settings-context';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import type { PageReader } from './page-reader';
import { useWebmailWords } from './use-webmail-words';
import css from './WebmailOffer.module.css';

/** One line over mail that was taken for the rep's own, for them to say that it is not: whoever wrote it has no chip. */
export function OwnMailNote({ page }: { page: PageReader }) {
  const words = useWebmailWords();
  const { error } = useWords();
  const { act } = useActions();
  const { notOwnAddresses } = useSettings();
  const [address, setAddress] = useState('');
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let gone = false;
    page.fromMe().then((found) => {
      if (!gone) setAddress(found);
    });
    return () => {
      gone = true;
    };
  }, [page]);
  if (address === '' || notOwnAddresses.includes(address)) return null;
  const deny = async () => {
    setFailed(null);
    const tell = () => sendCommand('ownAddresses.tell', { addresses: [address], whose: 'not-mine', readIn: '' });
    const outcome = await act(tell, words.notMineDone(address));
    if (!outcome.ok) setFailed(outcome.code);
  };
  return (
    <aside className={css.offer} aria-label={words.mine}>
      <p role="status" className={css.words}>
        {failed ? error[failed].what : words.fromMe(address)}
      </p>
      <Button variant="quiet" className={css.do} onClick={() => void deny()} title={words.notMineTitle(address)}>
        {words.notMine}
      </Button>
    </aside>
  );
}
