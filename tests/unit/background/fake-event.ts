type Listener = (...args: never[]) => unknown;

/** An extension event that a test can trigger, as those of WXT's fake browser. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    trigger: (...args: unknown[]) => Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
  };
}
