import { type DependencyList, useEffect, useState } from 'react';

type LiveBook = typeof import('./live-book');

/**
 * What `query` answers, kept true as the book changes; undefined until it first has, and the answer before while the
 * next is awaited. `query` is asked anew whenever `deps` change, and not at all while it is null. Throws while rendering
 * where the book can't be read. Unlike `useLiveQuery` it fetches the database's code only once something is asked.
 */
export function useLiveBook<T>(query: ((book: LiveBook) => Promise<T>) | null, deps: DependencyList): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    if (!query) return;
    let gone = false;
    let leave = () => {
      gone = true;
    };
    const fail = (cause: unknown) => {
      if (gone) return;
      // Thrown again while rendering, for the nearest error boundary to say.
      setAnswer(() => {
        throw cause;
      });
    };
    import('./live-book').then((book) => {
      if (gone) return;
      leave = book.followBook(() => query(book), { next: (found) => setAnswer(() => found), error: fail });
    }, fail);
    return () => leave();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says when its query is another
  }, deps);
  return answer;
}
