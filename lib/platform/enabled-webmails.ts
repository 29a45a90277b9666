import { browser } from './browser';

/** Whether the rep has given Duebook leave for the page at `url`, on any port of its host. */
export async function isWebmailEnabled(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  // Match patterns have no port in Firefox.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
