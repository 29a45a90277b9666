import ArrowLeft from 'lucide-react/icons/arrow-left';
import Calendar from 'lucide-react/icons/calendar';
import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { useMatchWords } from '@/components/contact/use-match-words';
import { whyWords } from '@/components/contact/why-words';
import { useActions } from '@/components/due/action-context';
import { useSettings } from '@/components/due/settings-context';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { CheckField } from '@/components/ui/CheckField';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import type { Draft, Reading } from '@/lib/extract/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { draftPlan } from '@/lib/follow-ups/propose-next';
import { sendCommand } from '@/lib/messages/send-command';
import type { Known } from '@/lib/store/contact-matches';
import { dueWords } from '@/lib/words/due-words';
import card from './Card.module.css';
import { draftName, draftWork } from './draft-name';
import css from './ManyDrafts.module.css';
import { MatchTag } from './MatchTag';
import { PlanEditor } from './PlanEditor';
import { saveItem } from './save-item';
import { usePlan } from './use-plan';

/** Everyone the page holds, to be ticked and saved together. */
export function ManyDrafts(props: {
  reading: Reading;
  /** What the book knows of each, in order; undefined until that is known. */
  known: readonly Known[] | undefined;
  now: LocalDateTime;
  onEdit: (draft: Draft) => void;
  onClose: () => void;
}) {
  const { reading, known, now, onEdit, onClose } = props;
  const { drafts, more } = reading;
  const words = useWords();
  const match = useMatchWords();
  const language = useLanguage();
  const settings = useSettings();
  const { act } = useActions();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [planningOpen, setPlanningOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const planning = usePlan(draftPlan(now, settings), now, settings);
  const { plan, blocked } = planning;

  const tick = (at: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(at);
    else next.delete(at);
    setTicked(next);
  };

  async function save() {
    if (busy || blocked || ticked.size === 0 || known === undefined) return;
    setBusy(true);
    setFailed(null);
    const source = { url: reading.url, title: reading.title };
    const items = drafts.flatMap((draft, at) => {
      if (!ticked.has(at)) return [];
      // Who is only likely in the book is saved as new: the list asks nothing of the rep about each.
      const match = known[at]?.same ?? null;
      // Who has something planned already keeps that, and gets no second.
      return [saveItem(draft, source, match, match?.openFollowUp ? null : plan)];
    });
    const done = await act(() => sendCommand('contacts.saveMany', { items }), words.capture.savedMany(items.length));
    setBusy(false);
    if (done.ok) setTicked(new Set());
    else setFailed(done.code);
  }

  return (
    <div className={card.card} data-capture="many">
      <div className={css.head}>
        <IconButton label={words.common.back} icon={<ArrowLeft />} onClick={onClose} />
        <h2 className={css.title}>{words.capture.everyone(drafts.length + more)}</h2>
        <CheckField
          label={words.capture.selectAll}
          checked={ticked.size === drafts.length}
          onChange={(on) => setTicked(new Set(on ? drafts.keys() : []))}
        />
      </div>
      <ul className={css.list}>
        {drafts.map((draft, at) => {
          const name = draftName(draft) || words.capture.unknownPerson;
          const met = known?.[at];
          const maybe = met?.likely[0];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes; its drafts are known by their place
            <li key={at} className={css.row}>
              <CheckField
                label={words.capture.selectOne(name)}
                hideLabel
                checked={ticked.has(at)}
                onChange={(on) => tick(at, on)}
              />
              <Avatar name={name} size={28} />
              <div className={card.body}>
                <div className={css.line}>
                  <bdi className={css.name} title={name}>
                    {name}
                  </bdi>
                  <span className={card.tag}>
                    <MatchTag target={met?.same} maybe={Boolean(met?.likely.length)} />
                  </span>
                </div>
                <div className={css.work}>
                  <bdi>
                    {maybe
                      ? whyWords(match, maybe)
                      : draftWork(draft) || draft.emails[0]?.value || draft.phones[0]?.value.written}
                  </bdi>
                </div>
              </div>
              <IconButton
                label={`${words.capture.editLong}: ${name}`}
                icon={<Pencil />}
                onClick={() => onEdit(draft)}
              />
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={css.left}>{words.capture.leftOut(more)}</p>}
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
            disabled={blocked || ticked.size === 0 || known === undefined}
            aria-disabled={busy}
            onClick={() => void save()}
          >
            {words.capture.saveSelected(ticked.size)}
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
