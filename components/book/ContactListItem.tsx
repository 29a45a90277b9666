import { useHasKeptEdit } from '@/components/contact/kept-edits';
import { nameOf } from '@/components/due/due-links';
import { Avatar } from '@/components/ui/Avatar';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { ContactId } from '@/lib/contacts/contact';
import { lateFrom } from '@/lib/follow-ups/due-section';
import type { FollowUp } from '@/lib/follow-ups/follow-up';
import { dateOf, instantOf, type LocalDateTime, localDateOf, timeOf } from '@/lib/follow-ups/local-date-time';
import { agoWords } from '@/lib/words/ago-words';
import { dayWords, nearDayWords } from '@/lib/words/day-words';
import { dueWords, fullDueWords } from '@/lib/words/due-words';
import { relativeDueWords } from '@/lib/words/relative-due-words';
import css from './ContactList.module.css';
import { contactHash } from './route';
import type { ContactListRow } from './use-contact-window';

/** One contact in the list. `row` is null while it is being read; its place is kept. */
export function ContactListItem(props: {
  row: ContactListRow | null;
  index: number;
  now: LocalDateTime;
  /** Whether it is the contact shown beside the list. */
  current: boolean;
  onFocus: (index: number) => void;
}) {
  const { row, index, now, current, onFocus } = props;
  const words = useWords();
  const language = useLanguage();
  if (!row) return <div className={css.row} aria-busy="true" />;
  const { contact, next } = row;
  const name = nameOf(contact) || words.common.nameless;
  return (
    <div className={`${css.row} ${current ? css.current : ''}`}>
      <div className={css.name}>
        <Avatar name={name} size={32} />
        <span className={css.names}>
          <a
            className={css.link}
            href={contactHash(contact.id)}
            dir="auto"
            data-index={index}
            aria-current={current ? 'true' : undefined}
            onFocus={() => onFocus(index)}
          >
            {name}
          </a>
          <span className={css.under} dir="auto">
            {contact.name && contact.organisation}
          </span>
        </span>
        <UnsavedDot id={contact.id} />
      </div>
      <div className={css.organisation} dir="auto">
        {contact.name && contact.organisation}
      </div>
      <div className={css.jobTitle} dir="auto">
        {contact.jobTitle}
      </div>
      <div className={css.gradeCell}>
        <span className={css.grade} aria-hidden="true">
          {contact.grade}
        </span>
        <span className={css.unseen}>{words.common.grade[contact.grade]}</span>
      </div>
      <div className={css.due}>
        <span className={css.unseen}>{words.book.columns.nextDue} </span>
        {next ? <Due followUp={next} now={now} /> : <span className={css.soft}>{words.book.nothingPlanned}</span>}
      </div>
      <div
        className={css.lastTouch}
        title={contact.lastTouchAt === null ? undefined : dayWords(localDateOf(contact.lastTouchAt), language)}
      >
        <span className={css.unseen}>{words.book.columns.lastTouch} </span>
        {contact.lastTouchAt === null ? (
          <>
            <span className={css.soft} aria-hidden="true">
              –
            </span>
            <span className={css.unseen}>{words.book.noTouchYet}</span>
          </>
        ) : (
          agoWords(contact.lastTouchAt, instantOf(now), language)
        )}
      </div>
    </div>
  );
}

function Due({ followUp, now }: { followUp: FollowUp; now: LocalDateTime }) {
  const language = useLanguage();
  const late = lateFrom(followUp.due, followUp.allDay) < now;
  const relative = relativeDueWords(followUp, now, language);
  // Today's time is said once.
  const saysTime = relative === timeOf(followUp.due);
  const absolute = saysTime
    ? nearDayWords(dateOf(followUp.due), dateOf(now), language)
    : dueWords(followUp, now, language);
  return (
    <span className={css.dueLines} title={fullDueWords(followUp, language)}>
      <span className={late ? css.late : undefined}>{relative}</span>
      <span className={css.absolute}>{absolute}</span>
    </span>
  );
}

function UnsavedDot({ id }: { id: ContactId }) {
  const words = useWords().book;
  return useHasKeptEdit(`${id}/`) ? <span className={css.unsaved} role="img" aria-label={words.unsaved} /> : null;
}
