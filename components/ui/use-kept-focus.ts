import { type RefObject, useEffect } from 'react';

/**
 * Keeps the keyboard's place inside `place`: where the control that has the focus goes (a form closes, a row moves), the
 * nearest part around it that stays and can hold the focus (`tabIndex` -1) has it next, instead of the whole page.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    /** What was around the control that has the focus, innermost first; empty while it is elsewhere. */
    let around: readonly HTMLElement[] = [];
    /** The focus is on its way from one control to another, and for that moment nowhere. */
    let moving = false;
    const come = (event: FocusEvent) => {
      moving = false;
      around = event.target instanceof Element && root.contains(event.target) ? partsAround(event.target, root) : [];
    };
    const leave = (event: FocusEvent) => {
      const { target, relatedTarget } = event;
      moving = relatedTarget !== null;
      // Whoever takes a control away does so right now; one that is still there a moment later was left on purpose.
      queueMicrotask(() => {
        if (relatedTarget === null && target instanceof Element && target.isConnected && !target.matches(':disabled')) {
          around = [];
        }
      });
    };
    const restore = () => {
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && !moving && document.hasFocus()) around.find((part) => part.isConnected)?.focus();
    };
    const observer = new MutationObserver(() => {
      if (around.length === 0) return;
      restore();
      // A control that was only disabled loses the focus with the next frame.
      requestAnimationFrame(() => {
        moving = false;
        requestAnimationFrame(restore);
      });
    });
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', come);
    // First of all who hear it: what others change upon it would be taken for the loss of the focus.
    document.addEventListener('focusout', leave, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', come);
      document.removeEventListener('focusout', leave, true);
    };
  }, [place]);
}

function partsAround(control: Element, root: HTMLElement): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let part = control.parentElement; part && root.contains(part); part = part.parentElement) {
    if (part.tabIndex === -1 && part.hasAttribute('tabindex')) parts.push(part);
  }
  return parts;
}
