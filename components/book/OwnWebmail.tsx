import { type FormEvent, useEffect, useState } from 'react';
import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import { sitePattern } from '@/lib/extract/webmail/site-pattern';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { errorWords } from '@/lib/words/error-words';
import { webmailName } from '@/lib/words/webmail-words';
import css from './WebmailList.module.css';

/** What people put on servers of their own. */
const SELF_HOSTED = WEBMAILS.filter(({ hosts }) => hosts.length === 0);

type Props = {
  /** What site it may be; '' where nobody can tell. */
  propose?: (() => Promise<string>) | undefined;
  /** Resolves to whether it is on then. */
  onEnable: (pattern: string) => Promise<boolean>;
};

/** Names a site as a webmail too. */
export function OwnWebmail({ propose, onEnable }: Props) {
  const words = useWebmailWords();
  const all = useWords();
  const [site, setSite] = useState('');
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    let gone = false;
    propose?.().then((proposed) => {
      if (!gone) setSite((typed) => typed || proposed);
    });
    return () => {
      gone = true;
    };
  }, [propose]);

  async function enable(event: FormEvent) {
    event.preventDefault();
    const pattern = sitePattern(site);
    setUnread(pattern === '');
    if (pattern !== '' && (await onEnable(pattern))) setSite('');
  }

  return (
    <form className={css.own} onSubmit={(event) => void enable(event)} noValidate>
      <div className={css.field}>
        <TextField
          label={words.site}
          placeholder={words.sitePlaceholder}
          inputMode="url"
          maxLength={4_000}
          value={site}
          onChange={(typed) => {
            setSite(typed);
            setUnread(false);
          }}
          hint={words.siteHint(words.names(SELF_HOSTED.map((webmail) => webmailName(webmail, words))))}
          error={unread ? errorWords('site-unread', all) : null}
        />
      </div>
      <Button type="submit" className={css.add}>
        {words.enable}
      </Button>
    </form>
  );
}
