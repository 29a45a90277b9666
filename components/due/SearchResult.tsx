import { Avatar } from '@/components/ui/Avatar';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { Contact } from '@/lib/contacts/contact';
import { lateFrom } from '@/lib/follow-ups/due-section';
import type { FollowUp } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { dueWords, fullDueWords } from '@/lib/words/due-words';
import { bookLink, nameOf } from './due-links';
import css from './SearchPanel.module.css';

/** One contact found, with what is next for them. */
export function SearchResult({ contact, next, now }: { contact: Contact; next: FollowUp | null; now: LocalDateTime }) {
  const words = useWords();
  const language = useLanguage();
  const name = nameOf(contact) || words.common.nameless;
  return (
    <li>
      <a className={css.result} href={bookLink(contact.id)} target="_blank" rel="noreferrer">
        <Avatar name={name} />
        <span className={css.who}>
          <bdi className={css.name}>{name}</bdi>
          <bdi className={css.what}>
            {[contact.jobTitle, contact.organisation].filter((part) => part !== '' && part !== name).join(' · ')}
          </bdi>
        </span>
        <span
          title={next ? fullDueWords(next, language) : undefined}
          className={`${css.next} ${next && lateFrom(next.due, next.allDay) < now ? css.late : ''}`}
        >
          {next ? dueWords(next, now, language) : words.due.nothingPlanned}
        </span>
      </a>
    </li>
  );
}
