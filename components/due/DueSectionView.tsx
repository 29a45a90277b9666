import { Button } from '@/components/ui/Button';
import { useLanguage, useWords } from '@/components/ui/words-context';
import type { FollowUpId } from '@/lib/follow-ups/follow-up';
import { dateOf, type LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { nearDayWords } from '@/lib/words/day-words';
import { DueRowView } from './DueRowView';
import css from './DueSectionView.module.css';
import type { PanelKind } from './panel-kind';
import type { DueSectionRows } from './use-due-section';

export type OpenPanel = { id: FollowUpId; kind: PanelKind } | null;

/** One section of the due list with its heading; nothing where it has no rows. */
export function DueSectionView(props: {
  part: DueSectionRows;
  now: LocalDateTime;
  currentId: FollowUpId | null;
  open: OpenPanel;
  onPanel: (id: FollowUpId, panel: PanelKind | null) => void;
  onCurrent: (id: FollowUpId) => void;
}) {
  const { part, now, currentId, open, onPanel, onCurrent } = props;
  const { section, rows, count, more } = part;
  const words = useWords().due;
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`due-${section}`} data-section={section}>
      <h2 id={`due-${section}`} className={`${css.heading} ${section === 'overdue' ? css.late : ''}`}>
        <span>{words.section[section]}</span> <span className={css.count}>{count}</span>
        {section === 'today' && <span className={css.day}>{nearDayWords(dateOf(now), dateOf(now), language)}</span>}
      </h2>
      <ul>
        {rows.map((row) => (
          <DueRowView
            key={row.followUp.id}
            row={row}
            section={section}
            now={now}
            current={row.followUp.id === currentId}
            panel={open?.id === row.followUp.id ? open.kind : null}
            onPanel={onPanel}
            onCurrent={onCurrent}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button variant="quiet" className={css.more} onClick={part.showMore}>
          {words.moreRows(more)}
        </Button>
      )}
    </section>
  );
}
