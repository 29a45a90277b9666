import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webmailWordsOf } from '../../../lib/words/webmail-words';
import { wordsOf } from '../../../lib/words/words';
import { launchChromium } from '../../support/chromium-browser';
import type { RepBrowser } from '../../support/rep-browser';
import { Screen } from '../../support/screen';
import { serveFolder } from '../../support/serve-folder';
import { pageSurface } from '../../support/surface';
import { until } from '../../support/until';
import { openVirtualDisplay, type VirtualDisplay } from '../../support/virtual-display';
import { mailPage } from '../mail-page';

// Chromium's own question, with the hosts optional as they are in the build that ships. Only a person answers it, and a
// headless Chromium shows it to nobody: here it stands on a display of the test's own, and is answered by keys.

const PATTERN = 'http://127.0.0.1/*';
const words = webmailWordsOf('en');

let display: VirtualDisplay;
let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
/** The webmail, opened before it was enabled. */
let mail: Page;
let settings: Page;
let screen: Screen;

beforeAll(async () => {
  site = await serveFolder(import.meta.dirname, {
    '/mail': () => mailPage({ name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example' }),
  });
  display = await openVirtualDisplay();
  rep = await launchChromium({ headless: false, display: display.name });
  mail = await rep.openSite(`${site.origin}/mail`);
  settings = await rep.openOwnPage('book.html#/settings');
  screen = new Screen(pageSurface(settings));
  await screen.waitForText(words.site);
});
afterAll(async () => {
  await rep?.close();
  await display?.close();
  await site?.close();
});

const chips = (page: Page) => page.evaluate(() => document.querySelectorAll('span[style]').length);

/** What Duebook may run on, and what is registered to run there, as its own page is told. */
function allowed(): Promise<{ granted: string[]; registered: string[] }> {
  return screen.surface.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return { granted: origins, registered: scripts.flatMap((script) => script.matches ?? []) };
  });
}

async function comesToBe(patterns: string[]): Promise<void> {
  await until(`${patterns} to be all that is granted and registered`, async () => {
    const now = await allowed();
    if (JSON.stringify(now) !== JSON.stringify({ granted: patterns, registered: patterns }))
      throw new Error(JSON.stringify(now));
    return true;
  });
}

/** While the question stands there it has the focus, and the page has not. */
const hasFocus = () => screen.surface.evaluate(() => document.hasFocus());

/**
 * Does what makes Chromium ask, and answers it. A yes pressed before the question has drawn itself whole comes out as a
 * no; the page then says so, and is pressed again, as a person would.
 */
async function asked(press: () => Promise<void>, answer: 'yes' | 'no'): Promise<void> {
  const before = (await allowed()).granted.length;
  const refused = wordsOf('en').error['webmail-not-allowed'].what;
  for (let turn = 0; turn < 5; turn += 1) {
    // On a busy machine the question may begin with no button at all: then "Allow" is one further.
    await askedOnce(press, answer, 1 + (turn % 2));
    const taken = await until('the page to know the answer', async () => {
      if ((await allowed()).granted.length > before) return 'yes';
      return (await screen.text()).includes(refused) ? 'no' : null;
    });
    if (taken === answer) return;
  }
  throw new Error(`Chromium did not take a ${answer}.`);
}

async function askedOnce(press: () => Promise<void>, answer: 'yes' | 'no', steps: number): Promise<void> {
  await settings.bringToFront();
  await until('the page to have the focus', hasFocus);
  await press();
  await until('Chromium to ask', async () => !(await hasFocus()));
  let seen = '';
  const isAtRest = () => {
    const before = seen;
    seen = display.picture();
    return seen === before;
  };
  await until('the question to stand there', isAtRest, { every: 200 });
  // It begins on "Deny", beside which "Allow" stands; that the focus has moved is seen.
  for (let step = 0; answer === 'yes' && step < steps; step += 1) {
    display.press('Tab');
    await until('the focus to move', () => display.picture() !== seen);
    await until('the focus to have moved', isAtRest, { every: 200 });
  }
  await until(
    'Chromium to take the answer',
    async () => {
      if (await hasFocus()) return true;
      // A question that has only just come up takes no answer yet, lest it was meant for something else.
      display.press(answer === 'yes' ? 'Return' : 'Escape');
      return false;
    },
    { every: 400 },
  );
}

async function nameTheSite(): Promise<void> {
  await screen.fill({ name: words.site }, `${site.origin}/mail`);
  await screen.click({ role: 'button', name: words.enable });
}

test('a no leaves everything off, and the page says so', async () => {
  await asked(nameTheSite, 'no');
  await screen.waitForText(wordsOf('en').error['webmail-not-allowed'].what);
  await comesToBe([]);
  expect(await chips(mail)).toBe(0);
});

test('a yes grants this host alone and registers the script: the chip stands in the open page, and in the next', async () => {
  await asked(nameTheSite, 'yes');
  await screen.waitFor({ role: 'field', name: '127.0.0.1' });
  await comesToBe([PATTERN]);
  await mail.bringToFront();
  await until('the chip', async () => (await chips(mail)) === 1);
  const next = await rep.openSite(`${site.origin}/mail`);
  await until('the chip', async () => (await chips(next)) === 1);
  await next.close();
});

test('a webmail of the list is asked for by its own hosts, beside the other', async () => {
  await asked(() => screen.click({ role: 'field', name: /^Gmail/ }), 'yes');
  await until('both to be registered', async () => (await allowed()).registered.length === 2);
  expect((await allowed()).granted.sort()).toEqual([PATTERN, 'https://mail.google.com/*']);
});

test('the switch turns it off: nothing is granted, registered or shown any more', async () => {
  await settings.bringToFront();
  await screen.click({ role: 'field', name: /^Gmail/ });
  await comesToBe([PATTERN]);
  await screen.click({ role: 'field', name: '127.0.0.1' });
  await comesToBe([]);
  await screen.waitForText(words.disabled('127.0.0.1'));
  const next = await rep.openSite(`${site.origin}/mail`);
  await until('the page to be done', () => next.evaluate(() => document.readyState === 'complete'));
  expect(await chips(next)).toBe(0);
  await next.close();
});

test('what was given once is given again without a question, and is there after a restart', async () => {
  await settings.bringToFront();
  await nameTheSite();
  await comesToBe([PATTERN]);
  await rep.restart();
  screen = new Screen(pageSurface(await rep.openOwnPage('book.html#/settings')));
  // A browser that takes the extension anew forgets what was registered; the background says it again at its start.
  await comesToBe([PATTERN]);
  mail = await rep.openSite(`${site.origin}/mail`);
  await until('the chip', async () => (await chips(mail)) === 1);
});
