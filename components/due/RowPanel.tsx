import { lazily } from '@/components/ui/lazily';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { DueRow } from '@/lib/store/due-list';
import type { PanelEdit } from './panel-edit';
import type { PanelKind } from './panel-kind';
import css from './RowPanel.module.css';

export type RowPanelProps = {
  row: DueRow;
  now: LocalDateTime;
  onClose: () => void;
  /** Where what is written stays when the panel goes out of sight; else it goes with it. */
  kept?: { edit: PanelEdit; keep: (edit: PanelEdit) => void };
};

// Nobody needs these for the first paint; they are fetched once it is done.
const PANELS = {
  done: lazily(async () => (await import('./DonePanel')).DonePanel),
  snooze: lazily(async () => (await import('./SnoozePanel')).SnoozePanel),
  more: lazily(async () => (await import('./MorePanel')).MorePanel),
};

/** Fetches what can be open under a row, so that it opens at once. */
export function preloadPanels(): void {
  for (const panel of Object.values(PANELS)) panel.preload();
}

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
      <Panel {...props} />
    </div>
  );
}
