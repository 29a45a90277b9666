import Calendar from 'lucide-react/icons/calendar';
import { useEffect, useRef, useState } from 'react';
import { useMatchWords } from '@/components/contact/use-match-words';
import { useActions } from '@/components/due/action-context';
import { useSettings } from '@/components/due/settings-context';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { lazily } from '@/components/ui/lazily';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { Source } from '@/lib/contacts/contact';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import type { Draft } from '@/lib/extract/evidence/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { draftPlan } from '@/lib/follow-ups/propose-next';
import { sendCommand } from '@/lib/messages/send-command';
import type { Known } from '@/lib/store/contact-matches';
import { dueWords } from '@/lib/words/due-words';
import css from './Card.module.css';
import { type Company, DraftWho } from './DraftWho';
import { draftName } from './draft-name';
import { isSureOf } from './is-sure-of';
import type { SaidPlan } from './kept-form';
import { InBookTag, MatchTag } from './MatchTag';
import { PlanEditor } from './PlanEditor';
import { SavedLine } from './SavedLine';
import type { SavedContact } from './save-item';
import { isSaid, UNSAID_PLAN, usePlan } from './use-plan';
import { useSaveKey } from './use-save-key';
import { useTarget } from './use-target';
import { useUpdate } from './use-update';

const UpdatePanel = lazily(async () => (await import('./UpdatePanel')).UpdatePanel);

/** The best contact of the page in front, one Enter from saved; into one that is known, two: what it changes is shown first. */
export function DraftCard(props: {
  draft: Draft;
  /** What the book knows of them; undefined until that is known. */
  known: Known | undefined;
  /** The company they work for, where the page tells of it apart from its people. */
  company: Company | null;
  source: Source;
  /** How many more contacts the page holds. */
  others: number;
  now: LocalDateTime;
  /** What was planned for them before, and not saved. */
  plan: SaidPlan;
  onPlan: (plan: SaidPlan) => void;
  /** Where it was just saved by way of the form. */
  savedInForm: SavedContact | null;
  onEdit: () => void;
  onList: () => void;
}) {
  const { draft, known, company, source, others, now, plan: begun, onPlan, savedInForm, onEdit, onList } = props;
  const words = useWords();
  const match = useMatchWords();
  const language = useLanguage();
  const settings = useSettings();
  const { act, lastUndone } = useActions();
  const [kept, setKept] = useState<SavedContact | null>(savedInForm);
  const [planningOpen, setPlanningOpen] = useState(isSaid(begun));
  /** Whether what a save would change is on show. */
  const [comparing, setComparing] = useState(false);
  const [busy, setBusy] = useState(false);
  /** Save was pressed before it was known whether the contact is in the book. */
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const targeting = useTarget(known);
  const { target, likely, choose } = targeting;
  const update = useUpdate(target, draftFields(draft, source), {
    typed: () => false,
    sure: (field) => isSureOf(draft, field),
  });
  const planning = usePlan(target?.openFollowUp ? null : draftPlan(now, settings), now, settings, begun);
  const { plan, blocked, said } = planning;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever what is planned changes, and by nothing else
  useEffect(() => {
    if (said !== begun) onPlan(said);
  }, [said]);
  const card = useRef<HTMLDivElement>(null);
  const saved = kept && kept.undo !== lastUndone ? kept : null;
  const name = saved?.name || draftName(draft) || words.capture.unknownPerson;
  const due = plan ? dueWords(plan, now, language) : '';
  const unseen = update.changes.length > 0 && !comparing;

  async function save() {
    if (busy || blocked) return;
    if (target === undefined) return setPressed(true);
    setPressed(false);
    if (unseen) return setComparing(true);
    setBusy(true);
    setFailed(null);
    const message = target ? words.capture.updated(name) : words.capture.saved(name);
    const done = await act(() => sendCommand('contacts.save', { ...update.wanted(), followUp: plan }), message);
    setBusy(false);
    if (!done.ok) return setFailed(done.code);
    setKept({ ...done.reply, name, due });
    onPlan(UNSAID_PLAN);
    setPlanningOpen(false);
    setComparing(false);
  }
  useSaveKey(saved ? null : save, card);
  // biome-ignore lint/correctness/useExhaustiveDependencies: saves once, when what it waited for is known
  useEffect(() => {
    if (pressed && target !== undefined) void save();
  }, [pressed, target]);

  const compare = () => {
    choose(likely[0]?.contact.id ?? null);
    setComparing(true);
  };
  const doWords = !target
    ? words.capture.saveNew
    : unseen
      ? match.seeChanges(update.changes.length)
      : words.capture.update;
  return (
    <div ref={card} className={css.card} data-capture={saved ? 'saved' : 'draft'}>
      <div className={css.top}>
        <Avatar name={name} />
        <DraftWho
          draft={draft}
          name={name}
          tag={saved ? <InBookTag id={saved.contactId} /> : <MatchTag target={target} maybe={likely.length > 0} />}
          targeting={saved ? null : targeting}
          company={company}
          source={source}
          now={now}
          comparing={comparing}
          onCompare={compare}
          onEdit={onEdit}
        />
      </div>
      {saved ? (
        <SavedLine saved={saved} others={others} onList={onList} />
      ) : (
        <div className={css.do}>
          <Button
            variant="primary"
            disabled={blocked}
            aria-disabled={busy}
            aria-expanded={update.changes.length > 0 ? comparing : undefined}
            onClick={() => void save()}
          >
            {doWords}
          </Button>
          <Button
            icon={<Calendar aria-hidden="true" />}
            aria-expanded={planningOpen}
            onClick={() => setPlanningOpen(!planningOpen)}
          >
            {plan
              ? words.capture.followUpOn(due)
              : target?.openFollowUp
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
      {comparing && !saved && (
        <div className={css.below}>
          <UpdatePanel targeting={targeting} update={update} now={now} />
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
