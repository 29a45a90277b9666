import { useEffect, useState } from 'react';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import { coversPattern } from '@/lib/extract/webmail/match-pattern';
import type { WebmailAccess } from './webmail-access';

/** Which webmails are enabled, and turning them on and off. */
export type Webmails = {
  /** Match patterns; null until the browser has said so. */
  enabled: readonly string[] | null;
  /** What the last press came to: the name it was about and whether that is on now, or what went wrong. */
  last: { name: string; patterns: readonly string[]; on: boolean } | { failed: ErrorCode } | null;
  isOn: (patterns: readonly string[]) => boolean;
  /** Those of the patterns of a webmail that is on which the browser has kept back, or withdrawn. */
  keptBack: (patterns: readonly string[]) => readonly string[];
  /** To be called straight from a press; resolves to whether it is as the rep wanted. */
  set: (name: string, patterns: readonly string[], on: boolean) => Promise<boolean>;
};

/** Follows what the browser has granted, also what it grants and withdraws in its own settings meanwhile. */
export function useWebmails(access: WebmailAccess): Webmails {
  const [enabled, setEnabled] = useState<readonly string[] | null>(null);
  const [last, setLast] = useState<Webmails['last']>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const now = await access.enabled();
      if (!gone) setEnabled(now);
    };
    void look();
    const end = access.follow(() => void look());
    // Whoever was away may have been to the browser's own settings, and Chromium does not tell every page of it.
    const seen = () => void look();
    document.addEventListener('visibilitychange', seen);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', seen);
      end();
    };
  }, [access]);

  async function settle(asked: Promise<unknown>, name: string, patterns: readonly string[], on: boolean) {
    // A browser that refuses to ask at all, as for a host it keeps to itself, has not given leave either.
    const granted = await asked.catch(() => false);
    const now = await access.enabled();
    setEnabled(now);
    const is = within(now, patterns);
    const done = is === on;
    const refused = on && granted === false;
    setLast(done ? { name, patterns, on } : { failed: refused ? 'webmail-not-allowed' : 'webmail-all-sites' });
    return done;
  }

  function keptBack(patterns: readonly string[]): readonly string[] {
    const off = patterns.filter((pattern) => !within(enabled ?? [], [pattern]));
    return off.length < patterns.length ? off : [];
  }

  // What was withdrawn, or granted, elsewhere since is not as the press left it.
  const isPast =
    last !== null &&
    'on' in last &&
    (within(enabled ?? [], last.patterns) !== last.on || keptBack(last.patterns).length > 0);
  return {
    enabled,
    last: isPast ? null : last,
    isOn: (patterns) => within(enabled ?? [], patterns),
    keptBack,
    set(name, patterns, on) {
      setLast(null);
      return settle(on ? access.allow(patterns) : access.withdraw(patterns), name, patterns, on);
    },
  };
}

/** Whether any of `patterns` is enabled: of a webmail with several hosts the browser may have kept one back. */
function within(enabled: readonly string[], patterns: readonly string[]): boolean {
  return enabled.some((one) => patterns.some((pattern) => coversPattern(pattern, one)));
}
