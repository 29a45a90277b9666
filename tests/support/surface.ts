import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { evaluateIn } from './evaluate-in.ts';

/** What can be done with one of Duebook's own pages, wherever the browser shows it. */
export type Surface = {
  /** Runs a self-contained function in the page; arguments and answer pass as JSON. */
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  click(selector: string): Promise<void>;
  /** Moves the mouse to its middle, and no more. */
  pointAt(selector: string): Promise<void>;
  /** Replaces what a field holds. */
  fill(selector: string, text: string): Promise<void>;
  /** Presses a key, named as `KeyboardEvent.key` names it, on whatever has the focus. */
  press(key: string): Promise<void>;
  /** Chooses a file in the page's file field. */
  chooseFile(path: string): Promise<void>;
  close(): Promise<void>;
};

/** A page puppeteer drives with real input. */
export function pageSurface(page: Page): Surface {
  return {
    evaluate: (run, ...args) => evaluateIn(page, run, ...args),
    async click(selector) {
      // To the middle, as a reader scrolls: the edges may lie under a bar that stays.
      await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.click(selector);
    },
    pointAt: (selector) => page.hover(selector),
    async fill(selector, text) {
      await page.focus(selector);
      await page.evaluate((at) => {
        const field = document.querySelector(at);
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
      }, selector);
      if (text === '') await page.keyboard.press('Backspace');
      // Lines come at once, as a paste brings them (Chromium alone: Firefox's driver has no such thing).
      else if (text.includes('\n')) await page.keyboard.sendCharacter(text);
      else await page.keyboard.type(text);
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async chooseFile(path) {
      const field = await page.waitForSelector('input[type=file]');
      if (!field) throw new Error('There is no file field.');
      await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}
