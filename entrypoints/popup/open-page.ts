import type { PageReader } from '@/components/capture/page-reader';
import { cleanText } from '@/lib/contacts/clean-text';
import { safeUrl } from '@/lib/contacts/urls';
import { DuebookError } from '@/lib/errors/duebook-error';
import { browser } from '@/lib/platform/browser';
import { readTab } from '@/lib/platform/read-tab';

/** The tab to read: the one in front, or with `popup.html?tab=<id>` (the popup opened as a page of its own) that one. */
async function tabInFront() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,9}$/.test(named)) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The page in front, read by injection: activeTab allows it because the rep has just pressed the button. */
export const openPage: PageReader = {
  async source() {
    try {
      const tab = await tabInFront();
      const web = /^https?:/.test(tab?.url ?? '');
      return web ? { url: safeUrl(tab?.url ?? ''), title: cleanText(tab?.title ?? '', 1_000) } : { url: '', title: '' };
    } catch {
      // The tab was closed meanwhile: then there is no page to speak of.
      return { url: '', title: '' };
    }
  },
  async read(defaultCountry) {
    const tab = await tabInFront().catch(() => undefined);
    if (tab?.id === undefined) throw new DuebookError('page-unreadable');
    return readTab(tab.id, { mode: 'page', defaultCountry });
  },
};
