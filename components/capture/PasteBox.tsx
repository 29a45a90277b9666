import { useEffect, useRef, useState } from 'react';
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
  /** What stands in it, which whoever shows it keeps. */
  text: string;
  onText: (text: string) => void;
  onRead: (reading: Reading) => void;
}) {
  const { source, defaultCountry, autoFocus = false, text, onText, onRead } = props;
  const words = useWords();
  const [trouble, setTrouble] = useState<'pasteNothing' | 'pasteTooLong' | ErrorCode | null>(null);

  async function read(written: string) {
    setTrouble(null);
    try {
      const { MOST_READ, readPasted } = await import('@/lib/extract/read-pasted');
      const reading = await readPasted(written, { ...source, defaultCountry });
      if (reading.drafts.length === 0) setTrouble(written.length > MOST_READ ? 'pasteTooLong' : 'pasteNothing');
      else onRead(reading);
    } catch (thrown) {
      setTrouble(errorCodeOf(thrown));
    }
  }

  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const box = area.current;
    if (!autoFocus || !box) return;
    // What is pasted next takes the place of what was left in it, unless a new line waits for more.
    if (box.value.endsWith('\n')) box.setSelectionRange(box.value.length, box.value.length);
    else box.select();
  }, [autoFocus]);

  const error =
    trouble === null
      ? null
      : trouble === 'pasteNothing' || trouble === 'pasteTooLong'
        ? words.capture[trouble]
        : errorWords(trouble, words);
  return (
    <div className={css.box} data-paste-box="">
      <TextAreaField
        label={words.capture.paste}
        hideLabel
        placeholder={words.capture.pastePlaceholder}
        ref={area}
        autoFocus={autoFocus}
        value={text}
        error={error}
        onChange={onText}
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
