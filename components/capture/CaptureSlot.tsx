import { useRef } from 'react';
import { lazily } from '@/components/ui/lazily';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useSteadyPress } from '@/components/ui/use-steady-press';
import { useWords } from '@/components/ui/words-context';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import css from './CaptureSlot.module.css';
import type { PageReader } from './page-reader';

export type CaptureProps = {
  page: PageReader;
  now: LocalDateTime;
  /** Counts how often a paste box was asked for. */
  pasteAsked: number;
};

const CapturePanel = lazily(async () => (await import('./CapturePanel')).CapturePanel);

/**
 * Keeps the place of what the page in front holds, so that nothing moves when it arrives. `begin` stays false until the
 * due list is on screen: reading the page must not hold that up.
 */
export function CaptureSlot({ begin, ...props }: CaptureProps & { begin: boolean }) {
  const words = useWords().capture;
  const slot = useRef<HTMLElement>(null);
  useKeptFocus(slot);
  useSteadyPress(slot);
  return (
    <section ref={slot} tabIndex={-1} className={css.slot} aria-label={words.heading}>
      <div className={css.ghost} aria-hidden="true" />
      {begin && <CapturePanel {...props} />}
    </section>
  );
}
