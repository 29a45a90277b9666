import Calendar from 'lucide-react/icons/calendar';
import Check from 'lucide-react/icons/check';
import Pencil from 'lucide-react/icons/pencil';
import { useEffect, useRef, useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { bookLink } from '@/components/due/due-links';
import { useSettings } from '@/components/due/settings-context';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { Tag } from '@/components/ui/Tag';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { Source } from '@/lib/contacts/contact';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import type { Draft } from '@/lib/extract/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { draftPlan } from '@/lib/follow-ups/propose-next';
import { sendCommand } from '@/lib/messages/send-command';
import type { Match } from '@/lib/store/contact-matches';
import { dueWords } from '@/lib/words/due-words';
import css from './Card.module.css';
import { DraftFacts } from './DraftFacts';
import { draftName, draftWork } from './draft-name';
import { MatchDetail, MatchTag } from './MatchTag';
import { PlanEditor } from './PlanEditor';
import { type SavedContact, saveItem } from './save-item';
import { usePlan } from './use-plan';
import { useSaveKey } from './use-save-key';

/** The best contact of the page in front, one Enter from saved. */
export function DraftCard(props: {
  draft: Draft;
  /** The contact in the book it is about, null where it is new, undefined until that is known. */
  match: Match | null | undefined;
  source: Source;
  /** How many more contacts the page holds. */
  others: number;
  now: LocalDateTime;
  /** Where it was just saved by way of the form. */
  savedInForm: SavedContact | null;
  onEdit: () => void;
  onList: () => void;
}) {
  const { draft, match, source, others, now, savedInForm, onEdit, onList } = props;
  const words = useWords();
  const language = useLanguage();
  const settings = useSettings();
  const { act, undo, offered, lastUndone } = useActions();
  const [kept, setKept] = useState<SavedContact | null>(savedInForm);
  const [planningOpen, setPlanningOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  /** Save was pressed before it was known whether the contact is in the book. */
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const planning = usePlan(match?.openFollowUp ? null : draftPlan(now, settings), now, settings);
  const { plan, blocked } = planning;
  const card = useRef<HTMLDivElement>(null);
  const saved = kept && kept.undo !== lastUndone ? kept : null;
  const name = saved?.name || draftName(draft) || words.capture.unknownPerson;
  const due = plan ? dueWords(plan, now, language) : '';

  async function save() {
    if (busy || blocked) return;
    if (match === undefined) return setPressed(true);
    setPressed(false);
    setBusy(true);
    setFailed(null);
    const message = match ? words.capture.updated(name) : words.capture.saved(name);
    const done = await act(() => sendCommand('contacts.save', saveItem(draft, source, match, plan)), message);
    setBusy(false);
    if (!done.ok) return setFailed(done.code);
    setKept({ ...done.reply, name, due });
    setPlanningOpen(false);
  }
  useSaveKey(saved ? null : save, card);
  // biome-ignore lint/correctness/useExhaustiveDependencies: saves once, when what it waited for is known
  useEffect(() => {
    if (pressed && match !== undefined) void save();
  }, [pressed, match]);

  return (
    <div ref={card} className={css.card} data-capture={saved ? 'saved' : 'draft'}>
      <div className={css.top}>
        <Avatar name={name} />
        <div className={css.body}>
          <div className={css.line}>
            <bdi className={css.name} title={name}>
              {name}
            </bdi>
            <span className={css.tag}>
              {saved ? <Tag tone="quiet">{words.capture.inBook}</Tag> : <MatchTag match={match} />}
            </span>
          </div>
          <div className={css.work}>
            <bdi>{draftWork(draft)}</bdi>
          </div>
          <div className={css.facts}>
            {match && !saved && (
              <div className={css.fact}>
                <MatchDetail match={match} now={now} />
              </div>
            )}
            <DraftFacts draft={draft} limit={match && !saved ? 1 : 2} />
          </div>
        </div>
        {!saved && (
          <IconButton label={words.capture.editLong} icon={<Pencil />} className={css.edit} onClick={onEdit} />
        )}
      </div>
      {saved ? (
        <div className={css.do}>
          <span className={css.saved} role="status">
            <Check aria-hidden="true" />
            <span>{saved.due ? words.capture.savedDue(saved.due) : words.capture.savedOnly}</span>
          </span>
          {offered === saved.undo && (
            <Button variant="quiet" onClick={() => void undo()}>
              {words.common.undo}
            </Button>
          )}
          {others > 0 ? (
            <Button variant="quiet" className={css.end} onClick={onList}>
              {words.capture.moreHere(others)}
            </Button>
          ) : (
            <a className={`${css.end} ${css.link}`} href={bookLink(saved.contactId)} target="_blank" rel="noreferrer">
              {words.capture.openInBook}
            </a>
          )}
        </div>
      ) : (
        <div className={css.do}>
          <Button variant="primary" disabled={blocked} aria-disabled={busy} onClick={() => void save()}>
            {match ? words.capture.update : words.capture.saveNew}
          </Button>
          <Button
            icon={<Calendar aria-hidden="true" />}
            aria-expanded={planningOpen}
            onClick={() => setPlanningOpen(!planningOpen)}
          >
            {plan
              ? words.capture.followUpOn(due)
              : match?.openFollowUp
                ? words.capture.moveFollowUp
                : words.capture.addFollowUp}
          </Button>
          {others > 0 && (
            <Button variant="quiet" className={css.end} onClick={onList}>
              {words.capture.moreHere(others)}
            </Button>
          )}
        </div>
      )}
      {planningOpen && !saved && (
        <div className={css.below}>
          <PlanEditor planning={planning} now={now} rules={settings} />
        </div>
      )}
      {failed && (
        <div className={css.trouble}>
          <ErrorNote code={failed} />
        </div>
      )}
    </div>
  );
}
