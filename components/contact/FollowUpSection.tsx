import Plus from 'lucide-react/icons/plus';
import { useActions } from '@/components/due/action-context';
import { useSettings } from '@/components/due/settings-context';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import type { Contact } from '@/lib/contacts/contact';
import type { FollowUp, FollowUpId } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { draftPlan } from '@/lib/follow-ups/propose-next';
import { sendCommand } from '@/lib/messages/send-command';
import css from './ContactSection.module.css';
import { type FollowUpEdit, FollowUpForm, followUpEditOf } from './FollowUpForm';
import { FollowUpItem } from './FollowUpItem';
import type { KeptEdit } from './kept-edits';

/** What is to be done with a contact, and what was. */
export function FollowUpSection(props: {
  contact: Contact;
  followUps: readonly FollowUp[];
  now: LocalDateTime;
  /** The follow-up a link points at: it is scrolled to and stands out. */
  pointedAt: FollowUpId | null;
  /** The form for a new follow-up. */
  form: KeptEdit<FollowUpEdit>;
  onAdd: () => void;
}) {
  const { contact, followUps, now, pointedAt, form, onAdd } = props;
  const { contact: words, common } = useWords();
  const settings = useSettings();
  const { act } = useActions();
  const blank = followUpEditOf(draftPlan(now, settings));
  const open = followUps.filter(({ status }) => status === 'open');
  const closed = followUps.filter(({ status }) => status !== 'open');
  const item = (followUp: FollowUp) => (
    <FollowUpItem
      key={followUp.id}
      followUp={followUp}
      contact={contact}
      now={now}
      pointedAt={followUp.id === pointedAt}
    />
  );
  return (
    <section className={css.section} aria-labelledby="follow-ups" tabIndex={-1}>
      <header className={css.head}>
        <h2 id="follow-ups">{words.followUps}</h2>
        <Button
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          title={common.withKey(words.addFollowUp, 'f')}
          onClick={onAdd}
        >
          {words.addFollowUp}
        </Button>
      </header>
      {form.edit && (
        <div className={css.form}>
          <FollowUpForm
            label={words.addFollowUp}
            saveLabel={words.addFollowUp}
            form={form}
            edit={form.edit}
            from={blank}
            now={now}
            onSave={async (plan) => {
              const add = () => sendCommand('followUps.add', { contactId: contact.id, plan });
              const done = await act(add, words.undo.followUpAdded);
              return done.ok ? null : done.code;
            }}
          />
        </div>
      )}
      {open.length === 0 && !form.edit && <p className={css.none}>{words.noFollowUps}</p>}
      {open.length > 0 && <ul className={css.items}>{open.map(item)}</ul>}
      {closed.length > 0 && (
        <details className={css.closed} open={closed.some(({ id }) => id === pointedAt)}>
          <summary>{words.closed(closed.length)}</summary>
          <ul className={css.items}>{closed.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
