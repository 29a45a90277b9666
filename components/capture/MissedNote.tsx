import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { errorWords } from '@/lib/words/error-words';
import type { MissedPage, PageReader } from './page-reader';
import { useWebmailWords } from './use-webmail-words';
import css from './WebmailOffer.module.css';

/** One line over a webmail that is enabled and in which no message was found, with a report of the page to be had. */
export function MissedNote({ page }: { page: PageReader }) {
  const words = useWebmailWords();
  const all = useWords();
  const [missed, setMissed] = useState<MissedPage | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let gone = false;
    page.missed().then((found) => {
      if (!gone) setMissed(found);
    });
    return () => {
      gone = true;
    };
  }, [page]);
  if (!missed) return null;
  const report = () => {
    setFailed(null);
    missed.report().catch((thrown: unknown) => setFailed(errorCodeOf(thrown)));
  };
  return (
    <aside className={css.offer} aria-label={words.title}>
      <p role="status" className={css.words}>
        {failed ? errorWords(failed, all) : words.missed}
      </p>
      <Button variant="quiet" className={css.do} onClick={report} title={words.missedReportTitle}>
        {words.missedReport}
      </Button>
    </aside>
  );
}
