import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { nameOf, sourceLink } from '@/components/due/due-links';
import { useSettings } from '@/components/due/settings-context';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useWords } from '@/components/ui/words-context';
import type { ContactId } from '@/lib/contacts/contact';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import type { FollowUpId } from '@/lib/follow-ups/follow-up';
import { instantOf, type LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { draftPlan } from '@/lib/follow-ups/propose-next';
import { sendCommand } from '@/lib/messages/send-command';
import { type ContactPage, contactPage } from '@/lib/store/contact-page';
import { AbsorbedSection } from './AbsorbedSection';
import { ContactDetails } from './ContactDetails';
import { type ContactEdit, ContactEditForm, contactEditOf } from './ContactEditForm';
import { ContactHeader } from './ContactHeader';
import css from './ContactPane.module.css';
import { type FollowUpEdit, followUpEditOf } from './FollowUpForm';
import { FollowUpSection } from './FollowUpSection';
import { useKeptEdit } from './kept-edits';
import { MergeSection } from './MergeSection';
import { newTouch, type TouchEdit, touchEditOf } from './TouchForm';
import { TouchSection } from './TouchSection';
import { useFollowUpPanel } from './use-follow-up-panel';
import { usePageKeys } from './use-page-keys';

export type ContactPaneProps = {
  id: ContactId;
  /** The follow-up a link points at. */
  followUpId: FollowUpId | null;
  now: LocalDateTime;
  onClose: () => void;
};

/** One contact: who they are, what is to be done, what happened. */
export function ContactPane({ id, followUpId, now, onClose }: ContactPaneProps) {
  const words = useWords().contact;
  const page = useLiveQuery(async () => ({ found: await contactPage(id) }), [id]);
  if (!page) return <div className={css.pane} aria-busy="true" />;
  if (!page.found) {
    return (
      <div className={css.pane}>
        <h1 className={css.gone}>{words.gone}</h1>
        <p className={css.soft}>{words.goneBody}</p>
        <a href="#/contacts">{words.backToList}</a>
      </div>
    );
  }
  return <FoundContact page={page.found} pointedAt={followUpId} now={now} onClose={onClose} />;
}

function FoundContact(props: {
  page: ContactPage;
  pointedAt: FollowUpId | null;
  now: LocalDateTime;
  onClose: () => void;
}) {
  const { page, pointedAt, now, onClose } = props;
  const { contact, followUps, touches } = page;
  const words = useWords();
  const settings = useSettings();
  const { act } = useActions();
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [merging, setMerging] = useState(false);
  const form = useKeptEdit<ContactEdit>(`${contact.id}/contact`);
  const newFollowUp = useKeptEdit<FollowUpEdit>(`${contact.id}/newFollowUp`);
  const newTouchForm = useKeptEdit<TouchEdit>(`${contact.id}/newTouch`);
  const name = nameOf(contact) || words.common.nameless;

  const edit = () => form.edit ?? form.open(contactEditOf(contact));
  const remove = async () => {
    const done = await act(
      () => sendCommand('contacts.delete', { ids: [contact.id] }),
      words.contact.undo.contactDeleted(name),
    );
    if (done.ok) onClose();
    else setFailed(done.code);
  };
  const addFollowUp = () => newFollowUp.edit ?? newFollowUp.open(followUpEditOf(draftPlan(now, settings)));
  const addTouch = () => newTouchForm.edit ?? newTouchForm.open(touchEditOf(newTouch(instantOf(now))));
  const first = followUps.find(({ id, status }) => status === 'open' && (pointedAt === null || id === pointedAt));
  const panel = useFollowUpPanel(first ?? null);
  const source = sourceLink(contact);
  usePageKeys({
    e: edit,
    f: addFollowUp,
    t: addTouch,
    d: () => first && panel.open('done'),
    s: () => first && panel.open('snooze'),
    o: () => source && window.open(source, '_blank', 'noreferrer'),
  });
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);

  return (
    <article ref={pane} tabIndex={-1} className={css.pane} aria-label={name}>
      <ContactHeader
        contact={contact}
        name={name}
        onEdit={edit}
        onMerge={() => setMerging(true)}
        onDelete={remove}
        onClose={onClose}
      />
      {failed && <ErrorNote code={failed} />}
      {merging && <MergeSection contact={contact} name={name} onClose={() => setMerging(false)} />}
      {form.edit && <ContactEditForm contact={contact} name={name} form={form} edit={form.edit} />}
      <FollowUpSection
        contact={contact}
        followUps={followUps}
        now={now}
        pointedAt={pointedAt}
        form={newFollowUp}
        onAdd={addFollowUp}
      />
      <TouchSection contactId={contact.id} touches={touches} now={now} form={newTouchForm} onAdd={addTouch} />
      {!form.edit && <ContactDetails contact={contact} />}
      <AbsorbedSection contact={contact} />
    </article>
  );
}
