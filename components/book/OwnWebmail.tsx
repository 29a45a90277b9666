import { type FormEvent, useState } from 'react';
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

/** Names a site as a webmail too; `onEnable` resolves to whether it is on then. */
export function OwnWebmail({ onEnable }: { onEnable: (pattern: string) => Promise<boolean> }) {
  const words = useWebmailWords();
  const all = useWords();
  const [site, setSite] = useState('');
  const [unread, setUnread] = useState(false);

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
