import type { Browser } from 'webextension-polyfill';

declare global {
  /** What an extension's own page has in both browsers, for the functions tests run inside it. */
  const chrome: Browser;
}
