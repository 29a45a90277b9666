import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component fetched when first shown, or before by `preload`; until then its place is empty. Unlike `React.lazy` it
 * shows as soon as it is there: React holds back what follows a Suspense fallback for 300 ms.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>) {
  let Loaded: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;

  function fetchOnce(): Promise<void> {
    coming ??= load().then((component) => {
      Loaded = component;
    });
    return coming;
  }

  function Lazily(props: P) {
    const [, setState] = useState<'coming' | 'here'>('coming');
    useEffect(() => {
      if (Loaded) return;
      let gone = false;
      fetchOnce().then(
        () => {
          if (!gone) setState('here');
        },
        (thrown: unknown) => {
          coming = null;
          // Thrown again while rendering, for the nearest error boundary to say.
          setState(() => {
            throw thrown;
          });
        },
      );
      return () => {
        gone = true;
      };
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }

  return Object.assign(Lazily, {
    preload: () => {
      fetchOnce().catch(() => {
        // Tried again, and said, when it is shown.
        coming = null;
      });
    },
  });
}
