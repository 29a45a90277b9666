import ScanSearch from 'lucide-react/icons/scan-search';
import type { FormEvent } from 'react';
import { useSettings } from '@/components/due/settings-context';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import type { ContactFields, Source } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import card from './Card.module.css';
import css from './NobodyCard.module.css';
import { PasteBox } from './PasteBox';
import type { Paste } from './use-begun';

/** The page holds nobody, or can't be read: says so, and opens the form, no taller than a contact would have been. */
export function NobodyCard(props: {
  code: ErrorCode | null;
  source: Source;
  now: LocalDateTime;
  paste: Paste;
  onPaste: (paste: Paste) => void;
  onWrite: (fields: ContactFields, draft: Draft | null) => void;
  onMany: (reading: Reading) => void;
}) {
  const { code, source, paste, onPaste, onWrite, onMany } = props;
  const words = useWords();
  const settings = useSettings();

  function onRead(reading: Reading) {
    const [best] = reading.drafts;
    if (reading.drafts.length > 1) onMany(reading);
    else if (best) onWrite(draftFields(best, source), best);
  }

  function openForm(event: FormEvent) {
    event.preventDefault();
    onWrite({ ...emptyContactFields(source), name: paste.name }, null);
  }

  return (
    <div className={card.card} data-capture="nobody">
      <div className={css.head}>
        <ScanSearch aria-hidden="true" />
        <div className={css.words} role="status" data-error={code ?? undefined}>
          <h2 className={css.title}>{code ? words.error[code].what : words.capture.nobody}</h2>{' '}
          <p className={css.hint} title={source.url}>
            {code
              ? words.error[code].next
              : source.title || source.url
                ? words.capture.metOn(source.title || source.url)
                : words.capture.nobodyHint}
          </p>
        </div>
      </div>
      <PasteBox
        source={source}
        defaultCountry={settings.defaultCountry}
        text={paste.text}
        onText={(text) => onPaste({ ...paste, text })}
        onRead={onRead}
      />
      <form className={css.form} onSubmit={openForm}>
        <TextField
          label={words.common.field.name}
          hideLabel
          placeholder={words.common.field.name}
          maxLength={500}
          value={paste.name}
          onChange={(name) => onPaste({ ...paste, name })}
        />
        <Button type="submit">{words.capture.writeIn}</Button>
      </form>
    </div>
  );
}
