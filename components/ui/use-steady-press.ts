import { type RefObject, useEffect } from 'react';

/**
 * In `place` a press does once what the control said when it was pressed. The second click of a double one, and what a
 * held Enter repeats, are taken for none where the control says something else by then (“Update: 3 changes” has become
 * “Update”) or another stands under the pointer: whoever sees one thing must not have done two.
 */
export function useSteadyPress(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    let first: { control: Element | null; said: string } = { control: null, said: '' };
    const onClick = (event: MouseEvent) => {
      const control = controlOf(event.target);
      const said = control ? saidBy(control) : '';
      if (event.detail < 2) first = { control, said };
      else if (control && (control !== first.control || said !== first.said)) takeForNone(event);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) takeForNone(event);
    };
    root.addEventListener('click', onClick, true);
    root.addEventListener('keydown', onKey, true);
    return () => {
      root.removeEventListener('click', onClick, true);
      root.removeEventListener('keydown', onKey, true);
    };
  }, [place]);
}

function takeForNone(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function controlOf(target: EventTarget | null): Element | null {
  const control =
    target instanceof Element ? target.closest('button, a, input, select, summary, textarea, label') : null;
  return control instanceof HTMLLabelElement ? (control.control ?? control) : control;
}

function saidBy(control: Element): string {
  return [control.ariaLabel, control.ariaExpanded, control.textContent].join('\n');
}
