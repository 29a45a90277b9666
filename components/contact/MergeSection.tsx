import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { nameOf } from '@/components/due/due-links';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useSteadyPress } from '@/components/ui/use-steady-press';
import { useWords } from '@/components/ui/words-context';
import type { Contact, ContactId } from '@/lib/contacts/contact';
import { findTwins } from '@/lib/store/contact-matches';
import { searchContacts } from '@/lib/store/contact-search';
import sections from './ContactSection.module.css';
import { MergePreview } from './MergePreview';
import css from './MergeSection.module.css';
import { useMatchWords } from './use-match-words';
import { whyWords } from './why-words';

const SHOWN = 6;

/** Finds the other entry of one person, shows what the two come to, and merges them. */
export function MergeSection({ contact, name, onClose }: { contact: Contact; name: string; onClose: () => void }) {
  const words = useWords();
  const match = useMatchWords();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ContactId | null>(null);
  const query = useDeferredValue(text.trim());
  const others = useLiveQuery(() => othersLike(contact, query), [contact, query]);
  const place = useRef<HTMLElement>(null);
  useSteadyPress(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew takes the focus
  useEffect(() => place.current?.querySelector<HTMLElement>('input, button')?.focus(), [chosen]);

  return (
    <section
      ref={place}
      className={sections.form}
      aria-label={match.mergeWith}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (chosen) setChosen(null);
        else onClose();
      }}
    >
      {chosen ? (
        <MergePreview into={contact} intoName={name} fromId={chosen} onBack={() => setChosen(null)} onDone={onClose} />
      ) : (
        <div className={css.choose}>
          <TextField
            label={match.mergeSearch}
            placeholder={match.mergeSearchPlaceholder}
            value={text}
            onChange={setText}
          />
          {others && (
            <>
              <p className={css.heading} role="status">
                {others.people.length > 0
                  ? match[others.suggested ? 'mergeSuggested' : 'mergeFound']
                  : query !== '' && match.mergeNobody}
              </p>
              <ul className={css.people}>
                {others.people.map(({ contact: other, twin }) => (
                  <li key={other.id}>
                    <button type="button" className={css.person} onClick={() => setChosen(other.id)}>
                      <Avatar name={nameOf(other)} size={28} />
                      <span className={css.who}>
                        <bdi className={css.name}>{nameOf(other) || words.common.nameless}</bdi>
                        <span className={css.soft}>
                          {[other.jobTitle, other.name && other.organisation, other.emails[0]?.address]
                            .filter(Boolean)
                            .join(' · ')}
                        </span>
                      </span>
                      {twin && <span className={css.why}>{whyWords(match, twin)}</span>}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className={css.actions}>
            <Button onClick={onClose}>{words.common.cancel}</Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** Those the contact may be, until something is searched for. */
async function othersLike(contact: Contact, query: string) {
  if (query === '') {
    const twins = await findTwins(contact);
    return { suggested: true, people: twins.map((twin) => ({ contact: twin.contact, twin })) };
  }
  const { rows } = await searchContacts(query, { limit: SHOWN + 1, offset: 0 });
  const others = rows.filter(({ id }) => id !== contact.id).slice(0, SHOWN);
  return { suggested: false, people: others.map((other) => ({ contact: other, twin: null })) };
}
