import { useState } from 'react';
import { useActions } from '@/components/due/action-context';
import { nameOf } from '@/components/due/due-links';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { Contact, ContactId } from '@/lib/contacts/contact';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { localDateOf } from '@/lib/follow-ups/local-date-time';
import { sendCommand } from '@/lib/messages/send-command';
import { dayWords } from '@/lib/words/day-words';
import sections from './ContactSection.module.css';
import css from './MergeSection.module.css';
import { useMatchWords } from './use-match-words';

/** What was merged into a contact, each to be parted from it again; nothing at all where nothing was. */
export function AbsorbedSection({ contact }: { contact: Contact }) {
  const words = useWords();
  const match = useMatchWords();
  const language = useLanguage();
  const { act } = useActions();
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const absorbed = (contact.absorbed ?? []).filter(({ into }) => into === contact.id);
  if (absorbed.length === 0) return null;

  const unmerge = async (from: ContactId, name: string) => {
    const done = await act(() => sendCommand('contacts.unmerge', { id: contact.id, from }), match.unmerged(name));
    setFailed(done.ok ? null : done.code);
  };
  return (
    <section className={sections.section} aria-labelledby="absorbed">
      <header className={sections.head}>
        <h2 id="absorbed">{match.absorbed}</h2>
      </header>
      <ul className={css.people}>
        {absorbed.map(({ contact: other, at }) => {
          const name = nameOf(other) || words.common.nameless;
          return (
            <li key={other.id} className={css.person}>
              <Avatar name={name} size={28} />
              <span className={css.who}>
                <bdi className={css.name}>{name}</bdi>
                <span className={css.soft}>{match.absorbedOn(dayWords(localDateOf(at), language))}</span>
              </span>
              <Button aria-label={match.unmergeOne(name)} onClick={() => void unmerge(other.id, name)}>
                {match.unmerge}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className={css.soft}>{match.unmergeHint}</p>
      {failed && <ErrorNote code={failed} />}
    </section>
  );
}
