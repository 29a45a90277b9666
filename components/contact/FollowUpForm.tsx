import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { type Channel, ChannelSchema } from '@/lib/follow-ups/channel';
import type { FollowUpPlan } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { errorWords } from '@/lib/words/error-words';
import { type DueTimeEdit, DueTimeField, useDueTimeEdit } from './DueTimeField';
import { EditForm } from './EditForm';
import css from './FollowUpForm.module.css';
import type { KeptEdit } from './kept-edits';

/** A follow-up being written. */
export type FollowUpEdit = { note: string; channel: Channel; when: DueTimeEdit };

/** The form's start for a plan. */
export function followUpEditOf({ note, channel, due, allDay }: FollowUpPlan): FollowUpEdit {
  return { note, channel, when: { picked: { due, allDay }, typed: '' } };
}

/** Writes one thing to do: what, how, when. */
export function FollowUpForm(props: {
  label: string;
  saveLabel: string;
  form: KeptEdit<FollowUpEdit>;
  edit: FollowUpEdit;
  /** The form as it was opened, to know whether anything would be lost. */
  from: FollowUpEdit;
  now: LocalDateTime;
  onSave: (plan: FollowUpPlan) => Promise<ErrorCode | null>;
}) {
  const { label, saveLabel, form, edit, from, now, onSave } = props;
  const words = useWords();
  const reading = useDueTimeEdit(edit.when, now);
  const set = (change: Partial<FollowUpEdit>) => form.keep({ ...edit, ...change });
  const unread = reading.state === 'refused' ? errorWords(reading.code, words) : words.common.loading;

  const save = async () => {
    if (reading.state !== 'read') return null;
    const code = await onSave({ ...reading.time, channel: edit.channel, note: edit.note.trim() });
    if (code === null) form.drop();
    return code;
  };
  return (
    <EditForm
      label={label}
      saveLabel={saveLabel}
      changed={JSON.stringify(edit) !== JSON.stringify(from)}
      problem={reading.state === 'read' ? null : unread}
      onSave={save}
      onDiscard={form.drop}
    >
      <div className={css.what}>
        <TextField
          autoFocus
          label={words.contact.what}
          placeholder={words.contact.whatPlaceholder}
          maxLength={20_000}
          value={edit.note}
          onChange={(note) => set({ note })}
        />
        <SelectField
          label={words.contact.channel}
          value={edit.channel}
          options={ChannelSchema.options.map((value) => ({ value, label: words.common.channel[value] }))}
          onChange={(channel) => set({ channel })}
        />
      </div>
      <DueTimeField edit={edit.when} reading={reading} now={now} onChange={(when) => set({ when })} />
    </EditForm>
  );
}
