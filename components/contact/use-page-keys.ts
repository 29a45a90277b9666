import { useLayoutEffect, useRef } from 'react';

/** What each key does, by `KeyboardEvent.key`; capital letters are not told apart. */
export type KeyMap = Readonly<Record<string, () => void>>;

/** Keys that act anywhere on the page, except while something is typed or a dialog is open. Ctrl+Z is `z`. */
export function usePageKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  // Before the screen shows what a key would act on, not a moment after.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const undoing = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (!undoing && (event.ctrlKey || event.metaKey)) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
