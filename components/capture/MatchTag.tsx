import { useMatchWords } from '@/components/contact/use-match-words';
import { bookLink } from '@/components/due/due-links';
import { Tag } from '@/components/ui/Tag';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { ContactId } from '@/lib/contacts/contact';
import { instantOf, type LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { agoWords } from '@/lib/words/ago-words';
import { dueWords } from '@/lib/words/due-words';
import css from './MatchTag.module.css';
import type { Target } from './use-target';

/** Whether somebody met is new, in the book, or may be in it; nothing until that is known. */
export function MatchTag({ target, maybe }: { target: Target | null | undefined; maybe: boolean }) {
  const words = useWords().capture;
  const match = useMatchWords();
  if (target === undefined) return null;
  if (target) return <InBookTag id={target.contact.id} />;
  return maybe ? <Tag tone="quiet">{match.maybeInBook}</Tag> : <Tag>{words.isNew}</Tag>;
}

/** Says that a contact is in the book, and opens it there. */
export function InBookTag({ id }: { id: ContactId }) {
  const { capture: words, common } = useWords();
  return (
    <a
      className={css.link}
      href={bookLink(id)}
      target="_blank"
      rel="noreferrer"
      title={words.openInBook}
      aria-label={common.labelled(words.inBook, words.openInBook)}
    >
      <Tag tone="quiet">{words.inBook}</Tag>
    </a>
  );
}

/** By what a contact in the book was recognised (left out where it is said beside), when it is due, and last touched. */
export function MatchDetail({ match, now, why }: { match: Target; now: LocalDateTime; why?: string }) {
  const words = useWords().capture;
  const language = useLanguage();
  const due = match.openFollowUp ? dueWords(match.openFollowUp, now, language) : '';
  const touch = match.contact.lastTouchAt === null ? '' : agoWords(match.contact.lastTouchAt, instantOf(now), language);
  const detail = words.inBookDetail(due, touch);
  return <span className={css.detail}>{why ? `${why} · ${detail}` : detail}</span>;
}
