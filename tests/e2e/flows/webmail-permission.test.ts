import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { webmailWordsOf } from '../../../lib/words/webmail-words';
import { wordsOf } from '../../../lib/words/words';
import { launchChromium } from '../../support/chromium-browser';
import { launchFirefox } from '../../support/firefox-browser';
import type { RepBrowser } from '../../support/rep-browser';
import { Screen } from '../../support/screen';
import { serveFolder } from '../../support/serve-folder';
import { pageSurface } from '../../support/surface';
import { until } from '../../support/until';
import { axeFaults } from '../axe-faults';
import { ChipView } from '../chip-view';
import { letter, mailPage } from '../mail-page';

// Enabling a webmail, from the press to the chip and back. In Firefox all of it is real, "Allow" in the browser's question
// too. In Chromium the press asks as well, and the hosts are then granted, and withdrawn, on the browser's own page of
// extensions; so turning off by the switch, for which they would have to be optional there, is Firefox's alone.

const PATTERN = 'http://127.0.0.1/*';
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const words = webmailWordsOf('en');

const SENDER = {
  name: 'Ingrid Solheim',
  address: 'ingrid@corvidmaps.example',
  text: '<p>Yes, please.</p><p>--<br>Ingrid Solheim<br>Head of Maps<br>Tel. +47 22 41 90 10</p>',
};
const DECOY =
  '<aside class="vcard"><span class="fn">Otto Decoy</span> <a class="email" href="mailto:otto@decoy.example">Mail</a></aside>';

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
/** The webmail, opened before it was enabled. */
let mail: Page;

beforeAll(async () => {
  site = await serveFolder(FIXTURES, { '/mail': () => mailPage(SENDER, { behind: DECOY }) });
  rep = await (inject('browser') === 'firefox' ? launchFirefox({ asks: true }) : launchChromium({ hosts: [PATTERN] }));
  mail = await rep.openSite(`${site.origin}/mail`);
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});

const chips = (page: Page) => page.evaluate(() => document.querySelectorAll('span[style]').length);
const chipShows = (page: Page) => until('the chip', async () => (await chips(page)) === 1);

/** What is registered, and for which pages, as Duebook's own page is told. */
async function registered(): Promise<string[]> {
  const page = await rep.openOwnPage('book.html#/settings');
  const matches = await page.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap((script) => script.matches ?? []);
  });
  await page.close();
  return matches;
}

async function settings(): Promise<{ page: Page; screen: Screen }> {
  const page = await rep.openOwnPage('book.html#/settings');
  const screen = new Screen(pageSurface(page));
  await screen.waitForText(words.site);
  return { page, screen };
}

async function enable(): Promise<void> {
  const { page, screen } = await settings();
  await screen.fill({ name: words.site }, `${site.origin}/mail?_task=mail`);
  await screen.click({ role: 'button', name: words.enable });
  await rep.grantHost(PATTERN);
  await screen.waitFor({ role: 'field', name: '127.0.0.1' });
  await until('the switch to be on', () =>
    page.evaluate(() => document.querySelectorAll('[role=switch]:checked').length === 1),
  );
  await page.close();
}

/** Opens another message in the page as it is. */
async function nextMessage(page: Page, name: string): Promise<void> {
  const html = letter({ name, address: `${name.toLowerCase()}@corvidmaps.example` });
  await page.evaluate((given) => {
    const content = document.getElementById('layout-content');
    if (content) content.innerHTML = given;
  }, html);
}

test('nothing runs in a webmail before it is enabled', async () => {
  expect(await registered()).toEqual([]);
  expect(await chips(mail)).toBe(0);
});

test('a press turns it on: the chip stands in the open page without loading it again, and in the next', async () => {
  await enable();
  expect(await registered()).toEqual([PATTERN]);
  await mail.bringToFront();
  await chipShows(mail);
  const next = await rep.openSite(`${site.origin}/mail`);
  await chipShows(next);
  await next.close();
});

test('another host of the same server gets nothing', async () => {
  const elsewhere = await rep.openSite(`${site.origin.replace('127.0.0.1', 'localhost')}/mail`);
  const here = await rep.openSite(`${site.origin}/mail`);
  await chipShows(here);
  await elsewhere.bringToFront();
  // The script comes to a page as soon as it is idle, and the one opened later has its chip already.
  expect(await chips(elsewhere)).toBe(0);
  await elsewhere.close();
  await here.close();
});

test('the popup over an open message has its sender first, as their signature has them', async () => {
  const popup = await rep.pressToolbarButton(mail);
  await popup.waitForText('Ingrid Solheim');
  await popup.waitForText('Head of Maps');
  // Whoever else is on the page is not in the message.
  expect(await popup.has({ role: 'button', name: wordsOf('en').capture.moreHere(1) })).toBe(false);
  await popup.close();
});

test('an update leaves it on: one chip stands in the open page, and it is the new version that answers', async () => {
  await rep.update();
  await until('the script to be registered', async () => (await registered()).includes(PATTERN));
  await mail.bringToFront();
  await nextMessage(mail, 'Bo');
  await chipShows(mail);
  const own = await rep.openOwnPage('book.html');
  await mail.bringToFront();
  const chip = new ChipView(mail, own);
  await chip.press('.bar .first');
  await until('Bo in the book', async () => (await rep.rows('contacts')).some(({ name }) => name === 'Bo'));
  await chip.waitForCard('Bo');
  expect(await chips(mail)).toBe(1);
  await own.close();
});

test('it is still on after a restart of the browser', async () => {
  await rep.restart();
  // A browser that takes the extension anew forgets what was registered; the background says it again at its start.
  await until('the script to be registered', async () => (await registered()).includes(PATTERN));
  mail = await rep.openSite(`${site.origin}/mail`);
  await chipShows(mail);
});

test('what the browser withdraws is registered no more, and the script still in the page is refused', async () => {
  await nextMessage(mail, 'Bo');
  await chipShows(mail);
  await rep.withdrawHost(PATTERN);
  await until('nothing to be registered', async () => (await registered()).length === 0);
  // Duebook's pages hear what content scripts ask, too.
  const own = await rep.openOwnPage('book.html');
  await own.evaluate(() => {
    chrome.runtime.onMessage.addListener((message: unknown) => {
      document.title += JSON.stringify(message);
      return undefined;
    });
  });
  // What still stood there has gone by itself, or goes when the page is looked at again.
  await mail.bringToFront();
  await until('the chip to go', async () => (await chips(mail)) === 0);
  await nextMessage(mail, 'Ada');
  await until('the script to ask', () => own.evaluate(() => document.title.includes('ada@corvidmaps.example')));
  // Answered after what was asked before.
  await own.evaluate(() => chrome.runtime.sendMessage({ duebook: 'sweep', payload: {} }));
  expect(await chips(mail)).toBe(0);
  await own.close();

  const next = await rep.openSite(`${site.origin}/mail`);
  await until('the page to be done', () => next.evaluate(() => document.readyState === 'complete'));
  expect(await chips(next)).toBe(0);
  await next.close();
});

test('the popup over a known webmail that is not on has who is writing there too, and offers to turn it on', async () => {
  const gmail = await rep.openSite(`${site.origin}/webmail/gmail/thread.html`);
  const fixture = readFileSync(join(FIXTURES, 'webmail/gmail/thread.html'), 'utf8');
  // In the place of the real one, which is not there to be asked.
  await gmail.setRequestInterception(true);
  gmail.on('request', (request) => {
    const body = request.isNavigationRequest() ? fixture : '';
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await gmail.goto('https://mail.google.com/mail/u/0/#inbox/1');
  const popup = await rep.pressToolbarButton(gmail);
  await popup.waitForText(/amira\.haddad@kestrel-hotels\.example/);
  await popup.waitForText(words.offer('Gmail'));
  expect(await axeFaults(popup.surface)).toBe('');
  expect(await chips(gmail)).toBe(0);
  if (rep.kind === 'firefox') {
    // The panel closes under the press, for the browser's question would come up underneath it.
    void popup.click({ role: 'button', name: words.offerDo('Gmail') }).catch(() => undefined);
    await rep.grantHost('https://mail.google.com/*');
    await until('Gmail to be registered', async () => (await registered()).includes('https://mail.google.com/*'));
    await chipShows(gmail);
    await rep.withdrawHost('https://mail.google.com/*');
    await until('nothing to be registered', async () => (await registered()).length === 0);
  } else await popup.close();
  await gmail.close();
});

test('the popup lists every webmail, each with its switch', async () => {
  const listed = await rep.openSite(`${site.origin}/mail`);
  const popup = await rep.pressToolbarButton(listed);
  const gmail = { role: 'field', name: /^Gmail/ } as const;
  await popup.click({ role: 'button', name: wordsOf('en').due.webmails });
  await popup.waitFor(gmail);
  await popup.waitFor({ role: 'field', name: /^Zoho Mail/ });
  // A popup closes where one turns to the address bar: the site in front stands there already.
  await until('the site in front to be proposed', () =>
    popup.surface.evaluate(
      (origin) => [...document.querySelectorAll('input')].some(({ value }) => value === origin),
      site.origin,
    ),
  );
  expect(await axeFaults(popup.surface)).toBe('');
  // In Chromium it would ask for ever, without a display; its popup is closed by any page that opens.
  if (rep.kind === 'chromium') await popup.close();
  else {
    const host = 'https://mail.google.com/*';
    // The panel closes under the press, for the browser's question would come up underneath it.
    void popup.click(gmail).catch(() => undefined);
    await rep.grantHost(host);
    await until('Gmail to be registered', async () => (await registered()).includes(host));
    await rep.withdrawHost(host);
    await until('nothing to be registered', async () => (await registered()).length === 0);
  }
  await listed.close();
});

test('no page but a webmail’s may ask, not even one of Duebook’s own', async () => {
  const page = await rep.openOwnPage('book.html');
  const answer = await page.evaluate(() => chrome.runtime.sendMessage({ duebookMail: 'mail.look', payload: {} }));
  expect(answer).toEqual({ ok: false, code: 'sender-refused', said: '' });
  await page.close();
});

test('it is turned on again, and what turns it off is as near', async () => {
  await enable();
  const again = await rep.openSite(`${site.origin}/mail`);
  await chipShows(again);
  const { page, screen } = await settings();
  if (rep.kind === 'firefox') await screen.click({ role: 'field', name: '127.0.0.1' });
  else await rep.withdrawHost(PATTERN);
  await until('the switch to be off', () =>
    page.evaluate(() => document.querySelectorAll('[role=switch]:checked').length === 0),
  );
  await page.close();
  await until('nothing to be registered', async () => (await registered()).length === 0);
  await again.close();
});

test('the welcome page and the settings hold to axe with a webmail on and off', async () => {
  await enable();
  for (const hash of ['welcome', 'settings']) {
    const page = await rep.openOwnPage(`book.html#/${hash}`);
    const screen = new Screen(pageSurface(page));
    await screen.waitFor({ role: 'field', name: '127.0.0.1' });
    for (const scheme of ['light', 'dark'] as const) {
      await rep.setColourScheme(page, scheme);
      expect(await axeFaults(screen.surface)).toBe('');
    }
    await page.close();
  }
});
