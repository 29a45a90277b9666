import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/words/words';
import { ENDLESS_TITLE, LONG_COMPANY, LONG_TITLE } from '../../fixtures/made-pages';
import { evaluateIn } from '../../support/evaluate-in';
import type { RepBrowser } from '../../support/rep-browser';
import { Screen } from '../../support/screen';
import { pageSurface } from '../../support/surface';
import { until } from '../../support/until';
import { openRepOnPages, type RepOnPages } from '../open-rep-on-pages';

const { due, capture, common, contact, error } = wordsOf('en');
const SIGNATURE = `Kind regards,
Jean-François Lefèvre
Directeur des achats
Atelier Lumière
jf.lefevre@atelier-lumiere.example
+33 1 42 68 53 00`;

let on: RepOnPages;
let rep: RepBrowser;
let site: RepOnPages['site'];

beforeAll(async () => {
  on = await openRepOnPages();
  ({ rep, site } = on);
});
afterAll(() => on?.close());

async function contactNamed(name: string) {
  return until(`${name} in the book`, async () => (await rep.rows('contacts')).find((one) => one.name === name));
}

/** Whether `text` stands somewhere with all of its words in sight. */
function isWhole(screen: Screen, text: string): Promise<boolean> {
  return screen.surface.evaluate((wanted) => {
    const place = [...document.querySelectorAll('bdi')].find((one) => one.textContent === wanted);
    if (!place) throw new Error(`“${wanted}” is not there.`);
    return place.scrollWidth <= place.clientWidth && place.scrollHeight <= place.clientHeight + 1;
  }, text);
}

/** The popup over the page at `url`, in a tab of its own instead of the panel. */
async function inTab(panel: Screen, url: string): Promise<Screen> {
  await panel.close();
  const finder = await rep.openOwnPage('popup.html');
  const tab = await evaluateIn(
    finder,
    async (at) => (await chrome.tabs.query({})).find((one) => one.url === at)?.id,
    url,
  );
  await finder.close();
  return new Screen(pageSurface(await rep.openOwnPage(`popup.html?tab=${tab}`)));
}

describe('the toolbar button', () => {
  test('offers pasting once, by the box where it stands, else by a button', async () => {
    const nobody = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/empty.html`));
    await nobody.waitForText(due.nobodyYet);
    await nobody.waitFor({ role: 'field', name: capture.paste });
    expect(await nobody.text()).not.toContain(due.nobodyYetPaste);
    await nobody.close();
    const somebody = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/contact.html`));
    await somebody.waitFor({ role: 'button', name: capture.saveNew });
    await somebody.click({ role: 'button', name: due.nobodyYetPaste });
    await somebody.waitFor({ role: 'field', name: capture.paste });
    await somebody.close();
  });

  test('shows who is on the page, and one press saves them with a follow-up on a working day', async () => {
    const page = await rep.openSite(`${site.origin}/contact.html`);
    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText('Ingrid Solheim');
    await popup.waitForText('VP Sales, EMEA');
    await popup.waitForText('ingrid@corvidmaps.example');
    await popup.waitForText(capture.isNew);
    await popup.click({ role: 'button', name: capture.saveNew });
    await popup.waitForText(capture.saved('Ingrid Solheim'));
    await popup.close();

    const saved = await contactNamed('Ingrid Solheim');
    expect(saved.organisation).toBe('Corvid Maps');
    expect(saved.emails).toEqual([{ address: 'ingrid@corvidmaps.example' }]);
    expect(saved.phones[0]?.e164).toBe('+4722123456');
    expect(saved.source.url).toBe(`${site.origin}/contact.html`);
    const [followUp] = (await rep.rows('followUps')).filter((one) => one.contactId === saved.id);
    expect(followUp).toMatchObject({ status: 'open', allDay: true });
    expect([0, 6]).not.toContain(new Date(followUp?.due ?? '').getDay());
    expect(new Date(followUp?.due ?? '').getTime()).toBeGreaterThan(Date.now());
  });

  test('knows them again on the next visit, and saving twice makes no second contact', async () => {
    const page = await rep.openSite(`${site.origin}/contact.html`);
    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText(capture.inBook);
    await popup.click({ role: 'button', name: capture.update });
    await popup.waitForText(capture.updated('Ingrid Solheim'));
    await popup.close();
    expect((await rep.rows('contacts')).filter((one) => one.name === 'Ingrid Solheim')).toHaveLength(1);
  });

  test('cuts neither a long title nor a long company, and shows all of what has no room when focused', async () => {
    const long = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/long-title.html`));
    await long.waitForText(LONG_COMPANY);
    for (const text of [LONG_TITLE, LONG_COMPANY]) expect(await isWhole(long, text)).toBe(true);
    await long.close();

    const endless = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/endless-title.html`));
    await endless.waitForText('杭州博远软件有限公司');
    expect(await isWhole(endless, '杭州博远软件有限公司')).toBe(true);
    expect(await isWhole(endless, ENDLESS_TITLE)).toBe(false);
    const tip = await endless.surface.evaluate(async (text) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(text));
      button?.focus();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const shown = document.querySelector('[role=tooltip] bdi');
      const box = shown?.getBoundingClientRect();
      return { text: shown?.textContent, inside: box ? box.left >= 0 && box.right <= innerWidth : false };
    }, ENDLESS_TITLE);
    expect(tip).toEqual({ text: ENDLESS_TITLE, inside: true });
    await endless.close();
  });

  test('says where a value stood while the mouse rests on it, until Escape or the mouse leaves', async () => {
    const popup = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/contact.html`));
    const tip = () => popup.surface.evaluate(() => document.querySelector('[role=tooltip]')?.textContent ?? '');
    const shows = (text: string) =>
      until(`the tip “${text}”`, async () => (text === '' ? !(await tip()) : (await tip()).includes(text)));
    await popup.waitForText('ingrid@corvidmaps.example');
    const aside = { role: 'button', name: capture.editLong } as const;
    // The last two straight one after the other, as a mouse goes down them.
    for (const [name, value, from] of [
      ['VP Sales, EMEA', 'VP Sales, EMEA', aside],
      ['Corvid Maps', 'Corvid Maps', aside],
      [/^Email: /, 'ingrid@corvidmaps.example', aside],
      [/^Phone: /, '+47', null],
    ] as const) {
      if (from) await popup.pointAt(from);
      await popup.pointAt({ role: 'button', name });
      await shows(value);
      expect(await tip()).toMatch(/(?:Sure|Likely): from /);
    }
    await popup.press('Escape');
    await shows('');
    await popup.waitForText('ingrid@corvidmaps.example');
    await popup.pointAt({ role: 'button', name: /^Email: / });
    await shows('ingrid@corvidmaps.example');
    await popup.pointAt(aside);
    await shows('');
    await popup.close();
  });

  test('is gone through with Tab from control to control, each value saying where it stood on the way', async () => {
    const page = await rep.openSite(`${site.origin}/contact.html`);
    const panel = await rep.pressToolbarButton(page);
    // No driver types into Firefox's panel: there the popup, which the press let read the page, is opened in a tab.
    const popup = rep.kind === 'firefox' ? await inTab(panel, page.url()) : panel;
    await popup.waitFor({ role: 'button', name: /^(?:Save|Update)$/ });
    const ends = [capture.saveNew, capture.update];
    const stops: string[] = [];
    const tips = new Set<string>();
    for (let press = 0; press < 14 && !ends.includes(stops.at(-1) ?? ''); press++) {
      await popup.press('Tab');
      const at = await popup.surface.evaluate(() => ({
        name: document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent?.trim() || '',
        tip: document.querySelector('[role=tooltip]')?.textContent ?? '',
      }));
      stops.push(at.name);
      if (at.tip) tips.add(at.tip);
    }
    expect(ends, stops.join(' | ')).toContain(stops.at(-1));
    expect(stops).toEqual(
      expect.arrayContaining(['Ingrid Solheim', capture.editLong, 'VP Sales, EMEA', 'Email: sure']),
    );
    expect(new Set(stops).size).toBe(stops.length);
    expect(tips.size).toBeGreaterThan(3);
    await popup.close();
  });

  test('keeps what is half written while the popup is closed, until it is discarded', async () => {
    const page = await rep.openSite(`${site.origin}/h-card.html`);
    const over = async () => rep.pressToolbarButton(page);
    const first = await over();
    await first.click({ role: 'button', name: capture.editLong });
    await first.fill({ name: 'Note' }, 'wants a berth by May');
    // The driver ends the popup at once, while a person takes a moment to reach for the page.
    await until('the last letter to be kept', () =>
      first.surface.evaluate(async () => JSON.stringify(await chrome.storage.session.get()).includes('by May')),
    );
    await first.close();
    const elsewhere = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/one.html`));
    await elsewhere.waitFor({ role: 'button', name: capture.saveNew });
    await elsewhere.close();

    const again = await over();
    await again.waitForText(capture.asLeft);
    expect(await again.valueOf({ name: 'Note' })).toBe('wants a berth by May');
    expect(await again.valueOf({ name: 'Name' })).toBe('Maren Quist');
    await again.click({ role: 'button', name: common.cancel, nth: 1 });
    await again.click({ role: 'button', name: contact.discard });
    await again.waitFor({ role: 'button', name: capture.editLong });
    await again.close();
    const last = await over();
    await last.waitFor({ role: 'button', name: capture.editLong });
    await last.close();
  });

  test('lists everybody on a team page and saves the four that were ticked, though the popup was closed meanwhile', async () => {
    const page = await rep.openSite(`${site.origin}/team-thirty.html`);
    const first = await rep.pressToolbarButton(page);
    await first.click({ role: 'button', name: capture.moreHere(29) });
    await first.waitForText(capture.everyone(30));
    const before = (await rep.rows('contacts')).length;
    const last = 'Chloe Castellano';
    const picked = ['Ada Almeida', 'Elif Almeida', 'Jonas Bergstrom', last];
    for (const name of picked) await first.click({ role: 'field', name: new RegExp(`${name}`) });
    await until('the last tick to be kept', () =>
      first.surface.evaluate(async (name) => JSON.stringify(await chrome.storage.session.get()).includes(name), last),
    );
    await first.close();
    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText(capture.everyone(30));
    await popup.click({ role: 'button', name: capture.saveSelected(4) });
    await popup.waitForText(capture.savedMany(4));
    await popup.close();
    const names = (await rep.rows('contacts')).map((one) => one.name);
    expect(names).toHaveLength(before + 4);
    expect(names).toEqual(expect.arrayContaining(picked));
  });

  test('reads contact cards by their microformats', async () => {
    const popup = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/h-card.html`));
    await popup.waitForText('Maren Quist');
    await popup.waitForText('Harbour Master');
    await popup.close();
  });

  test('offers the form where nobody is found, with the page as its source', async () => {
    const page = await rep.openSite(`${site.origin}/empty.html`);
    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText(capture.nobody);
    await popup.fill({ name: capture.paste }, SIGNATURE);
    if (await popup.has({ role: 'button', name: capture.pasteRead })) {
      await popup.click({ role: 'button', name: capture.pasteRead });
    }
    await until('the form to hold the name', async () =>
      (await popup.valueOf({ name: 'Name' })).startsWith('Jean-François Lef'),
    );
    // Where each value stood is said under it, whole where there is room, else to whoever points at it.
    const evidence = await popup.surface.evaluate(() =>
      [...document.querySelectorAll('[data-capture=form] span[title]')].map((one) => [
        (one as HTMLElement).title,
        (one.textContent ?? '').trim(),
      ]),
    );
    expect(evidence.length).toBeGreaterThanOrEqual(4);
    for (const [title, text] of evidence) {
      expect(title).toMatch(/^(?:Sure|Likely): from /);
      expect(text).toBe(title);
    }
    await popup.click({ role: 'button', name: capture.saveNew });
    await popup.waitForText(capture.saved('Jean-François Lefèvre'));
    await popup.close();
    const saved = await contactNamed('Jean-François Lefèvre');
    expect(saved.emails).toEqual([{ address: 'jf.lefevre@atelier-lumiere.example' }]);
    expect(saved.source.title).toBe('Nothing to see');
  });

  test('says plainly that a page of the browser can’t be read', async () => {
    const page = await rep.openSite(rep.kind === 'chromium' ? 'chrome://version/' : 'about:support');
    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText(error['page-unreadable'].what);
    await popup.waitForText(due.name);
    await popup.close();
  });
});

describe('the context menu', () => {
  test('reads a selection as a signature', async () => {
    const page = await rep.openSite(`${site.origin}/signature.html`);
    await rep.chooseFromMenu(page, { over: 'selection', selector: '#signature' });
    const saved = await contactNamed('Tomasz Kowalski');
    expect(saved.emails).toEqual([{ address: 'tomasz.kowalski@hartmann.example' }]);
    await until('a confirmation with its undo', async () =>
      (await rep.notifications()).find((id) => id.startsWith(`undo:${saved.id}:`)),
    );
  });

  test('takes a mail link', async () => {
    const page = await rep.openSite(`${site.origin}/mail-link.html`);
    await rep.chooseFromMenu(page, { over: 'link', selector: '#mail' });
    const saved = await until('the address in the book', async () =>
      (await rep.rows('contacts')).find((one) => one.emails[0]?.address === 'abena.mensah@northlight.example'),
    );
    expect(saved.source.url).toBe(`${site.origin}/mail-link.html`);
  });

  test('reads the page', async () => {
    const page = await rep.openSite(`${site.origin}/big.html`);
    await rep.chooseFromMenu(page, { over: 'page', selector: 'h3' });
    expect((await contactNamed('Lone Reader')).emails).toEqual([{ address: 'lone@big.example' }]);
  });
});

test('the shortcut saves the best draft at once, and its undo takes it back', async () => {
  const page = await rep.openSite(`${site.origin}/one.html`);
  await rep.pressSaveShortcut(page);
  const saved = await contactNamed('Solo Sailor');
  const id = await until('a confirmation', async () =>
    (await rep.notifications()).find((one) => one.startsWith(`undo:${saved.id}:`)),
  );
  if (rep.kind === 'chromium') await rep.pressNotificationButton(id, 0);
  else await rep.tell('undo', { token: id.split(':')[2] ?? '' });
  await until('the contact to be gone', async () => !(await rep.rows('contacts')).some((one) => one.id === saved.id));
});
