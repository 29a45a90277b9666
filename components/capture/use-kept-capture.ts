import { useEffect, useRef, useState } from 'react';
import type { KeptCapture } from './kept-capture';
import type { PageReader } from './page-reader';

const NOTHING: KeptCapture = { form: null, lists: [], paste: null, plan: null };

/**
 * Looks once for what was begun over the page and left unsaved, and gives that to `onKept`; what is told of its lists to
 * `onLists`, as soon as the page was `read`. `loaded` and `looked` say whether the one and the other is done; `keep` keeps
 * a part anew once it is `loaded`, or with null no more.
 */
export function useKeptCapture(
  page: PageReader,
  read: boolean,
  onKept: (kept: KeptCapture) => void,
  onLists: (lists: KeptCapture['lists']) => void,
): { loaded: boolean; looked: boolean; keep: (part: Partial<KeptCapture>) => void } {
  const [loaded, setLoaded] = useState(false);
  const [looked, setLooked] = useState(false);
  const all = useRef(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page, whoever is told
  useEffect(() => {
    let gone = false;
    void page.kept().then((kept) => {
      if (gone) return;
      if (kept) {
        all.current = kept;
        onKept(kept);
      }
      setLoaded(true);
    });
    return () => {
      gone = true;
    };
  }, [page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page, whoever is told
  useEffect(() => {
    if (!loaded || !read || looked) return;
    onLists(all.current.lists);
    setLooked(true);
  }, [loaded, read]);
  return {
    loaded,
    looked,
    keep: (part) => {
      all.current = { ...all.current, ...part };
      const { form, lists, paste, plan } = all.current;
      void page.keep(form || lists.length > 0 || paste || plan ? all.current : null);
    },
  };
}
