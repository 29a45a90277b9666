import { lazy, Suspense } from 'react';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { DueRow } from '@/lib/store/due-list';
import type { PanelKind } from './panel-kind';
import css from './RowPanel.module.css';

export type RowPanelProps = { row: DueRow; now: LocalDateTime; onClose: () => void };

// Nobody needs these for the first paint.
const DonePanel = lazy(async () => ({ default: (await import('./DonePanel')).DonePanel }));
const SnoozePanel = lazy(async () => ({ default: (await import('./SnoozePanel')).SnoozePanel }));
const MorePanel = lazy(async () => ({ default: (await import('./MorePanel')).MorePanel }));
const PANELS = { done: DonePanel, snooze: SnoozePanel, more: MorePanel };

/** What is open under a row; Escape closes it. */
export function RowPanel({ kind, ...props }: RowPanelProps & { kind: PanelKind }) {
  const Panel = PANELS[kind];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to Escape on its way up from the controls
    <div
      className={css.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <Suspense fallback={<div className={css.coming} data-kind={kind} />}>
        <Panel {...props} />
      </Suspense>
    </div>
  );
}
