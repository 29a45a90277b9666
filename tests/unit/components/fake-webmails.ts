import type { WebmailAccess } from '@/components/book/webmail-access';

/** A browser's permissions: what it was asked for, with its answer, and what it grants and withdraws by itself. */
export function fakeWebmails(granted: string[] = [], answer: (patterns: readonly string[]) => boolean = () => true) {
  const enabled = new Set(granted);
  const asked: string[][] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const access: WebmailAccess = {
    enabled: async () => [...enabled],
    allow: async (patterns) => {
      asked.push([...patterns]);
      const given = answer(patterns);
      if (given) for (const pattern of patterns) enabled.add(pattern);
      return given;
    },
    withdraw: async (patterns) => {
      for (const pattern of patterns) enabled.delete(pattern);
    },
    follow: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
  return {
    access,
    asked,
    enabled,
    /** What is withdrawn in the browser's own settings. */
    withdrawElsewhere(pattern: string) {
      enabled.delete(pattern);
      tell();
    },
  };
}
