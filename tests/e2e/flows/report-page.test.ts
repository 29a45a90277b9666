import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { webmailWordsOf } from '../../../lib/words/webmail-words';
import type { Language } from '../../../lib/words/words';
import type { RepBrowser } from '../../support/rep-browser';
import { Screen } from '../../support/screen';
import { serveFolder } from '../../support/serve-folder';
import { pageSurface } from '../../support/surface';
import { until } from '../../support/until';
import { axeFaults } from '../axe-faults';
import { openRepBrowser } from '../open-rep-browser';

// A known webmail whose page has changed: the message is read as that of any page, and the card offers a report of the
// page. Nothing that anybody wrote, and nothing that tells the message, the rep or the host, may be in that report.

const PATTERN = 'http://127.0.0.1/*';

/** Roundcube by its marks, with its head written in a way nobody has seen. */
const CHANGED = `<!doctype html><html lang="en"><head><title>Quillfeather quarterly</title></head>
  <body class="task-mail action-show" data-token="tok-zanzibar-88231">
  <div id="layout"><aside title="Logged in as wanda@northgale.example">Wanda Winterbourne, 17 unread</aside>
  <div id="layout-content"><div id="message-header" class="v2-heading"><h2 class="subject">Quillfeather quarterly 4711</h2>
    <p class="v2-sender" id="msg-18c2fab3d9e04b71">From: <a href="mailto:petronella@gallowglass.example?subject=Marzipan"
      data-uid="uid-9241-tangerine" title="petronella@gallowglass.example">Petronella Gallowglass</a></p>
    <p class="v2-date">Tuesday 4 May 2026 09:12</p></div>
  <div id="message-content"><div id="messagebody" class="v2-text"><p class="note-petronella">Dear Wanda, the blueprint of the
    lighthouse costs 83,000 krone.</p><p>祝好，沈明轩</p><img alt="Marmalade sunrise" src="https://tracker.hemlock.example/pixel?id=55123">
    <a href="https://gallowglass.example/offers/sesame?key=opensesame">the offer</a></div></div></div></div>
  </body></html>`;

/** Whatever is said in that page, or tells one thing in it from another. */
const CONTENT =
  'quillfeather quarterly 4711 zanzibar 88231 wanda northgale winterbourne unread 18c2fab 9241 petronella gallowglass marzipan tangerine tuesday 2026 dear blueprint lighthouse 83,000 krone 祝好 沈明轩 marmalade sunrise tracker hemlock pixel 55123 offers sesame opensesame 127.0.0.1 localhost inbox-of-wanda'.split(
    ' ',
  );

/** A webmail nobody knows, with a message open that says neither whom it is from nor when, and without one. */
const unread = (open: string) => `<!doctype html><html lang="en"><head><title>Mail</title></head><body>
  <ul class="folders"><li>Inbox</li><li>Sent</li></ul><table class="list"><tr role="row"><td>Petronella Gallowglass</td>
  <td>Quillfeather quarterly, and what the masons said of the lighthouse when they had seen the blueprint</td></tr></table>
  ${open}</body></html>`;
const UNKNOWN =
  unread(`<section class="v9-open"><h3>Quillfeather quarterly</h3><div class="v9-text">Dear Wanda, the blueprint of
  the lighthouse costs 83,000 krone, and the masons begin on the first of the month.</div></section>`);

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let mail: Page;

beforeAll(async () => {
  site = await serveFolder(import.meta.dirname, {
    '/inbox-of-wanda': () => CHANGED,
    '/unknown': () => UNKNOWN,
    '/list': () => unread(''),
  });
  rep = await openRepBrowser([PATTERN]);
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});

/** Where the chip stands, once something is in it. */
const chip = () =>
  until('the chip', () =>
    mail.evaluate(() => {
      const host = [...document.querySelectorAll('span')].find(
        ({ style }) => style.getPropertyPriority('display') === 'important',
      );
      const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
      return width > 40 ? { x, y, height } : null;
    }),
  );

/** Opens the card, and presses its last button by the keyboard. */
async function pressLastInCard(): Promise<void> {
  const { x, y, height } = await chip();
  await mail.mouse.click(x + 14, y + height / 2);
  await until('the card', () =>
    mail.evaluate(
      (left, top) => {
        const at = document.elementFromPoint(left, top);
        return at instanceof HTMLElement && at.style.getPropertyPriority('display') === 'important';
      },
      x + 30,
      y + height + 30,
    ),
  );
  // From the card: past its close, Save, Edit, "this is me" and both ways of never capturing.
  for (let at = 0; at < 7; at += 1) await mail.keyboard.press('Tab');
  await mail.keyboard.press('Enter');
}

/** Those seen so far. */
const seen = new Set<string>();

async function report(language: Language): Promise<{ page: Page; screen: Screen; text: string }> {
  const url = await until('the report', async () =>
    (await rep.openOwnPages()).find((one) => one.includes('#/report?handed=') && !seen.has(one)),
  );
  seen.add(url);
  // The tab it came in is not one of ours to drive in every browser: the same page again is.
  const page = await rep.openOwnPage(url.slice(rep.origin.length + 1));
  const screen = new Screen(pageSurface(page));
  await screen.waitForText(webmailWordsOf(language).reportHint);
  const text = await page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  return { page, screen, text };
}

test.each(['en', 'zh'] as const)(
  'the card offers a report of the page, which opens to be read: %s',
  async (language) => {
    await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language });
    mail = await rep.openSite(`${site.origin}/inbox-of-wanda?_task=mail&_uid=4711#sesame`);
    await pressLastInCard();
    const { page, screen, text } = await report(language);
    expect(text).toMatch(/^webmail: roundcube\n/);
    // What whoever keeps the tables needs to see: how the new head is made.
    for (const made of ['div#message-header', 'p.v2-sender#? "a:"', 'div#messagebody', '(body)'])
      expect(text).toContain(made);
    const said = text.toLowerCase();
    expect(CONTENT.filter((word) => said.includes(word))).toEqual([]);
    expect(await axeFaults(screen.surface)).toBe('');
    await page.close();
    await mail.close();
  },
);

test.each(['en', 'zh'] as const)(
  'the popup offers it where no message is found at all though one may be open: %s',
  async (language) => {
    await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language });
    const words = webmailWordsOf(language);
    mail = await rep.openSite(`${site.origin}/unknown`);
    const popup = await rep.pressToolbarButton(mail);
    await popup.waitForText(words.missed);
    expect(await axeFaults(popup.surface)).toBe('');
    // The popup closes with the press.
    await popup.click({ role: 'button', name: words.missedReport }).catch(() => undefined);
    const { page, text } = await report(language);
    expect(text).toMatch(/^webmail: unknown\n/);
    for (const made of ['section.v9-open', 'div.v9-text']) expect(text).toContain(made);
    const said = text.toLowerCase();
    expect(CONTENT.filter((word) => said.includes(word))).toEqual([]);
    await page.close();
    await mail.close();
  },
);

test('the popup offers none over a list of messages', async () => {
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'en' });
  mail = await rep.openSite(`${site.origin}/list`);
  const popup = await rep.pressToolbarButton(mail);
  // Whoever the list names may be saved; that is what was read.
  await popup.waitForText('Petronella Gallowglass');
  // Looked for as soon as the page was read: what could have come is there by then.
  await rep.tell('sweep', {});
  await rep.tell('sweep', {});
  expect(await popup.has({ role: 'button', name: webmailWordsOf('en').missedReport })).toBe(false);
  await popup.close();
  await mail.close();
});
