import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { teamPage } from '../fixtures/made-pages';
import { launchChromium } from '../support/chromium-browser';
import { contactFields } from '../support/contact-fields';
import type { RepBrowser } from '../support/rep-browser';
import { serveFolder } from '../support/serve-folder';
import { temporaryFolder } from '../support/temporary-folder';
import { until } from '../support/until';
import { buildForBench, bundleForBench, type PopupBundle } from './build-for-bench';
import { medianOf, milliseconds, type Row, table } from './figures';
import { firstClickRow } from './first-click';
import { readerPages } from './reader-pages';
import { webmailRows } from './webmail-cost';

// How fast Duebook is, in one run in Chromium: `npm run bench`. Times are medians; those of the popup are ratios to an
// extension page that only says "hello", opened in turn with it, and those of the page reader to the browser's parsing of
// the same page, so that a slow machine slows both.

const SIZES = [100, 10_000, 100_000];
const RUNS = 20;
const WARM_UPS = 3;
const GOALS: Record<number, number> = { 100: 1.5, 100000: 2 };

/** Put into a page before its own scripts: notes when the awaited element has been painted. */
function notePaint(selector: string): void {
  const check = () => {
    if (!document.querySelector(selector)) return false;
    requestAnimationFrame(() => setTimeout(() => Reflect.set(globalThis, 'paintedAt', performance.now())));
    return true;
  };
  const observer = new MutationObserver(() => {
    if (check()) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the start of a navigation to the paint after the awaited element appeared. */
async function timeToPaint(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  return until('the paint', () => page.evaluate(() => Number(Reflect.get(globalThis, 'paintedAt') ?? 0)), { every: 5 });
}

async function timePopup(rep: RepBrowser): Promise<{ popup: number; hello: number }> {
  const openOn = async (selector: string) => {
    const page = await rep.openOwnPage('bench.html');
    await page.evaluateOnNewDocument(notePaint, selector);
    return page;
  };
  const [hello, popup] = [await openOn('#hello'), await openOn('[data-follow-up]')];
  const times = { hello: [] as number[], popup: [] as number[] };
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    await hello.bringToFront();
    const helloTime = await timeToPaint(hello, `${rep.origin}/hello.html`);
    await popup.bringToFront();
    const popupTime = await timeToPaint(popup, `${rep.origin}/popup.html`);
    if (run < 0) continue;
    times.hello.push(helloTime);
    times.popup.push(popupTime);
  }
  await hello.close();
  await popup.close();
  return { hello: medianOf(times.hello), popup: medianOf(times.popup) };
}

/** Runs a function of the bench's own page (`seed-page.ts`). */
async function inBench(rep: RepBrowser, call: 'fill' | 'unraise', ...args: number[]): Promise<void> {
  const page = await rep.openOwnPage('bench.html');
  await until('the bench page', () => page.evaluate(() => document.body.dataset.ready !== undefined));
  await page.evaluate(
    (name, given) => {
      const bench = Reflect.get(globalThis, 'bench') as Record<string, (...args: number[]) => Promise<void>>;
      return bench[name]?.(...given);
    },
    call,
    args,
  );
  await page.close();
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

async function repeated(runs: number, act: (run: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOf(() => act(run)));
  return medianOf(times);
}

type ReadTimes = { parsing: number; reading: number; drafts: number };

/** Reads the page once, by the script that was put into it (`reader-page.ts`). */
function benchRead(): ReadTimes {
  return (Reflect.get(globalThis, 'benchRead') as () => ReadTimes)();
}

/** How long reading took, beside what the browser takes to parse the same page. */
function readTime(times: readonly ReadTimes[]): string {
  const reading = medianOf(times.map((one) => one.reading));
  const parsing = medianOf(times.map((one) => one.parsing));
  return `${(reading / parsing).toFixed(2)}× parsing it (${milliseconds(reading)} to ${milliseconds(parsing)})`;
}

async function timeReader(rep: RepBrowser, reader: string): Promise<Row[]> {
  const made = readerPages(teamPage);
  const site = await serveFolder(import.meta.dirname, Object.fromEntries(made.map(({ path, html }) => [path, html])));
  const rows: Row[] = [];
  for (const { path, what, html } of made) {
    const page = await rep.openSite(`${site.origin}${path}`);
    const first: ReadTimes[] = [];
    const again: ReadTimes[] = [];
    for (let run = 0; run < 9; run += 1) {
      // As the rep's click does: the script starts anew.
      await page.reload();
      await page.evaluate(reader);
      first.push(await page.evaluate(benchRead));
      again.push(await page.evaluate(benchRead));
    }
    const drafts = first[0]?.drafts ?? 0;
    const size = `${Math.round(html().length / 1_000)} kB, ${drafts} drafts`;
    rows.push({ what: `page reader, ${what} page (${size})`, value: readTime(first) });
    rows.push({ what: `page reader, ${what} page, a second time`, value: readTime(again) });
    await page.close();
  }
  await site.close();
  return rows;
}

const STAYS = 30_000;

/** The scripts that run in pages, as they are shipped: `webmail.js` stays there, the others come with a press. */
function injectedRows(extension: string): Row[] {
  const scripts = readdirSync(extension).filter((name) => name.endsWith('.js') && name !== 'background.js');
  return scripts.map((name) => {
    const size = statSync(join(extension, name)).size;
    const row = { what: `script in pages: ${name}`, value: `${(size / 1_000).toFixed(1)} kB` };
    return name === 'webmail.js' ? { ...row, goal: `≤ ${STAYS / 1_000} kB`, good: size <= STAYS } : row;
  });
}

function bundleRows({ chunks, total, foreign }: PopupBundle): Row[] {
  return [
    ...chunks.map(({ name, gzipped }) => ({
      what: `popup first load: ${name}`,
      value: `${(gzipped / 1_000).toFixed(1)} kB gz`,
    })),
    { what: 'popup first load, scripts and styles', value: `${(total / 1_000).toFixed(1)} kB gz` },
    {
      what: 'phone, date-language or vCard library in it',
      value: foreign.length === 0 ? 'none' : foreign.join(', '),
      goal: 'none',
      good: foreign.length === 0,
    },
  ];
}

const folder = temporaryFolder('bench');
const rows: Row[] = [];
const started = Date.now();
const bundle = await buildForBench(folder.path);
rows.push(...bundleRows(bundle));
const extension = join(folder.path, 'chrome-mv3');
rows.push(...injectedRows(extension));
await bundleForBench(extension);

const rep = await launchChromium({ extension });
try {
  let filled = 0;
  for (const size of SIZES) {
    await inBench(rep, 'fill', filled, size);
    filled = size;
    await rep.tell('sweep', {});
    const { hello, popup } = await timePopup(rep);
    const goal = GOALS[size];
    rows.push({
      what: `popup to its first due row, ${size.toLocaleString('en')} contacts`,
      value: `${(popup / hello).toFixed(2)}× (${milliseconds(popup)} to ${milliseconds(hello)} of “hello”)`,
      ...(goal === undefined ? {} : { goal: `≤ ${goal}×`, good: popup / hello <= goal }),
    });
  }
  rows.push({
    what: 'sweep over 100,000 open follow-ups, nothing new',
    value: milliseconds(await repeated(9, () => rep.tell('sweep', {}))),
  });
  await inBench(rep, 'unraise', 1_000);
  rows.push({
    what: 'sweep over 100,000 open follow-ups, 1,000 to raise',
    value: milliseconds(await timeOf(() => rep.tell('sweep', {}))),
  });
  rows.push({
    what: 'saving a contact beside 100,000',
    value: milliseconds(
      await repeated(RUNS, (run) =>
        rep.tell('contacts.save', { into: null, fields: contactFields({ name: `New Person ${run}` }), followUp: null }),
      ),
    ),
  });
  rows.push(await firstClickRow(extension));
  rows.push(...(await timeReader(rep, bundle.reader)));
  await rep.close();
  rows.push(...(await webmailRows(extension)));
} finally {
  await rep.close();
  rmSync(folder.path, { recursive: true, force: true });
}

console.log(table(rows));
console.log(`\n${Math.round((Date.now() - started) / 1_000)} s; written to bench.json`);
writeFileSync('bench.json', `${JSON.stringify(rows, null, 2)}\n`);
if (rows.some(({ good }) => good === false)) process.exitCode = 1;
