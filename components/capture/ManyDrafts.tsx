import ArrowLeft from 'lucide-react/icons/arrow-left';
import Calendar from 'lucide-react/icons/calendar';
import { useEffect, useState } from 'react';
import { useMatchWords } from '@/components/contact/use-match-words';
import { useActions } from '@/components/due/action-context';
import { useSettings } from '@/components/due/settings-context';
import { Button } from '@/components/ui/Button';
import { CheckField } from '@/components/ui/CheckField';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { draftPlan } from '@/lib/follow-ups/propose-next';
import { sendCommand } from '@/lib/messages/send-command';
import type { Known } from '@/lib/store/contact-matches';
import { dueWords } from '@/lib/words/due-words';
import card from './Card.module.css';
import { DoubtList } from './DoubtList';
import { DraftList } from './DraftList';
import type { Listing } from './listing';
import css from './ManyDrafts.module.css';
import { PlanEditor } from './PlanEditor';
import { saveItem } from './save-item';
import { useDoubts } from './use-doubts';
import { usePlan } from './use-plan';

/** Everyone the page holds, to be ticked and saved together: at one press, or two where it may be that some are known. */
export function ManyDrafts(props: {
  reading: Reading;
  /** What the book knows of each, in order; undefined until that is known. */
  known: readonly Known[] | undefined;
  now: LocalDateTime;
  listing: Listing;
  onListing: (listing: Listing) => void;
  /** Out of sight while one of them is edited; what is chosen here stays. */
  hidden: boolean;
  onEdit: (draft: Draft) => void;
  onClose: () => void;
}) {
  const { reading, known, now, listing, onListing, hidden, onEdit, onClose } = props;
  const { pasted, ticked } = listing;
  const { drafts, more } = reading;
  const words = useWords();
  const match = useMatchWords();
  const language = useLanguage();
  const settings = useSettings();
  const { act } = useActions();
  const [planningOpen, setPlanningOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const planning = usePlan(draftPlan(now, settings), now, settings, listing.plan);
  const { plan, blocked, said } = planning;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever what is planned changes, and by nothing else
  useEffect(() => {
    if (said !== listing.plan) onListing({ ...listing, plan: said });
  }, [said]);
  const { doubts, answer } = useDoubts(known, ticked);
  /** Whether who is likely in the book is on show, with what is to become of each. */
  const [asked, setAsking] = useState(false);
  const asking = asked && doubts.length > 0;
  const wanted = drafts.flatMap((draft, at) => {
    if (!ticked.has(at)) return [];
    const doubt = doubts.find((one) => one.at === at);
    if (doubt?.answer === 'skip') return [];
    const into = known?.[at]?.same ?? doubt?.likely.find(({ contact }) => contact.id === doubt.answer) ?? null;
    return [{ draft, into }];
  });

  function onTick(next: ReadonlySet<number>) {
    onListing({ ...listing, ticked: next });
    // Asked about before, of others: whoever is ticked now is asked about at the next press.
    setAsking(false);
  }

  async function save() {
    if (busy || blocked || wanted.length === 0 || known === undefined) return;
    if (doubts.length > 0 && !asking) return setAsking(true);
    setBusy(true);
    setFailed(null);
    const source = { url: reading.url, title: reading.title };
    const items = wanted.map(({ draft, into }) =>
      // Who has something planned already keeps that, and gets no second.
      saveItem(draft, source, into, into?.openFollowUp ? null : plan),
    );
    const done = await act(() => sendCommand('contacts.saveMany', { items }), words.capture.savedMany(items.length));
    setBusy(false);
    if (!done.ok) return setFailed(done.code);
    onListing({ ...listing, ticked: new Set(), saved: true });
    setAsking(false);
  }

  return (
    <div className={card.card} data-capture="many" hidden={hidden}>
      <div className={css.head}>
        <IconButton
          label={words.common.back}
          icon={<ArrowLeft />}
          onClick={asking ? () => setAsking(false) : onClose}
        />
        <h2 className={css.title}>
          {asking ? match.doubtful(doubts.length) : words.capture.everyone(drafts.length, more)}
        </h2>
        {!asking && (
          <CheckField
            label={words.capture.selectAll}
            checked={ticked.size === drafts.length}
            onChange={(on) => onTick(new Set(on ? drafts.keys() : []))}
          />
        )}
      </div>
      {asking ? (
        <DoubtList drafts={drafts} doubts={doubts} now={now} onAnswer={answer} onEnter={() => void save()} />
      ) : (
        <>
          {more > 0 && <p className={css.left}>{words.capture.leftOut(more, pasted !== null)}</p>}
          <DraftList drafts={drafts} known={known} ticked={ticked} onTick={onTick} onEdit={onEdit} />
        </>
      )}
      <div className={css.foot}>
        {planningOpen && (
          <div className={css.plan}>
            <PlanEditor planning={planning} now={now} rules={settings} />
          </div>
        )}
        {failed && <ErrorNote code={failed} />}
        <div className={card.do}>
          <Button
            variant="primary"
            disabled={blocked || wanted.length === 0 || known === undefined}
            aria-disabled={busy}
            onClick={() => void save()}
          >
            {words.capture.saveSelected(wanted.length)}
          </Button>
          <Button
            icon={<Calendar aria-hidden="true" />}
            aria-expanded={planningOpen}
            onClick={() => setPlanningOpen(!planningOpen)}
          >
            {plan ? words.capture.followUpOn(dueWords(plan, now, language)) : words.capture.addFollowUp}
          </Button>
        </div>
      </div>
    </div>
  );
}
