import Ban from 'lucide-react/icons/ban';
import { useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import card from './Card.module.css';
import css from './NobodyCard.module.css';
import { useWebmailWords } from './use-webmail-words';

/** Whom the open mail is from is not offered, by this `entry` of the list of whom never to capture; and the way back. */
export function NeverCard({ who, entry }: { who: string; entry: string }) {
  const words = useWebmailWords();
  const { say } = useActions();
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const allow = async () => {
    setFailed(null);
    try {
      await sendCommand('neverCapture.change', { add: [], remove: [entry] });
      say(words.neverRemoved(entry));
    } catch (thrown) {
      setFailed(errorCodeOf(thrown));
    }
  };
  return (
    <div className={card.card} data-capture="never">
      <div className={css.head}>
        <Ban aria-hidden="true" />
        <div className={`${css.words} ${css.whole}`} role="status">
          <h2 className={css.title}>
            <bdi>{who}</bdi>
          </h2>{' '}
          <p className={css.hint}>{words.neverHere(entry)}</p>
        </div>
      </div>
      {failed && <ErrorNote code={failed} />}
      <div className={card.do}>
        <Button onClick={() => void allow()} title={words.neverRemove(entry)}>
          {words.neverAllow}
        </Button>
      </div>
    </div>
  );
}
