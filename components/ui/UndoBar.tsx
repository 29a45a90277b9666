import { useEffect, useState } from 'react';
import { Button } from './Button';
import { Kbd } from './Kbd';
import css from './UndoBar.module.css';
import { useWords } from './words-context';

/** How long an action can be taken back from where it was made, in milliseconds. */
const UNDO_MS = 10_000;

/** What was just done; a new `key` starts the clock again. */
export type UndoOffer = { key: string; message: string };

/**
 * Says what was just done and offers to take it back for ten seconds; the clock waits while the bar is hovered or
 * focused. Keep it mounted with `offer` null, so that screen readers know the region before it speaks.
 */
export function UndoBar(props: {
  offer: UndoOffer | null;
  /** Null where there is nothing to take back: then the bar only says what happened. */
  onUndo: (() => void) | null;
  onGone: () => void;
  /** The key that undoes, shown beside the word. */
  shortcut?: string;
}) {
  const { offer, onUndo, onGone, shortcut } = props;
  const words = useWords().common;
  const [held, setHeld] = useState(false);
  const key = offer?.key;
  useEffect(() => {
    if (key === undefined || held) return;
    const timer = setTimeout(onGone, UNDO_MS);
    return () => clearTimeout(timer);
  }, [key, held, onGone]);
  return (
    <div className={css.place}>
      <div role="status" className={css.status}>
        {offer && (
          // biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops the clock
          <div
            className={css.bar}
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span className={css.message}>{offer.message}</span>
            {onUndo && (
              <Button variant="quiet" className={css.undo} onClick={onUndo}>
                {words.undo} {shortcut && <Kbd>{shortcut}</Kbd>}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
