import { coversPattern } from '../extract/webmail/match-pattern';
import { browser } from './browser';
import { enabledWebmailPatterns } from './webmail-scripts';

/** The browser's permissions for webmails, as `components/book/webmail-access.ts` describes them. */
export const webmailAccess = {
  enabled: enabledWebmailPatterns,
  allow: (patterns: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...patterns] }),
  async withdraw(patterns: readonly string[]): Promise<void> {
    const { origins = [] } = await browser.permissions.getAll();
    // Browsers take back what they have granted, in its own words, and not a part of it.
    const within = origins.filter((granted) => patterns.some((pattern) => coversPattern(pattern, granted)));
    if (within.length > 0) await browser.permissions.remove({ origins: within });
  },
  follow(changed: () => void): () => void {
    const { onAdded, onRemoved } = browser.permissions;
    const listener = () => changed();
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
};
