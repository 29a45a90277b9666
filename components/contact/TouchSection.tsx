import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { Button } from '@/components/ui/Button';
import { ChannelIcon } from '@/components/ui/ChannelIcon';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { ContactId } from '@/lib/contacts/contact';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { instantOf, type LocalDateTime, localOf } from '@/lib/follow-ups/local-date-time';
import type { Touch } from '@/lib/follow-ups/touch';
import { sendCommand } from '@/lib/messages/send-command';
import { agoWords } from '@/lib/words/ago-words';
import { dueWords } from '@/lib/words/due-words';
import css from './ContactSection.module.css';
import { type KeptEdit, useKeptEdit } from './kept-edits';
import { newTouch, type TouchEdit, TouchForm, touchEditOf } from './TouchForm';

/** What has happened with a contact, newest first. */
export function TouchSection(props: {
  contactId: ContactId;
  touches: readonly Touch[];
  now: LocalDateTime;
  /** The form for a new touch. */
  form: KeptEdit<TouchEdit>;
  onAdd: () => void;
}) {
  const { contactId, touches, now, form, onAdd } = props;
  const { contact: words, common } = useWords();
  const { act } = useActions();
  const blank = touchEditOf(newTouch(instantOf(now)));
  return (
    <section className={css.section} aria-labelledby="touches" tabIndex={-1}>
      <header className={css.head}>
        <h2 id="touches">{words.touches}</h2>
        <Button
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          title={common.withKey(words.addTouch, 't')}
          onClick={onAdd}
        >
          {words.addTouch}
        </Button>
      </header>
      {form.edit && (
        <div className={css.form}>
          <TouchForm
            label={words.addTouch}
            saveLabel={words.addTouch}
            form={form}
            edit={form.edit}
            from={{ ...blank, at: form.edit.at }}
            onSave={async (touch) => {
              const done = await act(() => sendCommand('touches.add', { contactId, touch }), words.undo.touchAdded);
              return done.ok ? null : done.code;
            }}
          />
        </div>
      )}
      {touches.length === 0 && !form.edit && <p className={css.none}>{words.noTouches}</p>}
      {touches.length > 0 && (
        <ul className={css.items}>
          {touches.map((touch) => (
            <TouchItem key={touch.id} touch={touch} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TouchItem({ touch, now }: { touch: Touch; now: LocalDateTime }) {
  const words = useWords();
  const language = useLanguage();
  const { act } = useActions();
  const form = useKeptEdit<TouchEdit>(`${touch.contactId}/touch/${touch.id}`);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const { id } = touch;
  const remove = async () => {
    const done = await act(() => sendCommand('touches.delete', { id }), words.contact.undo.touchDeleted);
    setFailed(done.ok ? null : done.code);
  };
  if (form.edit) {
    return (
      <li className={css.form}>
        <TouchForm
          label={words.contact.editTouch}
          saveLabel={words.common.save}
          form={form}
          edit={form.edit}
          from={touchEditOf(touch)}
          onSave={async (fields) => {
            const done = await act(
              () => sendCommand('touches.update', { id, touch: fields }),
              words.contact.undo.touchSaved,
            );
            return done.ok ? null : done.code;
          }}
        />
      </li>
    );
  }
  const when = dueWords({ due: localOf(touch.at), allDay: false }, now, language);
  const outcome = words.common.outcome[touch.outcome];
  const facts = [
    // Said above already where there is no note.
    touch.note && outcome,
    words.common.direction[touch.direction],
    agoWords(touch.at, instantOf(now), language),
    when,
  ];
  return (
    <li className={css.item} tabIndex={-1}>
      <span className={css.icon}>
        <ChannelIcon channel={touch.channel} />
      </span>
      <div className={css.what}>
        <p>{touch.note || outcome}</p>
        {touch.offered && <p>{words.contact.offeredLine(touch.offered)}</p>}
        <p className={css.when}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={css.acts}>
        <IconButton label={words.contact.editTouch} icon={<Pencil />} onClick={() => form.open(touchEditOf(touch))} />
        <IconButton label={words.contact.deleteTouch} icon={<Trash />} onClick={remove} />
      </div>
      {failed && (
        <div className={css.panel}>
          <ErrorNote code={failed} />
        </div>
      )}
    </li>
  );
}
