import * as v from 'valibot';
import { SelectField } from '@/components/ui/SelectField';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { ChannelSchema } from '@/lib/follow-ups/channel';
import { instantOf, LocalDateTimeSchema, localOf } from '@/lib/follow-ups/local-date-time';
import { DirectionSchema, OutcomeSchema, type TouchFields } from '@/lib/follow-ups/touch';
import { EditForm } from './EditForm';
import type { KeptEdit } from './kept-edits';
import css from './TouchForm.module.css';

/** A touch being written; `at` is what stands in the day-and-time field. */
export type TouchEdit = Omit<TouchFields, 'at'> & { at: string };

/** The form's start for a touch. */
export function touchEditOf({ at, channel, direction, outcome, offered, note }: TouchFields): TouchEdit {
  return { at: localOf(at), channel, direction, outcome, offered, note };
}

/** A touch as it most often is: a call that reached them, at `at` (milliseconds, UTC). */
export function newTouch(at: number): TouchFields {
  return { at, channel: 'call', direction: 'out', outcome: 'reached', offered: '', note: '' };
}

/** Writes one thing that happened. */
export function TouchForm(props: {
  label: string;
  saveLabel: string;
  form: KeptEdit<TouchEdit>;
  edit: TouchEdit;
  /** The form as it was opened, to know whether anything would be lost. */
  from: TouchEdit;
  onSave: (touch: TouchFields) => Promise<ErrorCode | null>;
}) {
  const { label, saveLabel, form, edit, from, onSave } = props;
  const words = useWords();
  const set = (change: Partial<TouchEdit>) => form.keep({ ...edit, ...change });
  const at = v.safeParse(LocalDateTimeSchema, edit.at);
  const save = async () => {
    if (!at.success) return null;
    const { offered, note } = edit;
    const code = await onSave({ ...edit, at: instantOf(at.output), offered: offered.trim(), note: note.trim() });
    if (code === null) form.drop();
    return code;
  };
  return (
    <EditForm
      label={label}
      saveLabel={saveLabel}
      changed={JSON.stringify(edit) !== JSON.stringify(from)}
      problem={at.success ? null : words.contact.atMissing}
      onSave={save}
      onDiscard={form.drop}
    >
      <div className={css.choices}>
        <SelectField
          label={words.contact.channel}
          value={edit.channel}
          options={ChannelSchema.options.map((value) => ({ value, label: words.common.channel[value] }))}
          onChange={(channel) => set({ channel })}
        />
        <SelectField
          label={words.contact.direction}
          value={edit.direction}
          options={DirectionSchema.options.map((value) => ({ value, label: words.common.direction[value] }))}
          onChange={(direction) => set({ direction })}
        />
        <SelectField
          label={words.contact.outcome}
          value={edit.outcome}
          options={OutcomeSchema.options.map((value) => ({ value, label: words.common.outcome[value] }))}
          onChange={(outcome) => set({ outcome })}
        />
        <TextField
          label={words.contact.at}
          type="datetime-local"
          required
          value={edit.at}
          onChange={(changed) => set({ at: changed.slice(0, 16) })}
        />
      </div>
      <TextAreaField
        autoFocus
        label={words.contact.touchNote}
        maxLength={20_000}
        value={edit.note}
        onChange={(note) => set({ note })}
      />
      <TextField
        label={words.contact.offered}
        maxLength={2_000}
        value={edit.offered}
        onChange={(offered) => set({ offered })}
      />
    </EditForm>
  );
}
