import type { Page } from 'puppeteer-core';
import { evaluateIn } from './evaluate-in.ts';

/** One of Duebook's pages kept open in a tab of its own, to ask the extension's own view of things through. */
export function ownPage(open: () => Promise<Page>) {
  let page: Promise<Page> | null = null;

  /** Runs a self-contained function in it; arguments and answer pass as JSON. */
  async function read<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    page ??= open();
    return evaluateIn(await page, run, ...args);
  }

  return {
    read,
    /** The ids of the notifications the browser has shown and not taken away. */
    notifications: () => read(async () => Object.keys(await chrome.notifications.getAll())),
    badge: () =>
      read(async () => ({
        text: await chrome.action.getBadgeText({}),
        colour: [...((await chrome.action.getBadgeBackgroundColor({})) as number[])],
      })),
    alarms: () =>
      read(async () => (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime }))),
    async close(): Promise<void> {
      const shown = await page;
      page = null;
      if (shown && !shown.isClosed()) await shown.close();
    },
    /** Forgets it without closing it: its browser is gone. */
    lose(): void {
      page = null;
    },
  };
}
