import { browser } from '@/lib/platform/browser';

/** The tab to read: the one in front, or with `popup.html?tab=<id>` (the popup opened as a page of its own) that one. */
export async function tabInFront() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,9}$/.test(named)) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
