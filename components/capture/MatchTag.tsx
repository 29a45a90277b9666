import { Tag } from '@/components/ui/Tag';
import { useLanguage, useWords } from '@/components/ui/words-context';
import { instantOf, type LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { Match } from '@/lib/store/contact-matches';
import { agoWords } from '@/lib/words/ago-words';
import { dueWords } from '@/lib/words/due-words';
import css from './MatchTag.module.css';

/** Whether a draft is new or in the book already; nothing until that is known. */
export function MatchTag({ match }: { match: Match | null | undefined }) {
  const words = useWords().capture;
  if (match === undefined) return null;
  if (match === null) return <Tag>{words.isNew}</Tag>;
  return <Tag tone="quiet">{words.inBook}</Tag>;
}

/** When a contact in the book is due next, and how long ago it was last touched. */
export function MatchDetail({ match, now }: { match: Match; now: LocalDateTime }) {
  const words = useWords().capture;
  const language = useLanguage();
  const due = match.openFollowUp ? dueWords(match.openFollowUp, now, language) : '';
  const touch = match.contact.lastTouchAt === null ? '' : agoWords(match.contact.lastTouchAt, instantOf(now), language);
  return <span className={css.detail}>{words.inBookDetail(due, touch)}</span>;
}
