import { type KeyboardEvent, useId, useState } from 'react';

/** What shows a tip and hides it: pointing at its place, focusing or pressing its button; Escape puts it away. */
export function useTip() {
  const [open, setOpen] = useState(false);
  const id = useId();
  return {
    open,
    id,
    place: { onMouseEnter: () => setOpen(true), onMouseLeave: () => setOpen(false) },
    button: {
      'aria-describedby': open ? id : undefined,
      onFocus: () => setOpen(true),
      onBlur: () => setOpen(false),
      onClick: () => setOpen(true),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return;
        // Or the popup would close, and not the tip alone.
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
      },
    },
  };
}
