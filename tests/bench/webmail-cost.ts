import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../support/chromium-browser';
import { serveFolder } from '../support/serve-folder';
import { medianOf, middleHalf, milliseconds, type Row } from './figures';
import { type WebmailKind, webmailPage } from './webmail-pages';

// What Duebook's script costs a webmail's page: processor time of the page's main thread, styling, layout and painting
// with it, as Chromium counts it. The same page is open twice, on a host Duebook is on and on one it is not, and both do
// the same in turn; what counts is by how much each turn differs from the one right after it, as other programs slow both.
// Where that is less than what two turns of one page differ by, the script's own calls are counted, and told beside the
// page's times.

/** So many that the middle of one run is the next one's, too: with ten it moved by more than a millisecond. */
const TURNS = 24;
/** In each turn, one after the other. */
const OPENINGS = 3;
const BUSY_RUNS = 3;
const WARM_UPS = 1;
/** Four seconds of them, at fifty a frame: longer than a page that changes for nothing is ever left unlooked at. */
const MUTATIONS = 12_000;
/** By then whatever opening a message leads to is long done, in milliseconds. */
const SETTLED = 700;
const LATE = 7_000;

const OPENING_GOAL = 5;
const BUSY_GOAL = 0.01;

type Tab = { page: Page; session: CDPSession; hasChip: boolean };

const settle = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Milliseconds of processor time that the page's main thread has used. */
async function used({ session }: Tab): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** What `act` costs in each of some tabs, turn by turn; a tab in the back would do nothing. */
async function inTurn(tabs: readonly Tab[], runs: number, act: (tab: Tab) => Promise<number>): Promise<number[][]> {
  const costs = tabs.map(() => [] as number[]);
  for (let run = -WARM_UPS; run < runs; run += 1) {
    for (const [at, tab] of tabs.entries()) {
      await tab.page.bringToFront();
      await settle(SETTLED);
      const cost = await act(tab);
      if (run >= 0) costs[at]?.push(cost);
    }
  }
  return costs;
}

/** Presses a row, as a rep does, and waits until all is done that follows; for one of several. */
async function opening(tab: Tab): Promise<number> {
  const before = await used(tab);
  for (let opened = 0; opened < OPENINGS; opened += 1) {
    await tab.page.mouse.click(20, 20);
    await settle(SETTLED);
    // The page has thrown out the last message's chip. On a slow machine the next one's is later.
    const tries = tab.hasChip ? LATE / SETTLED : 0;
    for (let tried = 0; (await chipsIn(tab)) === 0 && tried < tries; tried += 1) await settle(SETTLED);
  }
  const cost = (await used(tab)) - before;
  const chips = await chipsIn(tab);
  if (chips !== (tab.hasChip ? 1 : 0)) throw new Error(`${chips} chips: this would measure something else.`);
  return cost / OPENINGS;
}

const chipsIn = ({ page }: Tab) => page.evaluate(() => document.querySelectorAll('#layout-content span[style]').length);

const mutate = ({ page }: Tab, times: number) =>
  page.evaluate((given) => (Reflect.get(globalThis, 'mutate') as (times: number) => unknown)(given), times);

/** Of a page that has been busy for a while, and on which nobody presses anything; for a thousand changes. */
async function busy(tab: Tab): Promise<number> {
  await mutate(tab, MUTATIONS / 4);
  const before = await used(tab);
  await mutate(tab, MUTATIONS);
  return (((await used(tab)) - before) * 1_000) / MUTATIONS;
}

type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

/** Of the same, the processor time in the script alone: what differs by so little is lost among the page's own work. */
async function busyInScript(tab: Tab): Promise<number> {
  await mutate(tab, MUTATIONS / 4);
  await tab.page.tracing.start({ categories: ['devtools.timeline'] });
  await mutate(tab, MUTATIONS);
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
  const openTab = async (origin: string, kind: WebmailKind, hasChip: boolean): Promise<Tab> => {
    const page = await rep.openSite(`${origin}/${kind}`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return { page, session, hasChip };
  };
  const rows: Row[] = [];
  try {
    for (const kind of ['known', 'unknown'] as const) {
      const without = await openTab(site.origin.replace('127.0.0.1', 'localhost'), kind, false);
      const withIt = await openTab(site.origin, kind, true);
      const tabs = [without, withIt];
      const name = kind === 'known' ? 'a webmail it knows' : 'a webmail nobody knows';

      const [openedWithout = [], opened = []] = await inTurn(tabs, TURNS, opening);
      const more = opened.map((cost, turn) => cost - (openedWithout[turn] ?? Number.NaN));
      const [least = Number.NaN, most = Number.NaN] = middleHalf(more);
      rows.push({
        what: `opening a message in ${name}`,
        value: `+${milliseconds(medianOf(more))}, half of the time +${least.toFixed(1)} to +${milliseconds(most)} (${milliseconds(medianOf(opened))} to ${milliseconds(medianOf(openedWithout))})`,
        goal: `≤ ${OPENING_GOAL} ms`,
        good: medianOf(more) <= OPENING_GOAL,
      });

      const [busyWithout = 0, busyWith = 0] = (await inTurn(tabs, BUSY_RUNS, busy)).map(medianOf);
      const [inScript = 0] = (await inTurn([withIt], BUSY_RUNS, busyInScript)).map(medianOf);
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
