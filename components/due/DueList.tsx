import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useWords } from '@/components/ui/words-context';
import type { FollowUpId } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { useActions } from './action-context';
import { DueEmpty } from './DueEmpty';
import { DueFooter } from './DueFooter';
import css from './DueList.module.css';
import { DueSectionView, type OpenPanel } from './DueSectionView';
import { bookLink, sourceLink } from './due-links';
import type { FirstDue } from './first-due';
import type { PanelKind } from './panel-kind';
import { useDueKeys } from './use-due-keys';
import { useDueSection } from './use-due-section';
import { useRovingRows } from './use-roving-rows';

/** Who is due: overdue and today, and on request what comes later. `above` scrolls with it. */
export function DueList(props: {
  first: FirstDue | null;
  /** True from the first paint on: then the list follows the book. */
  live: boolean;
  now: LocalDateTime;
  above: ReactNode;
  onSearch: () => void;
  onHelp: () => void;
  onPaste: () => void;
}) {
  const { first, live, now, above, onSearch, onHelp, onPaste } = props;
  const words = useWords().due;
  const { undo, lastUndone, failed } = useActions();
  const [upcoming, setUpcoming] = useState(false);
  const [open, setOpen] = useState<OpenPanel>(null);
  const list = useRef<HTMLElement>(null);

  const overdue = useDueSection('overdue', now, live, true, first?.overdue);
  const today = useDueSection('today', now, live, true, first?.today);
  const quiet = overdue.count === 0 && today.count === 0;
  const week = useDueSection('week', now, live, upcoming || quiet, undefined);
  const later = useDueSection('later', now, live, upcoming || (quiet && week.count === 0), undefined);
  const parts = [overdue, today, week, later];
  const rows = parts.flatMap((part) => part.rows);
  const idsText = rows.map((row) => row.followUp.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same ids in the same order are the same list
  const ids = useMemo(() => rows.map((row) => row.followUp.id), [idsText]);
  const { currentId, setCurrentId, focusRow, move, onFocus, onBlur } = useRovingRows(ids, list);

  const onPanel = useCallback(
    (id: FollowUpId, kind: PanelKind | null) => {
      setOpen(kind ? { id, kind } : null);
      if (kind) setCurrentId(id);
      else focusRow(id);
    },
    [focusRow, setCurrentId],
  );

  useEffect(() => {
    if (lastUndone !== null && document.activeElement === document.body) list.current?.focus();
  }, [lastUndone]);

  const current = rows.find((row) => row.followUp.id === currentId);
  const openTab = (url: string | null) => {
    if (url) window.open(url, '_blank', 'noreferrer');
  };
  useDueKeys(
    {
      move,
      done: () => current && onPanel(current.followUp.id, 'done'),
      snooze: () => current && onPanel(current.followUp.id, 'snooze'),
      more: () => current && onPanel(current.followUp.id, 'more'),
      openSource: () => openTab(current ? sourceLink(current.contact) : null),
      edit: () => openTab(current ? bookLink(current.contact.id, current.followUp.id) : null),
      search: onSearch,
      help: onHelp,
      undo: () => void undo(),
    },
    list,
  );

  const view = { now, currentId, open, onPanel, onCurrent: setCurrentId };
  return (
    <>
      <main className={css.main}>
        {failed && (
          <div className={css.failed}>
            <ErrorNote code={failed} />
          </div>
        )}
        {above}
        <section
          ref={list}
          className={css.list}
          aria-label={words.list}
          tabIndex={-1}
          onFocus={onFocus}
          onBlur={onBlur}
        >
          <DueSectionView part={overdue} {...view} />
          <DueSectionView part={today} {...view} />
          {quiet && (
            <DueEmpty
              upcoming={week.count === undefined || later.count === undefined ? undefined : week.count + later.count}
              onPaste={onPaste}
            />
          )}
          <DueSectionView part={week} {...view} />
          <DueSectionView part={later} {...view} />
        </section>
      </main>
      <DueFooter
        week={week.count}
        later={later.count}
        empty={quiet && week.count === 0 && later.count === 0}
        shown={upcoming}
        canToggle={!quiet}
        onToggle={() => setUpcoming(!upcoming)}
        onHelp={onHelp}
      />
    </>
  );
}
