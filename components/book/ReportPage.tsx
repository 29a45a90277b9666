import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { Button } from '@/components/ui/Button';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { handedText } from '@/lib/store/handed-text';
import { Page } from './Page';
import css from './ReportPage.module.css';

/** What a report of a webmail's page says, handed over under the id `handed`: to be read, and copied by who wants to. */
export function ReportPage({ handed }: { handed: string | null }) {
  const words = useWebmailWords();
  const text = useLiveQuery(() => (handed === null ? '' : handedText(handed)), [handed]);
  const [said, setSaid] = useState('');
  if (text === undefined) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.reportCopied);
    } catch {
      // The page may have lost the focus the clipboard asks for; the text is on screen.
      setSaid(words.reportNotCopied);
    }
  };
  return (
    <Page title={words.reportTitle} intro={text === '' ? words.reportGone : words.reportHint}>
      {text !== '' && (
        <div className={css.report}>
          <TextAreaField
            label={words.reportText}
            className={css.text ?? ''}
            value={text}
            readOnly
            spellCheck={false}
            dir="ltr"
            onChange={() => undefined}
          />
          <div className={css.do}>
            <Button variant="primary" onClick={() => void copy()}>
              {words.reportCopy}
            </Button>
            <p role="status">{said}</p>
          </div>
        </div>
      )}
    </Page>
  );
}
