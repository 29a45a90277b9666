import type { Page } from 'puppeteer-core';

/** What the chip says to whoever hears it, and the button beside it, '' where there is none. */
export type ChipWords = { says: string; offers: string };

/** Source of what a script of the extension, in a frame, sees of the chip there. */
const LOOK = `() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const rootOf = (host) => (api.dom ? api.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
  const root = [...document.querySelectorAll('span')].map(rootOf).find((one) => one);
  const says = root?.querySelector('.chip')?.ariaLabel ?? '';
  const first = root?.querySelector('.first');
  return says === '' ? null : { says, offers: first?.checkVisibility() ? first.dataset.says : '' };
}`;

const ASK = new Function(
  'url',
  `return (async () => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab === undefined) throw new Error('No tab at ' + url);
    const ran = await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: ${LOOK} });
    return ran.map(({ result }) => result).find((result) => result) ?? null;
  })()`,
) as (url: string) => Promise<ChipWords | null>;

/**
 * The words of the chip in `page`, also in a frame of it; null where there is none.
 * @param own any page of Duebook's
 */
export async function chipWords(page: Page, own: Page): Promise<ChipWords | null> {
  return own.evaluate(ASK, await page.evaluate(() => location.href));
}
