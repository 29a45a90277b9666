import { useMemo } from 'react';
import { blankPanel, isWritten, type PanelEdit } from '@/components/due/panel-edit';
import type { FollowUp } from '@/lib/follow-ups/follow-up';
import { useKeptEdit } from './kept-edits';

/** The panel under a follow-up: what it holds (null: closed), and the ways to open, change and close it. */
export type FollowUpPanel = {
  edit: PanelEdit | null;
  /** Opens it, or turns it to the other kind with what was written. */
  open: (kind: PanelEdit['kind']) => void;
  keep: (edit: PanelEdit) => void;
  close: () => void;
};

/** The panel of one follow-up, kept like every form of the book; of none (null), one that is never shown. */
export function useFollowUpPanel(followUp: Pick<FollowUp, 'id' | 'contactId'> | null): FollowUpPanel {
  const form = useKeptEdit<PanelEdit>(followUp ? `${followUp.contactId}/panel/${followUp.id}` : 'no panel');
  return useMemo(() => {
    // Only what would be lost counts as unsaved.
    const put = (edit: PanelEdit) => (isWritten(edit) ? form.keep(edit) : form.open(edit));
    return {
      edit: form.edit,
      open: (kind) => put(form.edit ? { ...form.edit, kind } : blankPanel(kind)),
      keep: put,
      close: form.drop,
    };
  }, [form]);
}
