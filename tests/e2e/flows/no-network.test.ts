import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RepBrowser } from '../../support/rep-browser';
import { serveFolder } from '../../support/serve-folder';
import { openRepBrowser } from '../open-rep-browser';

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let reached = 0;

beforeAll(async () => {
  site = await serveFolder(import.meta.dirname, {
    '/told': () => {
      reached += 1;
      return '';
    },
  });
  rep = await openRepBrowser();
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});

/** Tries every way a page has of telling somebody else something; gives the ways that were not refused. */
async function tell(url: string): Promise<string[]> {
  const element = (name: 'img' | 'script' | 'iframe' | 'audio') =>
    new Promise<void>((resolve, reject) => {
      const one = document.createElement(name);
      one.addEventListener('load', () => resolve());
      one.addEventListener('error', reject);
      // A frame that is refused loads a page that says so.
      document.addEventListener('securitypolicyviolation', reject);
      one.src = url;
      document.body.append(one);
    });
  const socket = () =>
    new Promise<void>((resolve, reject) => {
      const one = new WebSocket(url.replace('http:', 'ws:'));
      one.addEventListener('open', () => resolve());
      one.addEventListener('error', reject);
    });
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(url, { mode: 'no-cors' }),
    image: () => element('img'),
    script: () => element('script'),
    frame: () => element('iframe'),
    sound: () => element('audio'),
    socket,
  };
  const went: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way();
      went.push(name);
    } catch {
      // Refused, as it should be.
    }
  }
  return went;
}

test.each(['popup.html', 'book.html'])('no word leaves %s for the network', async (path) => {
  const page = await rep.openOwnPage(path);
  expect(await page.evaluate(tell, `${site.origin}/told`)).toEqual([]);
  await page.close();
  expect(reached).toBe(0);
  await (await fetch(`${site.origin}/told`)).text();
  expect(reached).toBe(1);
  reached = 0;
});
