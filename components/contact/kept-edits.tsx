import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';

/** What was typed and not saved yet, by form. */
type KeptEdits = {
  subscribe(onChange: () => void): () => void;
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  drop(key: string): void;
  /** Whether a form whose key starts so holds something unsaved. */
  has(prefix: string): boolean;
};

const KeptEditsContext = createContext<KeptEdits | null>(null);

function createKeptEdits(): KeptEdits {
  const edits = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    get: (key) => edits.get(key),
    set: (key, value) => {
      edits.set(key, value);
      tell();
    },
    drop: (key) => {
      if (edits.delete(key)) tell();
    },
    has: (prefix) => [...edits.keys()].some((key) => key.startsWith(prefix)),
  };
}

/**
 * Keeps what is typed in any form of the page until it is saved or discarded: leaving a contact and coming back finds
 * the form open as it was, and closing the page asks first.
 */
export function KeptEditsProvider({ children }: { children: ReactNode }) {
  const kept = useRef<KeptEdits>(null);
  kept.current ??= createKeptEdits();
  const edits = kept.current;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (edits.has('')) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [edits]);
  return <KeptEditsContext value={edits}>{children}</KeptEditsContext>;
}

function useKeptEdits(): KeptEdits {
  const edits = useContext(KeptEditsContext);
  if (!edits) throw new Error('Nothing here keeps edits: KeptEditsProvider is missing.');
  return edits;
}

/** What one form holds unsaved (null: it is not open), and the way to change or drop it. `T` is what this key was set to. */
export function useKeptEdit<T>(key: string): { edit: T | null; keep: (edit: T) => void; drop: () => void } {
  const edits = useKeptEdits();
  const edit = useSyncExternalStore(edits.subscribe, () => edits.get(key)) as T | undefined;
  const keep = useCallback((value: T) => edits.set(key, value), [edits, key]);
  const drop = useCallback(() => edits.drop(key), [edits, key]);
  return useMemo(() => ({ edit: edit ?? null, keep, drop }), [edit, keep, drop]);
}

/** Whether any form of this kind (its key starts with `prefix`) holds something unsaved. */
export function useHasKeptEdit(prefix: string): boolean {
  const edits = useKeptEdits();
  return useSyncExternalStore(edits.subscribe, () => edits.has(prefix));
}
