import { MADE_PAGES } from '../fixtures/made-pages';
import type { RepBrowser } from '../support/rep-browser';
import { serveFolder } from '../support/serve-folder';
import { openRepBrowser } from './open-rep-browser';

export type RepOnPages = { rep: RepBrowser; site: { origin: string }; close: () => Promise<void> };

/** A fresh browser of this run's kind, and the fixtures' pages to visit with it. */
export async function openRepOnPages(): Promise<RepOnPages> {
  const site = await serveFolder(`${import.meta.dirname}/../fixtures/pages`, MADE_PAGES);
  const rep = await openRepBrowser();
  const close = async () => {
    await rep.close();
    await site.close();
  };
  return { rep, site, close };
}
