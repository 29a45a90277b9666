import { useEffect, useState } from 'react';
import type { KeptForm } from './kept-form';
import type { PageReader } from './page-reader';

/**
 * Looks once, as soon as the page was `read`, for the form that was left unsaved over it, and gives it to `onKept`.
 * Returns whether that is done.
 */
export function useKeptForm(page: PageReader, read: boolean, onKept: (kept: KeptForm) => void): boolean {
  const [done, setDone] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page, whoever is told
  useEffect(() => {
    if (!read || done) return;
    let gone = false;
    void page.keptForm().then((kept) => {
      if (gone) return;
      if (kept) onKept(kept);
      setDone(true);
    });
    return () => {
      gone = true;
    };
  }, [page, read]);
  return done;
}
