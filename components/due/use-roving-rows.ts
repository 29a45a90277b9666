import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FollowUpId } from '@/lib/follow-ups/follow-up';

/**
 * Which row the keyboard is on. When that row goes (done, snoozed), the one that takes its place has it next; when it
 * only moved, it keeps it. The focus follows, unless the rep has meanwhile put it somewhere else.
 */
export function useRovingRows(ids: readonly FollowUpId[], list: RefObject<HTMLElement | null>) {
  const [chosen, setCurrentId] = useState<FollowUpId | null>(null);
  const before = useRef<readonly FollowUpId[]>(ids);
  const hadFocus = useRef(false);

  let currentId = chosen;
  if (chosen === null || !ids.includes(chosen)) {
    const at = chosen === null ? 0 : Math.max(0, before.current.indexOf(chosen));
    currentId = ids[Math.min(at, ids.length - 1)] ?? null;
  }

  const focusRow = useCallback(
    (id: FollowUpId | null) => {
      if (id === null) {
        list.current?.focus();
        return;
      }
      list.current?.querySelector<HTMLElement>(`[data-follow-up="${id}"] [data-row-focus]`)?.focus();
    },
    [list],
  );

  useLayoutEffect(() => {
    before.current = ids;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (hadFocus.current && lost) focusRow(currentId);
  }, [ids, currentId, focusRow]);

  const onFocus = useCallback(() => {
    hadFocus.current = true;
  }, []);
  const onBlur = useCallback((event: FocusEvent<HTMLElement>) => {
    // A control taken off the page also loses the focus, but then nobody meant to leave.
    const leaving = event.target.isConnected && !event.currentTarget.contains(event.relatedTarget);
    if (leaving) hadFocus.current = false;
  }, []);

  const move = (steps: 1 | -1) => {
    if (ids.length === 0) return;
    const inside = list.current?.contains(document.activeElement) ?? false;
    const at = currentId === null ? -1 : ids.indexOf(currentId);
    const next = ids[inside ? Math.min(ids.length - 1, Math.max(0, at + steps)) : Math.max(0, at)];
    if (next) {
      setCurrentId(next);
      focusRow(next);
    }
  };

  return { currentId, setCurrentId, focusRow, move, onFocus, onBlur };
}
