import { type RefObject, useLayoutEffect } from 'react';

/** Enter does `save` while nothing on the page has the focus, as when the popup has just opened, and `card` does not rest. */
export function useSaveKey(save: (() => void) | null, card: RefObject<HTMLElement | null>): void {
  // Before the screen shows the button, not a moment after: an early Enter counts.
  useLayoutEffect(() => {
    if (!save) return;
    const onKey = (event: KeyboardEvent) => {
      const atStart = document.activeElement === document.body || document.activeElement === null;
      if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented || !atStart) return;
      if (card.current?.closest('[data-resting]')) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      event.preventDefault();
      save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [save, card]);
}
