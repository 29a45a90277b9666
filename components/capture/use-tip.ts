import { useEffect, useId, useState } from 'react';

/** What shows a tip and hides it: pointing at its place, focusing or pressing its button; Escape puts it away. */
export function useTip() {
  const [open, setOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    // Heard wherever the focus is, as whoever points has it anywhere.
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Or the popup would close, and not the tip alone.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, [open]);
  return {
    open,
    id,
    place: { onMouseEnter: () => setOpen(true), onMouseLeave: () => setOpen(false) },
    button: {
      'aria-describedby': open ? id : undefined,
      onFocus: () => setOpen(true),
      onBlur: () => setOpen(false),
      onClick: () => setOpen(true),
    },
  };
}
