import Check from 'lucide-react/icons/check';
import Moon from 'lucide-react/icons/moon';
import Pencil from 'lucide-react/icons/pencil';
import SkipForward from 'lucide-react/icons/skip-forward';
import Trash from 'lucide-react/icons/trash-2';
import { useEffect, useRef, useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { RowPanel } from '@/components/due/RowPanel';
import { ChannelIcon } from '@/components/ui/ChannelIcon';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { Contact } from '@/lib/contacts/contact';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { lateFrom } from '@/lib/follow-ups/due-section';
import type { FollowUp } from '@/lib/follow-ups/follow-up';
import { type LocalDateTime, localDateOf } from '@/lib/follow-ups/local-date-time';
import { sendCommand } from '@/lib/messages/send-command';
import { dayWords } from '@/lib/words/day-words';
import { dueWords, fullDueWords } from '@/lib/words/due-words';
import { relativeDueWords } from '@/lib/words/relative-due-words';
import css from './ContactSection.module.css';
import { type FollowUpEdit, FollowUpForm, followUpEditOf } from './FollowUpForm';
import { useKeptEdit } from './kept-edits';
import { useFollowUpPanel } from './use-follow-up-panel';

/** One follow-up: what, when, and all that can be done with it. */
export function FollowUpItem(props: { followUp: FollowUp; contact: Contact; now: LocalDateTime; pointedAt: boolean }) {
  const { followUp, contact, now, pointedAt } = props;
  const words = useWords();
  const { act } = useActions();
  const form = useKeptEdit<FollowUpEdit>(`${contact.id}/followUp/${followUp.id}`);
  const panel = useFollowUpPanel(followUp);
  const shown = panel.edit?.kind ?? null;
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const place = useRef<HTMLLIElement>(null);
  const isOpen = followUp.status === 'open';
  const { id } = followUp;

  useEffect(() => {
    if (!pointedAt) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [pointedAt]);

  const run = async (command: 'followUps.skip' | 'followUps.delete', message: string) => {
    const done = await act(() => sendCommand(command, { id }), message);
    setFailed(done.ok ? null : done.code);
  };
  if (form.edit) {
    return (
      <li className={css.form}>
        <FollowUpForm
          label={words.contact.editFollowUp}
          saveLabel={words.common.save}
          form={form}
          edit={form.edit}
          from={followUpEditOf(followUp)}
          now={now}
          onSave={async (plan) => {
            const done = await act(
              () => sendCommand('followUps.update', { id, plan }),
              words.contact.undo.followUpSaved,
            );
            return done.ok ? null : done.code;
          }}
        />
      </li>
    );
  }
  return (
    <li ref={place} className={`${css.item} ${pointedAt ? css.pointedAt : ''}`} tabIndex={-1}>
      <span className={css.icon}>
        <ChannelIcon channel={followUp.channel} />
      </span>
      <div className={css.what}>
        <p className={isOpen ? undefined : css.past}>{followUp.note || words.common.channel[followUp.channel]}</p>
        <When followUp={followUp} now={now} />
      </div>
      <div className={css.acts}>
        {isOpen && (
          <>
            <IconButton
              framed
              label={words.common.done}
              title={words.common.withKey(words.common.done, 'd')}
              icon={<Check />}
              aria-expanded={shown === 'done'}
              onClick={() => (shown === 'done' ? panel.close() : panel.open('done'))}
            />
            <IconButton
              framed
              label={words.common.snooze}
              title={words.common.withKey(words.common.snooze, 's')}
              icon={<Moon />}
              aria-expanded={shown === 'snooze'}
              onClick={() => (shown === 'snooze' ? panel.close() : panel.open('snooze'))}
            />
            <IconButton
              label={words.contact.editFollowUp}
              icon={<Pencil />}
              onClick={() => form.open(followUpEditOf(followUp))}
            />
            <IconButton
              label={words.common.skip}
              icon={<SkipForward />}
              onClick={() => run('followUps.skip', words.contact.undo.followUpSkipped)}
            />
          </>
        )}
        <IconButton
          label={words.contact.deleteFollowUp}
          icon={<Trash />}
          onClick={() => run('followUps.delete', words.contact.undo.followUpDeleted)}
        />
      </div>
      {panel.edit && isOpen && (
        <div className={css.panel}>
          <RowPanel
            kind={panel.edit.kind}
            row={{ followUp, contact }}
            now={now}
            onClose={panel.close}
            kept={{ edit: panel.edit, keep: panel.keep }}
          />
        </div>
      )}
      {failed && (
        <div className={css.panel}>
          <ErrorNote code={failed} />
        </div>
      )}
    </li>
  );
}

function When({ followUp, now }: { followUp: FollowUp; now: LocalDateTime }) {
  const words = useWords().contact;
  const language = useLanguage();
  if (followUp.status !== 'open') {
    const day = followUp.closedAt === null ? '' : dayWords(localDateOf(followUp.closedAt), language);
    return <p className={css.when}>{followUp.status === 'done' ? words.doneOn(day) : words.skippedOn(day)}</p>;
  }
  const late = lateFrom(followUp.due, followUp.allDay) < now;
  const relative = relativeDueWords(followUp, now, language);
  return (
    <p className={css.when} title={fullDueWords(followUp, language)}>
      <span className={late ? css.late : undefined}>{relative}</span> · {dueWords(followUp, now, language)}
      {followUp.closesOnReply && ` · ${words.unlessAnswered}`}
    </p>
  );
}
