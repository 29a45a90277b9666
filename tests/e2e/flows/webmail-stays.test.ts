import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailWordsOf } from '../../../lib/words/mail-words';
import { wordsOf } from '../../../lib/words/words';
import type { RepBrowser } from '../../support/rep-browser';
import { serveFolder } from '../../support/serve-folder';
import { until } from '../../support/until';
import { ChipView } from '../chip-view';
import { emptyBook } from '../empty-book';
import { mailPage } from '../mail-page';
import { openRepBrowser } from '../open-rep-browser';
import { senderInBook, spokenWith } from '../sender-in-book';

// What happens around an open chip while the rep is at it: the page's clock ticks, its head is drawn anew, the background
// has gone to sleep, Duebook is updated, the page is printed.

const SENDER = { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example', date: '5 minutes ago' };
const { mail } = mailWordsOf('en');

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let chip: ChipView;
let contactId: string;

beforeAll(async () => {
  const head = '<style>body { margin: 24px; font: 14px/1.5 sans-serif; background: #fff }</style>';
  site = await serveFolder(import.meta.dirname, { '/mail': () => mailPage(SENDER, { head }) });
  rep = await openRepBrowser(['http://127.0.0.1/*']);
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});
beforeEach(async () => {
  await emptyBook(rep);
  await page?.close();
  contactId = await senderInBook(rep, { name: SENDER.name, emails: [{ address: SENDER.address }] }, 'Offer');
  await spokenWith(rep, contactId, 5, 'Liked it');
  page = await rep.openSite(`${site.origin}/mail`);
  chip = new ChipView(page, await rep.openOwnPage('book.html'));
  await page.bringToFront();
});

/** The chips in the page. */
const chips = () =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('span')].filter(({ style }) => style.getPropertyPriority('display') === 'important')
        .length,
  );

const typed = () => chip.inside((root) => root.querySelector('input')?.value ?? '');

async function beginToType(): Promise<void> {
  await chip.press('.chip');
  await chip.press('.plain', mail.action.move);
  await page.keyboard.type('2099-12-');
}

/** Types on, once whatever was drawn anew has the focus again. */
async function typeOn(text: string, whole: string): Promise<void> {
  await until('the focus to be back', () => chip.inside((root) => root.activeElement?.localName === 'input'));
  await page.keyboard.type(text);
  await until(`the field to say ${whole}`, async () => (await typed()) === whole);
}

test('a date that counts the minutes takes neither the card nor what is being typed', async () => {
  await beginToType();
  const asked = await chip.inside((root) => {
    const field = root.querySelector('input');
    Reflect.set(globalThis, 'field', field);
    return field !== null;
  });
  expect(asked).toBe(true);
  await page.$eval('.date', (cell) => {
    cell.textContent = '6 minutes ago';
  });
  // The card is drawn anew where it has something else to say.
  await spokenWith(rep, contactId, 1, 'Asked again');
  await until('the card to be drawn anew', () =>
    chip.inside((root) => Reflect.get(globalThis, 'field') !== root.querySelector('input')),
  );
  await typeOn('01', '2099-12-01');
});

test('whoever presses Enter right behind a typed time has it planned', async () => {
  await beginToType();
  await page.keyboard.type('01 15:00');
  await page.keyboard.press('Enter');
  await until('the follow-up to be moved', async () =>
    (await rep.rows('followUps')).some(({ due }) => due === '2099-12-01T15:00'),
  );
});

test('a head that is drawn anew again and again leaves the keys to the field', async () => {
  await beginToType();
  let whole = '2099-12-';
  for (const key of ['0', '1']) {
    await page.evaluate(() => {
      const table = document.querySelector('.header-headers');
      const fresh = table?.cloneNode(true) as Element | undefined;
      for (const span of fresh?.querySelectorAll('span[style]') ?? []) span.remove();
      if (fresh) table?.replaceWith(fresh);
    });
    whole += key;
    await typeOn(key, whole);
  }
  expect(await chips()).toBe(1);
});

test('whoever turned to the page keeps the keys there', async () => {
  await beginToType();
  await page.mouse.click(700, 500);
  await page.$eval('.adr', (cell) => {
    for (const span of document.querySelectorAll('span[style]')) span.remove();
    cell.replaceWith(cell.cloneNode(true));
  });
  await chip.box('.card input');
  await page.keyboard.type('x');
  expect(await typed()).toBe('2099-12-');
});

test('whoever went on to the page by the keys closes the card by Escape from there, and stays where they are', async () => {
  await chip.press('.chip');
  await chip.waitForCard(mail.action.logIn);
  await page.focus('.rcmContactAddress');
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await chip.cardText()) === '');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('rcmContactAddress');
});

test('a page that turns dark under the chip takes it along', async () => {
  await chip.box('.chip');
  const scheme = () => chip.inside((root) => getComputedStyle(root.querySelector('.chip') ?? root.host).colorScheme);
  expect(await scheme()).toBe('light');
  await page.evaluate(() => {
    document.body.classList.add('dark');
    document.body.style.background = '#111';
  });
  await until('the chip to be dark', async () => (await scheme()) === 'dark');
});

test('a low window shows all of why a time could not be read', async () => {
  await page.setViewport({ width: 420, height: 220 });
  await beginToType();
  await page.keyboard.type('someday or other');
  const unread = wordsOf('en').error['typed-time-unread'];
  await chip.waitForCard(unread.next);
  // Clear of the fade at the card's foot, which is 16 pixels high, and in the window.
  const below = await chip.inside((root) => {
    const [echo, body] = ['.echo', '.body'].map((part) => root.querySelector(part)?.getBoundingClientRect());
    return echo && body ? [body.bottom - echo.bottom, innerHeight - body.bottom] : [];
  });
  expect(below.map(Math.round)).toEqual([16, expect.any(Number)]);
  expect(below[1]).toBeGreaterThanOrEqual(0);
});

test('what can be done stays in sight over what was, where the window is low', async () => {
  for (const days of [30, 20, 12])
    await spokenWith(rep, contactId, days, 'Wants the offer for three sites and a call before that');
  await page.setViewport({ width: 420, height: 420 });
  await chip.press('.chip');
  await chip.waitForCard(mail.action.open);
  const said = await chip.inside((root) => {
    const body = root.querySelector('.body');
    const end = body?.getBoundingClientRect().bottom ?? 0;
    return {
      isScrolled: body !== null && body.scrollHeight > body.clientHeight,
      inSight: [...root.querySelectorAll('.actions button')].map((button) => {
        const { x, y, bottom, width, height } = button.getBoundingClientRect();
        return bottom <= end - 16 && root.elementFromPoint(x + width / 2, y + height / 2) === button;
      }),
    };
  });
  expect(said).toEqual({ isScrolled: true, inSight: [true, true, true] });
  // What is seldom wanted lies behind them, and is clear of them once it was scrolled to.
  await chip.press('.quiet', mail.action.open);
  await until('the contact in the book', async () => (await rep.openOwnPages()).some((url) => url.includes(contactId)));
});

test('a press wakes the background', async () => {
  const { x, y, height } = await chip.box('.chip');
  await chip.close();
  await rep.stopBackground();
  await page.mouse.click(x + 14, y + height / 2);
  chip = new ChipView(page, await rep.openOwnPage('book.html'));
  await chip.waitForCard(mail.action.logIn);
});

test('what is changed in Duebook shows at the chip at once, and the card stays', async () => {
  await chip.press('.chip');
  await chip.waitForCard(mail.action.logIn);
  await emptyBook(rep);
  await chip.waitForCard(mail.action.save);
  expect(await chip.cardText()).not.toContain(mail.action.logIn);
});

test('is not printed', async () => {
  await chip.box('.chip');
  const rules = await chip.inside((root) => {
    const sheets = [
      ...root.adoptedStyleSheets,
      ...[...root.querySelectorAll('style')].flatMap(({ sheet }) => sheet ?? []),
    ];
    return sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' ')));
  });
  expect(rules).toContain('@media print { .root { display: none; } }');
});

test('an update leaves one chip in a page that stands still, and that answers', async () => {
  await beginToType();
  await chip.close();
  await rep.update();
  chip = new ChipView(page, await rep.openOwnPage('book.html'));
  // A page that is not seen is not looked at.
  await page.bringToFront();
  await chip.box('.chip');
  await until('one chip', async () => (await chips()) === 1);
  await chip.press('.chip');
  await chip.waitForCard(mail.action.logIn);
  expect(await chips()).toBe(1);
});

test('turned off and on again, Duebook has one chip in the open page, and that answers', async () => {
  await chip.box('.chip');
  await chip.close();
  // The page's own, though it has a property of the same name.
  await page.evaluate(() => {
    const own = document.createElement('span');
    own.id = 'own';
    own.style.setProperty('--h', '1px');
    document.body.prepend(own);
  });
  await rep.turn('off');
  await page.bringToFront();
  // Chromium's script still runs and sees that nobody answers; what Firefox ends leaves its chip behind.
  if (rep.kind === 'chromium') await until('the chip to go', async () => (await chips()) === 0);
  await rep.turn('on');
  chip = new ChipView(page, await rep.openOwnPage('book.html'));
  await page.bringToFront();
  await chip.press('.chip');
  await chip.waitForCard(mail.action.logIn);
  expect(await chips()).toBe(1);
  expect(await page.$('#own')).not.toBeNull();
});

test.each(['.chip', '.first', '.card .first'])('turned off, Duebook leaves no %s that does nothing', async (what) => {
  await emptyBook(rep);
  await chip.box('.first');
  if (what.startsWith('.card')) await chip.press('.chip');
  const { x, y } = await chip.box(what);
  await chip.close();
  await rep.turn('off');
  await page.bringToFront();
  if (rep.kind === 'chromium') {
    // Its script runs on, and sees that nobody answers.
    await until('the chip to go', async () => (await chips()) === 0);
  } else {
    // What Firefox ends can't even go; only the search sees into it, and its place tells how high it is.
    const says = (text: string) =>
      page.evaluate((given) => Reflect.apply(Reflect.get(window, 'find'), window, [given]), text);
    const height = () => page.$eval('span[style]', (place) => place.clientHeight);
    expect(await says(mail.off)).toBe(false);
    const whole = await height();
    await page.mouse.click(x + 5, y + 5);
    expect(await says(mail.off)).toBe(true);
    expect(await height()).toBeLessThan(whole);
  }
  await rep.turn('on');
  chip = new ChipView(page, await rep.openOwnPage('book.html'));
  await page.bringToFront();
  await chip.box('.first');
});

test('an update does not keep the background from going to sleep', async () => {
  await chip.close();
  await rep.update();
  await rep.stopBackground();
  chip = new ChipView(page, await rep.openOwnPage('book.html'));
});
