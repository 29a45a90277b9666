import { useState } from 'react';
import type { Outcome } from '@/lib/follow-ups/touch';

/** What is being written in the panel under a follow-up. */
export type PanelEdit = {
  kind: 'done' | 'snooze';
  outcome: Outcome;
  note: string;
  /** What the rep wrote for the next time; null while they leave it to the proposal. */
  next: string | null;
  /** The time to snooze to, as typed. */
  snooze: string;
};

/** A panel as it opens. */
export function blankPanel(kind: PanelEdit['kind']): PanelEdit {
  return { kind, outcome: 'reached', note: '', next: null, snooze: '' };
}

/** Whether closing the panel would lose anything. */
export function isWritten({ outcome, note, next, snooze }: PanelEdit): boolean {
  return outcome !== 'reached' || note !== '' || next !== null || snooze !== '';
}

/** What the panel holds: kept by whoever shows it, where they do, else for as long as it is open. */
export function usePanelEdit(kind: PanelEdit['kind'], kept?: { edit: PanelEdit; keep: (edit: PanelEdit) => void }) {
  const [own, setOwn] = useState(() => blankPanel(kind));
  const edit = kept?.edit ?? own;
  const change = (some: Partial<PanelEdit>) => (kept?.keep ?? setOwn)({ ...edit, ...some });
  return { edit, change };
}
