import { type RefObject, useLayoutEffect } from 'react';

/** What the keys of the due list do; each is asked for on a key the rep did not mean as text. */
export type DueKeys = {
  move: (steps: 1 | -1) => void;
  done: () => void;
  snooze: () => void;
  more: () => void;
  openSource: () => void;
  edit: () => void;
  search: () => void;
  help: () => void;
  undo: () => void;
};

/**
 * Listens on the whole window, but never while `list` rests (something else is asked for), something is being typed, or a
 * modifier is held (Ctrl+Z apart).
 */
export function useDueKeys(keys: DueKeys, list: RefObject<HTMLElement | null>): void {
  // Before the screen shows what a key would act on, not a moment after.
  useLayoutEffect(() => {
    const actions: Record<string, () => void> = {
      ArrowDown: () => keys.move(1),
      j: () => keys.move(1),
      ArrowUp: () => keys.move(-1),
      k: () => keys.move(-1),
      d: keys.done,
      s: keys.snooze,
      m: keys.more,
      o: keys.openSource,
      e: keys.edit,
      '/': keys.search,
      '?': keys.help,
      z: keys.undo,
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (list.current?.closest('[data-resting]')) return;
      const undoing = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!undoing && (event.ctrlKey || event.metaKey || event.altKey)) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys, list]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
