import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import { type PhoneEntry, PhoneKindSchema } from '@/lib/contacts/contact';
import type { Observed } from '@/lib/extract/evidence/draft';
import css from './ContactFieldsEditor.module.css';
import { EvidenceHint } from './EvidenceHint';

/** One phone: as written, its kind and extension. A number rewritten by hand loses the E.164 form it had. */
export function PhoneEditor(props: {
  label: string;
  entry: PhoneEntry;
  observed: Observed<PhoneEntry> | null;
  onChange: (entry: PhoneEntry) => void;
}) {
  const { label, entry, observed, onChange } = props;
  const words = useWords().common;
  return (
    <div className={css.phone}>
      <TextField
        label={label}
        type="tel"
        maxLength={64}
        value={entry.written}
        onChange={(written) => onChange({ ...entry, written, e164: '' })}
      />
      <SelectField
        label={words.field.phoneKind}
        value={entry.kind}
        options={PhoneKindSchema.options.map((kind) => ({ value: kind, label: words.phoneKind[kind] }))}
        onChange={(kind) => onChange({ ...entry, kind })}
      />
      <TextField
        label={words.field.extension}
        maxLength={12}
        value={entry.extension}
        onChange={(extension) => onChange({ ...entry, extension })}
      />
      {observed && entry.written !== '' && (
        <div data-evidence="">
          <EvidenceHint observed={observed} />
        </div>
      )}
    </div>
  );
}
