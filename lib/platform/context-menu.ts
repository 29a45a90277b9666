import { browser } from './browser';

/** One entry of the context menu; `targetUrlPatterns` limits link entries to links that match. */
export type MenuItem = {
  id: string;
  title: string;
  contexts: ('page' | 'selection' | 'link')[];
  targetUrlPatterns?: string[];
};

/** Makes the context menu hold exactly these entries. */
export async function setContextMenu(items: MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  // One after the other, in the order they are to stand in; `create` itself answers before it is done.
  for (const item of items) browser.contextMenus.create(item);
}
