import Check from 'lucide-react/icons/check';
import { type FormEvent, useState } from 'react';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import type { FollowUpPlan } from '@/lib/follow-ups/follow-up';
import { proposeNext } from '@/lib/follow-ups/propose-next';
import { OutcomeSchema } from '@/lib/follow-ups/touch';
import { sendCommand } from '@/lib/messages/send-command';
import { dueWords } from '@/lib/words/due-words';
import { useActions } from './action-context';
import css from './DonePanel.module.css';
import { nameOf } from './due-links';
import { usePanelEdit } from './panel-edit';
import type { RowPanelProps } from './RowPanel';
import { useSettings } from './settings-context';
import { TypedTimeEcho } from './TypedTimeEcho';
import { type TypedTime, useTypedTime } from './use-typed-time';

/** Closes a follow-up in one line: how it went, a note, when next. Enter accepts what is proposed. */
export function DonePanel({ row, now, onClose, kept }: RowPanelProps) {
  const { followUp, contact } = row;
  const words = useWords();
  const language = useLanguage();
  const settings = useSettings();
  const { act } = useActions();
  const { edit, change } = usePanelEdit('done', kept);
  const { outcome, note, next: typed } = edit;
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);

  const proposal = proposeNext(
    { outcome, touchCount: contact.touchCount, channel: followUp.channel, grade: contact.grade },
    now,
    settings,
  );
  const reading = useTypedTime(typed ?? '', now, settings);
  const nextTime: TypedTime =
    typed !== null
      ? reading
      : proposal
        ? { state: 'read', time: { due: proposal.due, allDay: proposal.allDay } }
        : { state: 'empty' };
  const channel = proposal?.channel ?? followUp.channel;

  async function accept(event: FormEvent) {
    event.preventDefault();
    if (busy || nextTime.state === 'refused' || nextTime.state === 'reading') return;
    setBusy(true);
    const next: FollowUpPlan | null =
      nextTime.state === 'read' ? { ...nextTime.time, channel, note: proposal?.note ?? '' } : null;
    const touch = { at: Date.now(), channel: followUp.channel, direction: 'out', outcome, offered: '', note } as const;
    const done = await act(
      () => sendCommand('followUps.complete', { id: followUp.id, touch, next }),
      words.due.didComplete(nameOf(contact) || words.common.nameless),
    );
    setBusy(false);
    if (done.ok) onClose();
    else setFailed(done.code);
  }

  return (
    <form className={css.panel} aria-label={words.due.doneFor(nameOf(contact))} onSubmit={accept}>
      <div className={css.line}>
        <SelectField
          label={words.due.outcome}
          hideLabel
          value={outcome}
          options={OutcomeSchema.options.map((value) => ({ value, label: words.common.outcome[value] }))}
          onChange={(chosen) => change({ outcome: chosen })}
        />
        <TextField
          autoFocus
          label={words.due.touchNote}
          hideLabel
          maxLength={20_000}
          placeholder={words.due.touchNotePlaceholder}
          value={note}
          onChange={(written) => change({ note: written })}
        />
        <TextField
          label={words.due.next}
          hideLabel
          title={words.due.next}
          placeholder={words.due.nextPlaceholder}
          value={typed ?? (proposal ? dueWords(proposal, now, language) : '')}
          onChange={(next) => change({ next })}
        />
        <IconButton
          type="submit"
          label={words.due.saveDone}
          icon={<Check />}
          className={css.accept}
          aria-disabled={busy || nextTime.state === 'refused' || nextTime.state === 'reading'}
        />
      </div>
      <div className={css.echo}>
        <span role="status">
          {nextTime.state === 'empty' ? words.due.noNext : null}
          {nextTime.state === 'read' ? `${words.due.nextIs(words.common.channel[channel])} ` : null}
          <TypedTimeEcho typed={nextTime} now={now} />
        </span>
        <span className={css.keys}>{words.due.accept}</span>
      </div>
      {failed && <ErrorNote code={failed} />}
    </form>
  );
}
