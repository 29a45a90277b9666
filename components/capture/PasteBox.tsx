import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { useWords } from '@/components/ui/words-context';
import type { Source } from '@/lib/contacts/contact';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import type { Reading } from '@/lib/extract/evidence/draft';
import { errorWords } from '@/lib/words/error-words';
import css from './PasteBox.module.css';

/** A box for a signature or business card; what is pasted is read at once, what is typed on request. */
export function PasteBox(props: {
  source: Source;
  defaultCountry: string;
  autoFocus?: boolean;
  onRead: (reading: Reading) => void;
}) {
  const { source, defaultCountry, autoFocus = false, onRead } = props;
  const words = useWords();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<'nothing' | ErrorCode | null>(null);

  async function read(written: string) {
    setTrouble(null);
    try {
      const { readPasted } = await import('@/lib/extract/read-pasted');
      const reading = await readPasted(written, { ...source, defaultCountry });
      if (reading.drafts.length === 0) setTrouble('nothing');
      else onRead(reading);
    } catch (thrown) {
      setTrouble(errorCodeOf(thrown));
    }
  }

  const error =
    trouble === null ? null : trouble === 'nothing' ? words.capture.pasteNothing : errorWords(trouble, words);
  return (
    <div className={css.box}>
      <TextAreaField
        label={words.capture.paste}
        hideLabel
        placeholder={words.capture.pastePlaceholder}
        autoFocus={autoFocus}
        value={text}
        error={error}
        onChange={setText}
        onPaste={(event) => {
          // Read what the box will hold, once the browser has put the text where the caret is.
          const box = event.currentTarget;
          requestAnimationFrame(() => void read(box.value));
        }}
      />
      {text.trim() !== '' && (
        <Button className={css.read} onClick={() => void read(text)}>
          {words.capture.pasteRead}
        </Button>
      )}
    </div>
  );
}
