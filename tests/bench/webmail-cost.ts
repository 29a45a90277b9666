import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../support/chromium-browser';
import { serveFolder } from '../support/serve-folder';
import { medianOf, milliseconds, type Row } from './figures';
import { type WebmailKind, webmailPage } from './webmail-pages';

// What Duebook's script costs a webmail's page: processor time of the page's main thread, styling, layout and painting
// with it, as Chromium counts it. The same page is open twice, on a host Duebook is on and on one it is not, and both do
// the same in turn. Where the difference is smaller than what two runs of one page differ by, the script's own calls are
// counted, and told beside the page's times.

const OPENINGS = 11;
const BUSY_RUNS = 5;
const WARM_UPS = 1;
/** A few seconds of them, at fifty a frame. */
const MUTATIONS = 6_000;
/** By then whatever opening a message leads to is long done, in milliseconds. */
const SETTLED = 700;

const OPENING_GOAL = 5;
const BUSY_GOAL = 0.01;

type Tab = { page: Page; session: CDPSession };

const settle = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Milliseconds of processor time that the page's main thread has used. */
async function used({ session }: Tab): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

const call = ({ page }: Tab, name: 'openNext' | 'mutate', times = 0) =>
  page.evaluate(
    async (called, given) => {
      const act = Reflect.get(globalThis, called) as (times: number) => unknown;
      await act(given);
    },
    name,
    times,
  );

/** Medians of what `act` costs in each of two tabs, which take turns; a tab in the back would do nothing. */
async function inTurn(tabs: readonly Tab[], runs: number, act: (tab: Tab) => Promise<number>): Promise<number[]> {
  const costs = tabs.map(() => [] as number[]);
  for (let run = -WARM_UPS; run < runs; run += 1) {
    for (const [at, tab] of tabs.entries()) {
      await tab.page.bringToFront();
      await settle(SETTLED);
      const cost = await act(tab);
      if (run >= 0) costs[at]?.push(cost);
    }
  }
  return costs.map(medianOf);
}

async function opening(tab: Tab): Promise<number> {
  const before = await used(tab);
  await call(tab, 'openNext');
  await settle(SETTLED);
  return (await used(tab)) - before;
}

/** Of a page that has been busy for a while, and on which nobody presses anything; for a thousand changes. */
async function busy(tab: Tab): Promise<number> {
  await call(tab, 'mutate', MUTATIONS / 2);
  const before = await used(tab);
  await call(tab, 'mutate', MUTATIONS);
  return (((await used(tab)) - before) * 1_000) / MUTATIONS;
}

type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

/** Of the same, the processor time in the script alone: what differs by so little is lost among the page's own work. */
async function busyInScript(tab: Tab): Promise<number> {
  await call(tab, 'mutate', MUTATIONS / 2);
  await tab.page.tracing.start({ categories: ['devtools.timeline'] });
  await call(tab, 'mutate', MUTATIONS);
  const trace = new TextDecoder().decode(await tab.page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('/webmail.js') === true,
  );
  if (ours.length === 0) throw new Error('The script was not called: this would measure nothing.');
  return (ours.reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0) * 1_000) / MUTATIONS;
}

/** What the script costs where a message is opened, and where the page changes for nothing. */
export async function webmailRows(extension: string): Promise<Row[]> {
  const rep = await launchChromium({ extension, granted: ['http://127.0.0.1/*'] });
  const site = await serveFolder(import.meta.dirname, {
    '/known': () => webmailPage('known'),
    '/unknown': () => webmailPage('unknown'),
  });
  const openTab = async (origin: string, kind: WebmailKind): Promise<Tab> => {
    const page = await rep.openSite(`${origin}/${kind}`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return { page, session };
  };
  const rows: Row[] = [];
  try {
    for (const kind of ['known', 'unknown'] as const) {
      const without = await openTab(site.origin.replace('127.0.0.1', 'localhost'), kind);
      const withIt = await openTab(site.origin, kind);
      const tabs = [without, withIt];
      const name = kind === 'known' ? 'a webmail it knows' : 'a webmail nobody knows';

      const [openedWithout = 0, opened = 0] = await inTurn(tabs, OPENINGS, opening);
      const chips = await withIt.page.evaluate(() => document.querySelectorAll('span[style]').length);
      if (chips !== 1) throw new Error(`${chips} chips in ${name}: this would measure nothing.`);
      rows.push({
        what: `opening a message in ${name}`,
        value: `+${milliseconds(opened - openedWithout)} (${milliseconds(opened)} to ${milliseconds(openedWithout)})`,
        goal: `≤ ${OPENING_GOAL} ms`,
        good: opened - openedWithout <= OPENING_GOAL,
      });

      const [busyWithout = 0, busyWith = 0] = await inTurn(tabs, BUSY_RUNS, busy);
      const [inScript = 0] = await inTurn([withIt], BUSY_RUNS, busyInScript);
      const share = inScript / busyWithout;
      rows.push({
        what: `1,000 unrelated changes in ${name}`,
        value: `${(share * 100).toFixed(1)} %, ${inScript.toFixed(2)} ms (the page ${milliseconds(busyWith)} to ${milliseconds(busyWithout)})`,
        goal: `≤ ${BUSY_GOAL * 100} %`,
        good: share <= BUSY_GOAL,
      });
      for (const { page } of tabs) await page.close();
    }
  } finally {
    await rep.close();
    await site.close();
  }
  return rows;
}
