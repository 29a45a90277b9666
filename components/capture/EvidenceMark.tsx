import { useId, useState } from 'react';
import { evidenceWords, isSure } from '@/components/contact/evidence-words';
import { ConfidenceMark } from '@/components/ui/ConfidenceMark';
import { useWords } from '@/components/ui/words-context';
import type { Observed } from '@/lib/extract/draft';
import css from './EvidenceMark.module.css';

/**
 * How sure a value is, as a dot or a ring beside it; pointed at, focused or pressed it says where the value stood.
 * `field` names the value for those who don't see what it stands beside. A `quiet` one that is sure waits unseen until the
 * card is pointed at or has the focus.
 */
export function EvidenceMark(props: { field: string; observed: Observed<unknown>; quiet?: boolean }) {
  const { field, observed, quiet = false } = props;
  const words = useWords().capture;
  const [open, setOpen] = useState(false);
  const id = useId();
  const sure = isSure(observed);
  const evidence = evidenceWords(words, observed);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only shows what its button says
    <span className={css.place} onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className={`${css.mark} ${quiet && sure ? css.quiet : ''}`}
        aria-label={`${field}: ${sure ? words.sure : words.checkThis}`}
        aria-describedby={open ? id : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
        }}
      >
        <ConfidenceMark sure={sure} />
      </button>
      {open && (
        <span role="tooltip" id={id} className={css.tip}>
          {evidence}
        </span>
      )}
    </span>
  );
}
