import type { Page } from 'puppeteer-core';
import { until } from '../support/until';

/** Where something stands in the window, in CSS pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** Source of `said`, which gives the words an element shows, those its styles add and those of its own, as one line. */
const SAID = `const said = (shown) => [shown, ...shown.querySelectorAll('*')]
  .flatMap((one) => [one.dataset.says ?? '', ...[...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data)])
  .join(' ').replace(/\\s+/g, ' ').trim();`;

/**
 * The chip in a page, and its card, as the rep sees and uses them. No page can look into their closed root; a script of
 * the extension can, and does so here in the place of eyes. What is pressed is pressed for real.
 */
export class ChipView {
  readonly page: Page;
  private readonly own: Page;

  /**
   * @param page on a host Duebook may run on
   * @param own any page of Duebook's
   */
  constructor(page: Page, own: Page) {
    this.page = page;
    this.own = own;
  }

  /** Closes the page it looks from. */
  close(): Promise<void> {
    return this.own.close();
  }

  /** Runs a self-contained function on the closed root, in the extension's world; arguments and answer pass as JSON. */
  inside<A extends unknown[], T>(run: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.inWorld(`return (${run})(root, ...given);`, args) as Promise<T>;
  }

  /** Runs `body`, the inside of an async function of `root` and `given`, there. */
  async inWorld(body: string, given: unknown[] = []): Promise<unknown> {
    const script = `async (given) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const rootOf = (host) => (api.dom ? api.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
      const root = [...document.querySelectorAll('span')].map(rootOf).find((one) => one);
      if (!root) return { missing: true };
      return { answer: await (async () => { ${body} })() };
    }`;
    const ask = new Function(
      'url',
      'given',
      `return (async () => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (tab === undefined) throw new Error('No tab at ' + url);
        const [ran] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, args: [given], func: ${script} });
        if (ran.error) throw new Error(String(ran.error.message ?? ran.error));
        return ran.result;
      })()`,
    ) as (url: string, given: unknown[]) => Promise<{ missing?: boolean; answer: unknown }>;
    const result = await this.own.evaluate(ask, await this.page.evaluate(() => location.href), given);
    if (result.missing) throw new Error('There is no chip.');
    return result.answer;
  }

  /** Where the first that fits `selector` and says `text` stands, once it shows. */
  box(selector: string, text = ''): Promise<Box> {
    const look = this.inWorld.bind(
      this,
      `${SAID}
      const found = [...root.querySelectorAll(given[0])].find((one) => said(one).includes(given[1]));
      if (!found?.checkVisibility()) return null;
      // What a card is too low for is scrolled to, as a reader does.
      if (found.closest('.card')) found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return width > 0 && height > 0 ? { x, y, width, height } : null;`,
      [selector, text],
    ) as () => Promise<Box | null>;
    return until(`“${selector}” ${text} in the chip`, look);
  }

  /** What the first that fits `selector` says, whether it shows or not; empty where there is none. */
  words(selector: string): Promise<string> {
    const body = `${SAID} const found = root.querySelector(given[0]); return found ? said(found) : '';`;
    return this.inWorld(body, [selector]) as Promise<string>;
  }

  /** Presses it with the pointer, in its middle. */
  async press(selector: string, text = ''): Promise<void> {
    const { x, y, width, height } = await this.box(selector, text);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** What has the focus in it: its name. */
  focused(): Promise<string> {
    return this.inside((root) => root.activeElement?.getAttribute('aria-label') ?? '');
  }

  /** All the words of the card while it is open, as one line. */
  cardText(): Promise<string> {
    const body = `${SAID} const card = root.querySelector('.card'); return card?.checkVisibility() ? said(card) : '';`;
    return this.inWorld(body) as Promise<string>;
  }

  async waitForCard(said: string): Promise<void> {
    await until(`the card to say “${said}”`, async () => {
      const text = await this.cardText();
      if (!text.includes(said)) throw new Error(`It says: ${text}`);
      return true;
    });
  }
}
