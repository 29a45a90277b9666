import X from 'lucide-react/icons/x';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ContactFieldsEditor } from '@/components/contact/ContactFieldsEditor';
import { canBeSaved } from '@/components/contact/can-be-saved';
import { tidyFields } from '@/components/contact/tidy-fields';
import { useMatchWords } from '@/components/contact/use-match-words';
import { whyWords } from '@/components/contact/why-words';
import { useActions } from '@/components/due/action-context';
import { nameOf } from '@/components/due/due-links';
import { useSettings } from '@/components/due/settings-context';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { IconButton } from '@/components/ui/IconButton';
import { lazily } from '@/components/ui/lazily';
import { useLanguage, useWords } from '@/components/ui/words-context';
import { type ContactFields, type DisputedField, DisputedFieldSchema, type Source } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { mergeFields } from '@/lib/contacts/merge-fields';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { draftPlan } from '@/lib/follow-ups/propose-next';
import { sendCommand } from '@/lib/messages/send-command';
import { dueWords } from '@/lib/words/due-words';
import css from './CaptureForm.module.css';
import card from './Card.module.css';
import { FormFoot } from './FormFoot';
import { isSureOf } from './is-sure-of';
import type { KeptForm, SaidPlan } from './kept-form';
import { MatchDetail, MatchTag } from './MatchTag';
import { PasteBox } from './PasteBox';
import { PlanEditor } from './PlanEditor';
import { type SavedContact, withFirstRows } from './save-item';
import { useFieldsMatch } from './use-fields-match';
import { UNSAID_PLAN, usePlan } from './use-plan';
import { useTarget } from './use-target';
import { useUpdate } from './use-update';

const UpdatePanel = lazily(async () => (await import('./UpdatePanel')).UpdatePanel);

/** A contact and its follow-up, written or corrected before it is saved. A failed save keeps every letter. */
export function CaptureForm(props: {
  fields: ContactFields;
  draft: Draft | null;
  /** How often the paste box was asked for; it is shown then, also to a form that was filled from the page. */
  paste: number;
  /** What stands in the paste box. */
  text: string;
  onText: (text: string) => void;
  /** Where this was written in before and not saved: all of it. */
  kept?: KeptForm | null;
  /** What was said of its follow-up before it was opened. */
  plan?: SaidPlan;
  source: Source;
  now: LocalDateTime;
  /** Says what the form is for until it has a name; left out where the place says it, and has its own way out. */
  heading?: string;
  /** Told of all that is written here, once anything is. */
  onKeep?: (form: KeptForm) => void;
  onMany: (reading: Reading) => void;
  onSaved: (saved: SavedContact) => void;
  onClose: () => void;
}) {
  const {
    source,
    now,
    paste,
    text,
    onText,
    kept = null,
    plan: planned = UNSAID_PLAN,
    heading,
    onKeep,
    onMany,
    onSaved,
    onClose,
  } = props;
  const words = useWords();
  const match = useMatchWords();
  const language = useLanguage();
  const settings = useSettings();
  const { act } = useActions();
  const [fields, setFields] = useState(() => kept?.fields ?? withFirstRows(props.fields));
  const [draft, setDraft] = useState(kept ? kept.draft : props.draft);
  const [begun] = useState(fields);
  /** Asked whether what was written is to be thrown away. */
  const [leaving, setLeaving] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | 'empty' | null>(null);
  const written = tidyFields(fields);
  const read = draft ? draftFields(draft, source) : emptyContactFields(source);
  const typed = (field: DisputedField) => JSON.stringify(written[field]) !== JSON.stringify(read[field]);
  const targeting = useTarget(useFieldsMatch(fields));
  const { target, likely } = targeting;
  const update = useUpdate(target, written, { typed, sure: (field) => isSureOf(draft, field) });
  const planning = usePlan(
    target?.openFollowUp ? null : draftPlan(now, settings),
    now,
    settings,
    kept?.plan ?? planned,
  );
  const { plan, blocked, said } = planning;
  const name = nameOf(fields);
  const changed = kept !== null || fields !== begun || said !== planned;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept whenever what is written changes, and by nothing else
  useEffect(() => {
    if (changed) onKeep?.({ fields, draft, plan: said });
  }, [fields, draft, said]);
  const form = useRef<HTMLFormElement>(null);
  // Straight to the name, which is what a form is opened for where nothing is to be pasted.
  useEffect(() => {
    if (paste === 0) form.current?.querySelector('input')?.focus();
  }, [paste]);
  const pasting = paste > 0 || !props.draft;
  const leave = () => (changed || (pasting && text.trim() !== '') ? setLeaving(true) : onClose());
  const discard = () => {
    if (pasting) onText('');
    onClose();
  };

  function onRead(reading: Reading) {
    const [best] = reading.drafts;
    if (reading.drafts.length > 1 && !canBeSaved(fields)) return onMany(reading);
    if (!best) return;
    // What the rep has typed stays; the pasted text fills the rest.
    setFields(withFirstRows(mergeFields(tidyFields(fields), draftFields(best, source))));
    setDraft(best);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy || blocked) return;
    if (!canBeSaved(written)) return setFailed('empty');
    setBusy(true);
    setFailed(null);
    const byHand = DisputedFieldSchema.options.filter(typed);
    const item = { ...update.wanted(), followUp: plan, byHand };
    const savedName = nameOf(written);
    const message = target ? words.capture.updated(savedName) : words.capture.saved(savedName);
    const done = await act(() => sendCommand('contacts.save', item), message);
    setBusy(false);
    if (done.ok) onSaved({ ...done.reply, name: savedName, due: plan ? dueWords(plan, now, language) : '' });
    else setFailed(done.code);
  }

  return (
    <form
      ref={form}
      className={card.card}
      data-capture="form"
      aria-label={words.capture.formHeading}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          if (leaving) setLeaving(false);
          else leave();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {heading !== undefined && (
        <div className={css.head}>
          <h2 className={css.title}>
            <bdi>{name || heading}</bdi>
          </h2>
          {canBeSaved(fields) && <MatchTag target={target} maybe={likely.length > 0} />}
          <IconButton label={words.common.cancel} icon={<X />} onClick={leave} />
        </div>
      )}
      {target && (
        <p className={css.match}>
          {heading === undefined && <MatchTag target={target} maybe={false} />}
          <MatchDetail match={target} now={now} why={whyWords(match, target)} />
        </p>
      )}
      {kept && <p className={css.match}>{words.capture.asLeft}</p>}
      <div className={css.body}>
        {pasting && (
          <PasteBox
            key={paste}
            source={source}
            defaultCountry={settings.defaultCountry}
            autoFocus={paste > 0}
            text={text}
            onText={onText}
            onRead={onRead}
          />
        )}
        <ContactFieldsEditor fields={fields} evidence={draft} onChange={setFields} compact />
        {canBeSaved(fields) && (target || likely.length > 0) && (
          <UpdatePanel targeting={targeting} update={update} now={now} />
        )}
        <PlanEditor planning={planning} now={now} rules={settings} />
      </div>
      <div className={css.foot}>
        {failed === 'empty' && (
          <p role="alert" className={css.empty}>
            {words.capture.needsName}
          </p>
        )}
        {failed && failed !== 'empty' && <ErrorNote code={failed} />}
        <FormFoot
          saveWords={target ? words.capture.update : words.capture.saveNew}
          blocked={blocked}
          busy={busy}
          leaving={leaving}
          onLeave={leave}
          onStay={() => setLeaving(false)}
          onDiscard={discard}
        />
      </div>
    </form>
  );
}
