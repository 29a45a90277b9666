import type { Page } from 'puppeteer-core';
import type { PageMemory } from './page-memory.ts';

/** What a page in Chromium keeps. */
export async function chromiumPageMemory(page: Page): Promise<PageMemory> {
  const session = await page.createCDPSession();
  // What was of frames that are gone counts until it is swept up.
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSEventListeners = 0, Nodes = 0, JSHeapUsedSize = 0 } = await page.metrics();
  return { listeners: JSEventListeners, nodes: Nodes, bytes: JSHeapUsedSize };
}
