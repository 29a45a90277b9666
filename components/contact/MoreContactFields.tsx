import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import {
  ConsentSchema,
  type ContactFields,
  GradeSchema,
  LifecycleSchema,
  type MessagingId,
  MessagingKindSchema,
  type PostalAddress,
} from '@/lib/contacts/contact';
import type { Draft } from '@/lib/extract/evidence/draft';
import css from './ContactFieldsEditor.module.css';
import { EvidenceHint } from './EvidenceHint';
import { ListEditor } from './ListEditor';
import { TagsField } from './TagsField';

const NOWHERE: PostalAddress = { street: '', city: '', region: '', postalCode: '', country: '' };
const BLANK_MESSAGING: MessagingId = { kind: 'wechat', id: '' };
const ADDRESS_PARTS = ['street', 'city', 'region', 'postalCode', 'country'] as const;

/** The fields a contact may well do without: parts of the name, address, messaging, tags, standing, source. */
export function MoreContactFields(props: {
  fields: ContactFields;
  evidence: Draft | null;
  onChange: (fields: ContactFields) => void;
}) {
  const { fields, evidence, onChange } = props;
  const words = useWords().common;
  const set = (change: Partial<ContactFields>) => onChange({ ...fields, ...change });
  const address = fields.address ?? NOWHERE;

  function setAddress(part: (typeof ADDRESS_PARTS)[number], value: string) {
    const changed = { ...address, [part]: value };
    set({ address: ADDRESS_PARTS.every((name) => changed[name] === '') ? null : changed });
  }

  return (
    <div className={css.fields}>
      <div className={css.three}>
        <SelectField
          label={words.field.grade}
          value={fields.grade}
          options={GradeSchema.options.map((grade) => ({ value: grade, label: words.grade[grade] }))}
          onChange={(grade) => set({ grade })}
        />
        <SelectField
          label={words.field.lifecycle}
          value={fields.lifecycle}
          options={LifecycleSchema.options.map((stage) => ({ value: stage, label: words.lifecycle[stage] }))}
          onChange={(lifecycle) => set({ lifecycle })}
        />
        <SelectField
          label={words.field.consent}
          value={fields.consent}
          options={ConsentSchema.options.map((consent) => ({ value: consent, label: words.consent[consent] }))}
          onChange={(consent) => set({ consent })}
        />
      </div>
      <TagsField tags={fields.tags} onChange={(tags) => set({ tags })} />
      <div className={css.pair}>
        {(['givenName', 'familyName'] as const).map((part) => (
          <TextField
            key={part}
            label={words.field[part]}
            maxLength={500}
            value={fields[part]}
            onChange={(value) => set({ [part]: value })}
          />
        ))}
      </div>
      <ListEditor
        listLabel={words.field.messaging}
        label={words.field.messagingId}
        entries={fields.messaging}
        blank={BLANK_MESSAGING}
        textOf={(entry) => entry.id}
        onChange={(messaging) => set({ messaging })}
      >
        {(entry, change, label) => {
          const observed = evidence?.messaging.find((found) => found.value.id === entry.id);
          return (
            <div className={css.messaging}>
              <SelectField
                label={words.field.messagingKind}
                value={entry.kind}
                options={MessagingKindSchema.options.map((kind) => ({ value: kind, label: words.messagingKind[kind] }))}
                onChange={(kind) => change({ ...entry, kind })}
              />
              <TextField
                label={label}
                maxLength={500}
                value={entry.id}
                onChange={(id) => change({ ...entry, id })}
                hint={observed && entry.id !== '' ? <EvidenceHint observed={observed} /> : null}
              />
            </div>
          );
        }}
      </ListEditor>
      <fieldset className={css.group}>
        <legend>{words.field.address}</legend>
        <TextField
          label={words.field.street}
          maxLength={500}
          value={address.street}
          onChange={(value) => setAddress('street', value)}
          hint={evidence?.address && fields.address ? <EvidenceHint observed={evidence.address} /> : null}
        />
        <div className={css.pair}>
          {(['postalCode', 'city', 'region', 'country'] as const).map((part) => (
            <TextField
              key={part}
              label={words.field[part]}
              maxLength={500}
              value={address[part]}
              onChange={(value) => setAddress(part, value)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={css.group}>
        <legend>{words.field.source}</legend>
        <TextField
          label={words.field.sourceTitle}
          maxLength={1000}
          value={fields.source.title}
          onChange={(title) => set({ source: { ...fields.source, title } })}
        />
        <TextField
          label={words.field.sourceUrl}
          type="url"
          maxLength={4000}
          value={fields.source.url}
          onChange={(url) => set({ source: { ...fields.source, url } })}
        />
      </fieldset>
    </div>
  );
}
