import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { nameOf } from '@/components/due/due-links';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useWords } from '@/components/ui/words-context';
import type { Contact, ContactId, DisputedField } from '@/lib/contacts/contact';
import { type Change, contactChanges, replaces, UNSAID } from '@/lib/contacts/contact-changes';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import { contactPage } from '@/lib/store/contact-page';
import { ChangeList } from './ChangeList';
import css from './MergeSection.module.css';
import { useMatchWords } from './use-match-words';

/** What a contact becomes with another merged into it, field by field; where both differ, the rep chooses. */
export function MergePreview(props: {
  into: Contact;
  intoName: string;
  fromId: ContactId;
  onBack: () => void;
  onDone: () => void;
}) {
  const { into, intoName, fromId, onBack, onDone } = props;
  const words = useWords();
  const match = useMatchWords();
  const { act } = useActions();
  const page = useLiveQuery(() => contactPage(fromId), [fromId]);
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  if (!page) return null;
  const { contact: from, followUps, touches } = page;
  const name = nameOf(from) || words.common.nameless;
  // Whoever asked not to be contacted has asked, whichever entry says so.
  const asked = from.consent === 'refused';
  const changes = contactChanges(into, from, () => true).filter(({ field }) => field !== 'consent' || asked);
  // Nothing of the two is lost: what is missing is always added, and of what differs the kept one's stays unless ticked;
  // a grade or stage nobody chose gives way to one somebody did.
  const isFixed = (change: Change) => !replaces(change) || change.field === 'consent';
  const ticked = new Set(
    changes.filter((change) => isFixed(change) || (said.get(change.id) ?? isUnsaid(into, change))).map(({ id }) => id),
  );
  const taken = changes.flatMap((change): DisputedField[] =>
    'from' in change && ticked.has(change.id) ? [change.field] : [],
  );

  const merge = async () => {
    if (busy) return;
    setBusy(true);
    const done = await act(
      () => sendCommand('contacts.merge', { into: into.id, from: from.id, taken }),
      match.merged(name, intoName),
    );
    setBusy(false);
    if (done.ok) onDone();
    else setFailed(done.code);
  };
  return (
    <div className={css.choose}>
      <h2 className={css.title}>{match.mergeResult(name, intoName)}</h2>
      {changes.length > 0 ? (
        <ChangeList
          label={match.mergeResult(name, intoName)}
          changes={changes}
          ticked={ticked}
          byHand={into.byHand ?? []}
          fixed={isFixed}
          onTick={({ id }, on) => setSaid(new Map(said).set(id, on))}
        />
      ) : (
        <p className={css.soft}>{match.mergeNothing}</p>
      )}
      <p className={css.soft}>{match.mergeKeeps(followUps.length, touches.length)}</p>
      {failed && <ErrorNote code={failed} />}
      <div className={css.actions}>
        <Button variant="primary" aria-disabled={busy} onClick={() => void merge()}>
          {match.mergeDo}
        </Button>
        <Button onClick={onBack}>{match.mergeOther}</Button>
        <Button variant="quiet" onClick={onDone}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}

function isUnsaid(contact: Contact, { field }: Change): boolean {
  return (field === 'grade' || field === 'lifecycle') && contact[field] === UNSAID[field];
}
