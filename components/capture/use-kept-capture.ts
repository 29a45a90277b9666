import { useEffect, useRef, useState } from 'react';
import type { KeptCapture } from './kept-capture';
import type { PageReader } from './page-reader';

/**
 * Looks once, as soon as the page was `read`, for what was begun over it and left unsaved, and gives that to `onKept`.
 * `looked` says whether that is done; `keep` keeps a part anew, or with null no more.
 */
export function useKeptCapture(
  page: PageReader,
  read: boolean,
  onKept: (kept: KeptCapture) => void,
): { looked: boolean; keep: (part: Partial<KeptCapture>) => void } {
  const [looked, setLooked] = useState(false);
  const all = useRef<KeptCapture>({ form: null, list: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page, whoever is told
  useEffect(() => {
    if (!read || looked) return;
    let gone = false;
    void page.kept().then((kept) => {
      if (gone) return;
      if (kept) {
        all.current = kept;
        onKept(kept);
      }
      setLooked(true);
    });
    return () => {
      gone = true;
    };
  }, [page, read]);
  return {
    looked,
    keep: (part) => {
      all.current = { ...all.current, ...part };
      const { form, list } = all.current;
      void page.keep(form || list ? all.current : null);
    },
  };
}
