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
  set(key: string, value: unknown, changed: boolean): void;
  drop(key: string): void;
  /** Whether a form whose key starts so holds something unsaved. */
  has(prefix: string): boolean;
};

const KeptEditsContext = createContext<KeptEdits | null>(null);

function createKeptEdits(): KeptEdits {
  const edits = new Map<string, { value: unknown; changed: boolean }>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    get: (key) => edits.get(key)?.value,
    set: (key, value, changed) => {
      edits.set(key, { value, changed });
      tell();
    },
    drop: (key) => {
      if (edits.delete(key)) tell();
    },
    has: (prefix) => [...edits].some(([key, { changed }]) => changed && key.startsWith(prefix)),
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

/** One form: what it holds (null: it is closed), and the ways to open it, change what it holds, and close it. */
export type KeptEdit<T> = { edit: T | null; open: (edit: T) => void; keep: (edit: T) => void; drop: () => void };

/** The form of this key, wherever on the page it is shown. One key always holds the same kind of thing. */
export function useKeptEdit<T>(key: string): KeptEdit<T> {
  const edits = useKeptEdits();
  const edit = useSyncExternalStore(edits.subscribe, () => edits.get(key)) as T | undefined;
  const open = useCallback((value: T) => edits.set(key, value, false), [edits, key]);
  const keep = useCallback((value: T) => edits.set(key, value, true), [edits, key]);
  const drop = useCallback(() => edits.drop(key), [edits, key]);
  return useMemo(() => ({ edit: edit ?? null, open, keep, drop }), [edit, open, keep, drop]);
}

/** Whether any form of this kind (its key starts with `prefix`) holds something unsaved. */
export function useHasKeptEdit(prefix: string): boolean {
  const edits = useKeptEdits();
  return useSyncExternalStore(edits.subscribe, () => edits.has(prefix));
}
