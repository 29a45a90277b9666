import { useMatchWords } from '@/components/contact/use-match-words';
import { Tag } from '@/components/ui/Tag';
import { useLanguage, useWords } from '@/components/ui/words-context';
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
  if (target) return <Tag tone="quiet">{words.inBook}</Tag>;
  return maybe ? <Tag tone="quiet">{match.maybeInBook}</Tag> : <Tag>{words.isNew}</Tag>;
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
