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
import {
  openVirtualDisplay,
  type ScreenPart,
  type ScreenPicture,
  type VirtualDisplay,
} from '../../support/virtual-display';
import { mailPage } from '../mail-page';

// Chromium's own question, with the hosts optional as they are in the build that ships. Only a person answers it, and a
// headless Chromium shows it to nobody: here it stands on a display of the test's own, and is answered by keys and pointer.

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

/** Gives an answer until Chromium `takes` it: one given too soon behind the question is none to it. */
async function answered(give: () => void, takes: () => Promise<boolean>): Promise<void> {
  await until(
    'Chromium to take the answer',
    async () => {
      give();
      try {
        return await until('a moment', takes, { timeout: 3_000 });
      } catch {
        return false;
      }
    },
    { timeout: 20_000 },
  );
}

/** While the question stands there it has the focus, and the page has not. */
const hasFocus = () => screen.surface.evaluate(() => document.hasFocus());

/** Does what makes Chromium ask, and answers it. */
async function asked(press: () => Promise<void>, answer: 'yes' | 'no'): Promise<void> {
  await settings.bringToFront();
  await until('the page to have the focus', hasFocus);
  await press();
  await until('Chromium to ask', async () => !(await hasFocus()));
  const buttons = await questionButtons();
  await answered(() => (answer === 'yes' ? pressAllow(buttons) : display.press('Escape')), hasFocus);
}

/**
 * Where the two buttons of the question stand. It is whole, and takes answers, once each press of Tab moves the focus
 * from the one to the other and back: that is what changes on the screen then, and all that does.
 */
function questionButtons(): Promise<ScreenPart> {
  const seen: ScreenPicture[] = [];
  return until(
    'the question to stand there',
    () => {
      seen.push(display.picture());
      display.press('Tab');
      const [threeBefore, twoBefore, before, now] = seen.slice(-4);
      if (!threeBefore || !twoBefore || !before || !now) return null;
      const part = now.equals(twoBefore) && before.equals(threeBefore) ? now.difference(before) : null;
      return part !== null && part.bottom - part.top < 60 ? part : null;
    },
    { every: 300 },
  );
}

/** It stands at the end of them. */
const pressAllow = ({ right, top, bottom }: ScreenPart) => display.click(right - 20, Math.round((top + bottom) / 2));

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

test('the popup’s list asks for what it turns on, too', async () => {
  const popup = await rep.pressToolbarButton(mail);
  await popup.click({ role: 'button', name: wordsOf('en').due.webmails });
  // The popup is gone with the question, often while the press is still being told of: that the question comes shows
  // that it was made. What it turns on is the background's to keep.
  popup.click({ role: 'field', name: /^Tuta/ }).catch(() => undefined);
  const buttons = await questionButtons();
  await answered(
    () => pressAllow(buttons),
    async () => (await allowed()).registered.includes('https://app.tuta.com/*'),
  );
});
