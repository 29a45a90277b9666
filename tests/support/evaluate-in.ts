import type { Page } from 'puppeteer-core';

/** Runs a self-contained function in a page; arguments and answer pass as JSON. (Puppeteer's own type loses the answer's.) */
export async function evaluateIn<A extends unknown[], T>(
  page: Page,
  run: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  return (await page.evaluate(run as (...given: unknown[]) => unknown, ...args)) as T;
}
