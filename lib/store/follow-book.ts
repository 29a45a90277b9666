import { liveQuery } from 'dexie';

/** Who hears what the book says. */
export type BookListener<T> = { next: (answer: T) => void; error: (cause: unknown) => void };

/** Asks `query` now and again whenever the book has changed in what it read, until the function returned is called. */
export function followBook<T>(query: () => Promise<T>, { next, error }: BookListener<T>): () => void {
  const following = liveQuery(query).subscribe(next, error);
  return () => following.unsubscribe();
}
