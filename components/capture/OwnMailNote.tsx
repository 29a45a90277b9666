import { useEffect, useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { useSettings } from '@/components/due/settings-context';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import { errorWords } from '@/lib/words/error-words';
import type { PageReader } from './page-reader';
import { useWebmailWords } from './use-webmail-words';
import css from './WebmailOffer.module.css';

/**
 * A line for each address over mail that was taken for the rep's own, for them to say that it is not theirs: whoever
 * wrote it has no chip, and to whom it went is left out.
 */
export function OwnMailNote({ page }: { page: PageReader }) {
  const { notOwnAddresses } = useSettings();
  const [mine, setMine] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    page.mine().then((found) => {
      if (!gone) setMine(found);
    });
    return () => {
      gone = true;
    };
  }, [page]);
  const [sender = '', ...recipients] = mine;
  const isDenied = (address: string) => notOwnAddresses.includes(address);
  // Once it is from somebody else, it is no mail of the rep's to anybody.
  if (sender === '' || isDenied(sender)) return null;
  return (
    <>
      <OwnAddressLine address={sender} isSender />
      {recipients.map((address) => !isDenied(address) && <OwnAddressLine key={address} address={address} />)}
    </>
  );
}

function OwnAddressLine({ address, isSender = false }: { address: string; isSender?: boolean }) {
  const words = useWebmailWords();
  const all = useWords();
  const { act } = useActions();
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const deny = async () => {
    setFailed(null);
    const tell = () => sendCommand('ownAddresses.tell', { addresses: [address], whose: 'not-mine', readIn: '' });
    const outcome = await act(tell, words.notMineDone(address));
    if (!outcome.ok) setFailed(outcome.code);
  };
  const said = isSender ? words.fromMe(address) : words.toMe(address);
  const title = words.notMineTitle(address);
  return (
    <aside className={css.offer} aria-label={said}>
      <p role="status" className={css.words}>
        {failed ? errorWords(failed, all) : said}
      </p>
      <Button
        variant="quiet"
        className={css.do}
        onClick={() => void deny()}
        title={title}
        aria-label={all.common.labelled(words.notMine, title)}
      >
        {words.notMine}
      </Button>
    </aside>
  );
}
