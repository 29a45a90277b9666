import type { Page } from 'puppeteer-core';
import { evaluateIn } from './evaluate-in.ts';
import { until } from './until.ts';

/** Ends once the page itself has heard which colours it is to show; browsers tell it in their own time. */
export async function showsScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await until(`the page to be ${scheme}`, () =>
    evaluateIn(page, (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}
