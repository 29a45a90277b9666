import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { PAGE_REQUEST_KEY } from '../../lib/extract/page-request';
import { CHROMIUM_ARGUMENTS } from '../support/chromium-arguments';
import { requireBrowser } from '../support/find-browser';
import { medianOf, milliseconds, type Row } from './figures';

const PAGES = ['faculty-member', 'attorney-profile', 'agent-listing', 'stb-team', 'restaurante'];

type Click = { clicked: number; parsing: number };

/**
 * What a rep waits for on the first click in a page: the page reader's script and its reading, in a browser that has
 * never run it. Whatever a script prepares (patterns above all) is kept for the next page in the same process, so that
 * every other measure hides it. Beside it stands what the browser takes to parse the script without running it, so that
 * a slow machine slows both.
 * @param extension the folder of the built extension
 */
export async function firstClickRow(extension: string): Promise<Row> {
  const script = readFileSync(join(extension, 'page-reader.js'), 'utf8');
  const clicks: Click[] = [];
  for (const page of PAGES) clicks.push(await firstClick(script, page));
  const clicked = medianOf(clicks.map((one) => one.clicked));
  const parsing = medianOf(clicks.map((one) => one.parsing));
  return {
    what: 'page reader, first click in a fresh browser: script and reading',
    value: `${milliseconds(clicked)} (${(clicked / parsing).toFixed(1)}× parsing the script)`,
  };
}

async function firstClick(script: string, name: string): Promise<Click> {
  const html = readFileSync(join(import.meta.dirname, `../fixtures/captures/pages/${name}.html`), 'utf8');
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    pipe: true,
    args: CHROMIUM_ARGUMENTS,
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await page.setContent(html);
    return await page.evaluate(
      (code, key) => {
        Reflect.set(globalThis, key, { mode: 'page', defaultCountry: '' });
        const started = performance.now();
        // biome-ignore lint/security/noGlobalEval: as the browser does with a script put into a page.
        globalThis.eval(code);
        const read = performance.now();
        new Function(code);
        return { clicked: read - started, parsing: performance.now() - read };
      },
      script,
      PAGE_REQUEST_KEY,
    );
  } finally {
    await browser.close();
  }
}
