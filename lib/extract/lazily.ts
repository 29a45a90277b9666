/** What `make` gives, made when it is first asked for: the page reader starts anew on every click, and most pages ask for little. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
