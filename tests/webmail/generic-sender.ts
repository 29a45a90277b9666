import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** The script that leaves `genericSender` in a page. */
export async function genericScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'generic-in-page.ts'), formats: ['iife'], name: 'unused' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return chunk.code;
}

/** Whom the message open in `page` is from, as told by no table of any webmail. */
export async function genericSender(page: Page, script: string): Promise<{ name: string; address: string } | null> {
  await page.evaluate(script);
  return page.evaluate(() =>
    (globalThis as unknown as { genericSender(): { name: string; address: string } | null }).genericSender(),
  );
}
