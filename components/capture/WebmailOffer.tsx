import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import { errorWords } from '@/lib/words/error-words';
import { webmailName } from '@/lib/words/webmail-words';
import { MissedNote } from './MissedNote';
import type { OfferedWebmail, PageReader } from './page-reader';
import { useWebmailWords } from './use-webmail-words';
import css from './WebmailOffer.module.css';

/** One line under the list, over a webmail that is known and not enabled, or one in which nothing was found. */
export function WebmailOffer({ page }: { page: PageReader }) {
  const words = useWebmailWords();
  const all = useWords();
  const [offered, setOffered] = useState<OfferedWebmail | null>(null);
  const [answer, setAnswer] = useState<'none' | 'enabled' | 'refused'>('none');
  useEffect(() => {
    let gone = false;
    page.webmail().then((found) => {
      if (!gone) setOffered(found);
    });
    return () => {
      gone = true;
    };
  }, [page]);
  if (!offered) return <MissedNote page={page} />;
  const { allow } = offered;
  const name = webmailName(offered, words);
  const enable = () => {
    setAnswer('none');
    // Straight from the press: once anything is waited for, browsers refuse to ask.
    allow().then(
      (granted) => setAnswer(granted ? 'enabled' : 'refused'),
      () => setAnswer('refused'),
    );
  };
  return (
    <aside className={css.offer} aria-label={words.title}>
      <p role="status" className={css.words}>
        {answer === 'enabled'
          ? words.enabled(name)
          : answer === 'refused'
            ? errorWords('webmail-not-allowed', all)
            : words.offer(name)}
      </p>
      {answer !== 'enabled' && (
        <Button variant="quiet" className={css.do} onClick={enable} aria-label={words.offerDo(name)}>
          {words.enable}
        </Button>
      )}
    </aside>
  );
}
