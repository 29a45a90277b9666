import { join } from 'node:path';
import puppeteer, { type HTTPRequest } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import type { Reading } from '@/lib/extract/evidence/draft';
import { CHROMIUM_ARGUMENTS } from '../support/chromium-arguments';
import type { Bench } from './bench';

/** What stands in the page once the bundle was put there. */
type InPage = { scoreRead(withHCards: boolean): number; scoreReading: Reading };

/** Inline styles alone: neither the page's scripts nor anything from elsewhere, frames included. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * All pages share one renderer process: the run takes half the time, and what is measured is the reading of a page
 * rather than the start of a process and the first compiling of the script.
 */
const ONE_RENDERER = [
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];

const RESPONSE = {
  contentType: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': POLICY },
};

/** A reader of pages in a Chromium of its own: one tab, each page at its address, with nothing let in from elsewhere. */
export async function openChromiumPages(
  executablePath: string,
  root: string,
  options: { plugins: Plugin[]; withHCards: boolean },
): Promise<{ readPage: Bench['readPage']; close: () => Promise<void> }> {
  const script = await bundledReader(root, options.plugins);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [...CHROMIUM_ARGUMENTS, ...ONE_RENDERER],
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** What the page's thread has worked so far, in milliseconds. */
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  let awaited: { url: string; html: string } | null = null;
  const answer = (request: HTTPRequest) => {
    if (awaited === null || !request.isNavigationRequest() || request.url() !== awaited.url) return request.abort();
    const { html } = awaited;
    // A page may send itself elsewhere or load itself anew; it is read as it first came.
    awaited = null;
    return request.respond({ ...RESPONSE, body: html });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  return {
    async readPage(html, url) {
      awaited = { url: new URL(url).href, html };
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      const before = await worked();
      const ms = await page.evaluate((yes) => (globalThis as unknown as InPage).scoreRead(yes), options.withHCards);
      // On a busy machine others take their share of the time that passes, never of the time a thread works.
      const own = Math.min(ms, (await worked()) - before);
      return { ms: own, reading: await page.evaluate(() => (globalThis as unknown as InPage).scoreReading) };
    },
    close: () => browser.close(),
  };
}

/** The page reader in one script, built as the extension's is. */
async function bundledReader(root: string, plugins: Plugin[]): Promise<string> {
  process.env.NODE_ENV = 'production';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      chunkSizeWarningLimit: 1_000,
      lib: { entry: join(import.meta.dirname, 'reader-in-page.ts'), formats: ['iife'], name: 'score' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    for (const file of one.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('The page reader gave no script.');
}
