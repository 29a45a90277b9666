import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/words/words';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import type { Screen } from '../../support/screen';
import { until } from '../../support/until';
import { openRepOnPages, type RepOnPages } from '../open-rep-on-pages';
import { openScreen } from '../open-screen';

const { capture, error } = wordsOf('en');

let on: RepOnPages;
let rep: RepBrowser;
let site: RepOnPages['site'];

beforeAll(async () => {
  on = await openRepOnPages();
  ({ rep, site } = on);
});
afterAll(() => on?.close());

/** What an attack that got through would have left on the screen. */
async function harm(screen: Screen) {
  return screen.surface.evaluate(() => ({
    attacked: document.documentElement.hasAttribute('data-attacked') || 'attacked' in globalThis,
    polluted: 'polluted' in {},
    scripts: document.querySelectorAll('a[href^="javascript:" i], [onerror], img[src="x"]').length,
  }));
}
const NO_HARM = { attacked: false, polluted: false, scripts: 0 };

describe('a hostile page', () => {
  test('ends as harmless text, in the popup, in the book and in the contact that is saved', async () => {
    const page = await rep.openSite(`${site.origin}/hostile.html`);
    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText('@hostile.example');
    expect(await harm(popup)).toEqual(NO_HARM);
    await popup.click({ role: 'button', name: /more here$/ });
    await popup.waitForText('Anngnp.exe Turner');
    expect(await harm(popup)).toEqual(NO_HARM);
    await popup.click({ role: 'field', name: capture.selectAll });
    await popup.click({ role: 'button', name: /^Save \d+ selected$/ });
    await popup.waitForText(/Saved \d+ contacts/);
    expect(await harm(popup)).toEqual(NO_HARM);
    await popup.close();

    const saved = await rep.rows('contacts');
    expect(saved.length).toBeGreaterThan(1);
    expect(saved.flatMap((one) => one.urls).filter((url) => !/^https?:/.test(url))).toEqual([]);
    expect(JSON.stringify(saved)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    for (const one of saved) {
      const book = await openScreen(rep, `book.html#/contacts/${one.id}`);
      await book.waitForText(one.emails[0]?.address ?? one.name);
      expect(await harm(book)).toEqual(NO_HARM);
      await book.close();
    }
  });

  test.each([
    ['20,000 links', 'links.html', 'only@links.example'],
    ['five megabytes', 'big.html', 'lone@big.example'],
  ])('of %s is read, or said to be too slow', async (_what, path, address) => {
    const page = await rep.openSite(`${site.origin}/${path}`);
    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText(new RegExp(`${address.replaceAll('.', '\\.')}|${error['page-too-slow'].what}`));
    await popup.close();
  });

  test('of 500 people lists as many as it can and says how many it left out', async () => {
    const page = await rep.openSite(`${site.origin}/team-five-hundred.html`);
    const popup = await rep.pressToolbarButton(page);
    await popup.click({ role: 'button', name: /^\d+ more here$/ });
    await popup.waitForText(capture.leftOut(300, false));
    await popup.close();
  });
});

describe('a message', () => {
  const DELETE_ALL = { duebook: 'contacts.delete', payload: { ids: [] as string[] } };

  test('of a wrong shape is answered with its code and changes nothing', async () => {
    const { contactId } = await rep.tell('contacts.save', {
      into: null,
      fields: contactFields({ name: 'Kept Safe' }),
      followUp: null,
    });
    const before = await rep.rows('contacts');
    const page = await rep.openOwnPage('book.html');
    const wrong = [
      { duebook: 'contacts.save', payload: { fields: {} } },
      { duebook: 'contacts.delete', payload: { ids: 'all' } },
      { duebook: 'contacts.update', payload: { id: contactId, fields: { name: 'x'.repeat(600) } } },
      { duebook: 'no.such.command', payload: {} },
      { duebook: '__proto__', payload: {} },
    ];
    for (const message of wrong) {
      const answer = await page.evaluate((given) => chrome.runtime.sendMessage(given), message);
      expect(answer).toEqual({ ok: false, code: 'command-malformed' });
    }
    expect(await rep.rows('contacts')).toEqual(before);
    await page.close();
  });

  test('of a page the rep visits is refused, even when sent from inside the extension’s own script there', async () => {
    const before = await rep.rows('contacts');
    const site1 = await rep.openSite(`${site.origin}/contact.html`);
    const popup = await rep.pressToolbarButton(site1);
    await popup.waitForText('Ingrid Solheim');
    await popup.close();
    const own = await rep.openOwnPage('book.html');
    const message = { ...DELETE_ALL, payload: { ids: before.map((one) => one.id) } };
    // The press above granted that tab, so Duebook may run a script in it: what it sends comes from the page.
    const answer = await until('an answer', () =>
      own.evaluate(
        async (given, origin) => {
          for (const tab of await chrome.tabs.query({})) {
            if (tab.id === undefined || !tab.url?.startsWith(origin)) continue;
            const [ran] = await chrome.scripting.executeScript({
              target: { tabId: tab.id },
              args: [given],
              func: (sent: unknown) => chrome.runtime.sendMessage(sent),
            });
            return ran?.result ?? { ok: 'none' };
          }
          return null;
        },
        message,
        site.origin,
      ),
    );
    expect(answer).toEqual({ ok: false, code: 'sender-refused' });
    expect(await rep.rows('contacts')).toEqual(before);
    await own.close();
  });
});
