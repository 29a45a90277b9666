import { TextAreaField } from '@/components/ui/TextAreaField';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import type { ContactFields, PhoneEntry } from '@/lib/contacts/contact';
import type { Draft, Observed } from '@/lib/extract/evidence/draft';
import css from './ContactFieldsEditor.module.css';
import { EvidenceHint } from './EvidenceHint';
import { ListEditor } from './ListEditor';
import { MoreContactFields } from './MoreContactFields';
import { PhoneEditor } from './PhoneEditor';

const BLANK_PHONE: PhoneEntry = { written: '', e164: '', kind: 'work', extension: '' };

/**
 * Every field of a contact, to be written. `evidence` is the draft the fields came from: each value still as it was read
 * says where it stood. `compact` folds the rarer fields away. Keeps nothing of its own that `fields` does not hold.
 */
export function ContactFieldsEditor(props: {
  fields: ContactFields;
  evidence?: Draft | null;
  onChange: (fields: ContactFields) => void;
  compact?: boolean;
}) {
  const { fields, evidence, onChange, compact = false } = props;
  const words = useWords().common;
  const set = (change: Partial<ContactFields>) => onChange({ ...fields, ...change });
  const hint = (observed: Observed<string> | null | undefined, value: string) =>
    observed && observed.value === value && value !== '' ? <EvidenceHint observed={observed} /> : null;

  return (
    <div className={css.fields}>
      <TextField
        label={words.field.name}
        maxLength={500}
        value={fields.name}
        onChange={(name) => set({ name })}
        hint={hint(evidence?.name, fields.name)}
      />
      <div className={css.pair}>
        <TextField
          label={words.field.organisation}
          maxLength={500}
          value={fields.organisation}
          onChange={(organisation) => set({ organisation })}
          hint={hint(evidence?.organisation, fields.organisation)}
        />
        <TextField
          label={words.field.jobTitle}
          maxLength={500}
          value={fields.jobTitle}
          onChange={(jobTitle) => set({ jobTitle })}
          hint={hint(evidence?.jobTitle, fields.jobTitle)}
        />
      </div>
      <ListEditor
        listLabel={words.field.emails}
        label={words.field.email}
        entries={fields.emails}
        blank={{ address: '' }}
        textOf={(entry) => entry.address}
        onChange={(emails) => set({ emails })}
      >
        {(entry, change, label) => (
          <TextField
            label={label}
            type="email"
            maxLength={320}
            value={entry.address}
            onChange={(address) => change({ address })}
            hint={hint(
              evidence?.emails.find((email) => email.value === entry.address),
              entry.address,
            )}
          />
        )}
      </ListEditor>
      <ListEditor
        listLabel={words.field.phones}
        label={words.field.phone}
        entries={fields.phones}
        blank={BLANK_PHONE}
        textOf={(entry) => entry.written}
        onChange={(phones) => set({ phones })}
      >
        {(entry, change, label) => (
          <PhoneEditor
            label={label}
            entry={entry}
            onChange={change}
            observed={
              evidence?.phones.find(
                ({ value }) => value.written === entry.written || (value.e164 !== '' && value.e164 === entry.e164),
              ) ?? null
            }
          />
        )}
      </ListEditor>
      <ListEditor
        listLabel={words.field.urls}
        label={words.field.url}
        entries={fields.urls}
        blank=""
        textOf={(entry) => entry}
        onChange={(urls) => set({ urls })}
      >
        {(entry, change, label) => (
          <TextField
            label={label}
            type="url"
            maxLength={4000}
            value={entry}
            onChange={change}
            hint={hint(
              evidence?.urls.find((url) => url.value === entry),
              entry,
            )}
          />
        )}
      </ListEditor>
      <TextAreaField
        label={words.field.note}
        maxLength={20_000}
        value={fields.note}
        onChange={(note) => set({ note })}
      />
      {compact ? (
        <details className={css.more}>
          <summary>{words.moreFields}</summary>
          <MoreContactFields fields={fields} evidence={evidence ?? null} onChange={onChange} />
        </details>
      ) : (
        <MoreContactFields fields={fields} evidence={evidence ?? null} onChange={onChange} />
      )}
    </div>
  );
}
