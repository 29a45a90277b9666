import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, subDays } from 'date-fns';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailWordsOf } from '../../../lib/words/mail-words';
import type { RepBrowser } from '../../support/rep-browser';
import { serveFolder } from '../../support/serve-folder';
import { until } from '../../support/until';
import { type Box, ChipView } from '../chip-view';
import { emptyBook } from '../empty-book';
import { type MadePage, mailPage } from '../mail-page';
import { openRepBrowser } from '../open-rep-browser';
import { senderInBook, spokenWith } from '../sender-in-book';

// Pages that forbid, reset, mirror, cut off, enlarge or darken what stands in them. On each the chip stands by the sender
// and is readable, its card opens whole on the screen, and both pointer and keys save.

/** Where pictures of every page are to be put, for somebody to look at; none are taken where it is not said. */
const PICTURES = process.env.DUEBOOK_PICTURES;

const SENDER = {
  name: 'Ingrid Solheim',
  address: 'ingrid@corvidmaps.example',
  date: format(subDays(new Date(), 1), 'yyyy-MM-dd HH:mm'),
  text: '<p>Yes, please.</p><p>--<br>Ingrid Solheim<br>Head of Maps<br>Tel. +47 22 41 90 10</p>',
};
const { mail } = mailWordsOf('en');

const policy = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
const style = (rules: string) => `<style>${rules}</style>`;
const PLAIN = 'body { margin: 24px; font: 14px/1.5 sans-serif; background: #fff; color: #222 }';

type OddPage = MadePage & {
  what: string;
  /** The window, where not the usual one. */
  window?: { width: number; height: number; deviceScaleFactor?: number };
  dark?: boolean;
};

const PAGES: OddPage[] = [
  { what: 'a plain page', head: style(PLAIN) },
  {
    what: 'a page that wants trusted types alone',
    head: policy("require-trusted-types-for 'script'; trusted-types 'none'") + style(PLAIN),
  },
  {
    what: 'a page whose policy forbids all',
    head: policy("default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'"),
  },
  {
    what: 'a page that unsets all',
    head: style(`${PLAIN} * { all: unset !important } head, style, title { display: none !important }
      div, table, p, h2 { display: block !important }`),
  },
  {
    what: 'a page that hides and enlarges what it does not know',
    head: style(`${PLAIN} span { display: none; visibility: hidden; opacity: 0; position: absolute; left: -999px }
      .adr { display: inline; visibility: visible; opacity: 1; position: static }
      button { font-size: 60px !important; background: red !important } div { max-width: 9999px }
      [popover] { display: none !important } :host { display: none } * { box-sizing: content-box; float: left }`),
  },
  {
    what: 'a page from right to left',
    head: style(PLAIN),
    root: 'lang="ar" dir="rtl"',
  },
  {
    what: 'a dark page',
    head: style('body { margin: 24px; font: 14px/1.5 sans-serif; background: #16171a; color: #ddd } a { color: #9ab }'),
    dark: true,
  },
  {
    what: 'a page twice as large',
    head: style(PLAIN),
    window: { width: 512, height: 384, deviceScaleFactor: 2 },
  },
  {
    what: 'a page in letters of 200 %',
    head: style(`html { font-size: 32px } body { margin: 1rem; font: 1rem/1.5 sans-serif; background: #fff }`),
  },
  { what: 'a narrow pane', head: style(PLAIN), window: { width: 240, height: 480 } },
  {
    what: 'a pane that is moved, turned to its own layer and cut off',
    head: style(`${PLAIN} .pane { transform: translate(40px, 30px); overflow: hidden; height: 110px; width: 420px;
      contain: paint; filter: drop-shadow(0 0 2px #888); position: relative; z-index: 1 }
      .over { position: fixed; inset: 170px 0 0; z-index: 2147483647; background: #eee }`),
    around: (letter) => `<div class="pane">${letter}</div><div class="over"></div>`,
  },
  {
    what: 'a line at the foot of the window',
    head: style(`${PLAIN} #message-header { position: fixed; bottom: 4px; left: 60vw } h2, .date { display: none }`),
  },
  {
    what: 'a row of boxes that shrink',
    head: style(
      `${PLAIN} table, tbody, tr, td { display: block; width: 220px } .header.from { display: flex; white-space: nowrap; overflow: hidden } .adr { display: contents }`,
    ),
  },
];

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
/** A page of Duebook's own, to look from. */
let own: Page;

beforeAll(async () => {
  site = await serveFolder(
    import.meta.dirname,
    Object.fromEntries(PAGES.map((page, at) => [`/${at}`, () => mailPage(SENDER, page)])),
  );
  rep = await openRepBrowser(['http://127.0.0.1/*']);
  own = await rep.openOwnPage('book.html');
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});
beforeEach(() => emptyBook(rep));

/** Right of, left of or under what it is beside, and no further than a line away. */
function isBy(chip: Box, sender: Box): boolean {
  const gap = (a: number, length: number, b: number, other: number) => Math.max(b - (a + length), a - (b + other), 0);
  return (
    gap(chip.x, chip.width, sender.x, sender.width) <= 16 && gap(chip.y, chip.height, sender.y, sender.height) <= 16
  );
}

/** What alone would show at the middle of a box if anything covered it. */
function isUncovered(page: Page, { x, y, width, height }: Box): Promise<boolean> {
  return page.evaluate(
    (left, top) => {
      // The closed root answers for all that is in it.
      const at = document.elementFromPoint(left, top);
      return at instanceof HTMLElement && at.style.getPropertyPriority('display') === 'important';
    },
    x + width / 2,
    y + height / 2,
  );
}

describe.each(PAGES.map((page, at) => ({ ...page, at })))('$what', ({ at, window, dark, what }) => {
  let page: Page;
  let chip: ChipView;
  const view = { width: 760, height: 520, ...window };

  async function open(says = mail.stranger): Promise<void> {
    page = await rep.openSite(`${site.origin}/${at}`);
    await page.setViewport(view);
    await page.bringToFront();
    chip = new ChipView(page, own);
    await chip.box('.chip', says);
  }

  async function picture(state: string): Promise<void> {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${rep.kind} ${what} ${state}.png`) as `${string}.png` });
  }

  afterEach(() => page.close());

  const isWhole = ({ x, y, width, height }: Box) =>
    x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height;

  async function saved(by: 'pointer' | 'keys'): Promise<void> {
    const contact = await until('the sender in the book', async () => (await rep.rows('contacts'))[0]);
    expect(contact).toMatchObject({ name: SENDER.name, jobTitle: 'Head of Maps' });
    await chip.waitForCard(mail.did.saved(SENDER.name));
    expect(isWhole(await chip.box('.card'))).toBe(true);
    await picture(`3 saved by ${by}`);
  }

  /** What of the chip's words is cut so short that it says nothing, or reaches over its edge. */
  const stumps = () =>
    chip.inside((root) => {
      const chip = root.querySelector('.chip');
      const inside = chip?.getBoundingClientRect();
      if (!chip || !inside) return ['no chip'];
      return [...chip.children]
        .filter((part) => part.checkVisibility() && part.textContent !== '')
        .filter((part) => {
          const { top, left, right, width } = part.getBoundingClientRect();
          // Whatever there is no room for is left out whole.
          if (top >= inside.bottom) return false;
          const isCut = part.scrollHeight > part.clientHeight + 2;
          return left < inside.left || right > inside.right || (isCut && width < 36);
        })
        .map((part) => part.className);
    });

  test('has the chip by the sender, as it is meant to look', async () => {
    await open();
    await picture('1 chip');
    const sender = await page.$eval('.rcmContactAddress', (link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x, y, width, height };
    });
    expect(isBy(await chip.box('.chip'), sender)).toBe(true);
    for (const part of ['.chip', '.bar .first']) {
      const box = await chip.box(part);
      expect(isWhole(box)).toBe(true);
      expect(await isUncovered(page, box)).toBe(true);
      expect(box.height).toBe(24);
    }
    expect(await stumps()).toEqual([]);
    const looks = await chip.inside((root) => {
      const element = root.querySelector('.chip');
      if (!element) return null;
      const { fontSize, borderRadius, colorScheme, display } = getComputedStyle(element);
      const { direction } = getComputedStyle(element.querySelector('.summary') ?? element);
      return { fontSize, borderRadius, colorScheme, display, direction };
    });
    expect(looks).toEqual({
      fontSize: '12px',
      borderRadius: '12px',
      colorScheme: dark ? 'dark' : 'light',
      display: 'flex',
      direction: 'ltr',
    });
  });

  test('opens the card whole on the screen, and the pointer saves', async () => {
    await open();
    await chip.press('.chip');
    const card = await chip.box('.card', SENDER.name);
    await picture('2 card');
    expect(isWhole(card)).toBe(true);
    expect(await isUncovered(page, card)).toBe(true);
    for (const button of ['.close', '.card .first']) expect(await isUncovered(page, await chip.box(button))).toBe(true);
    await chip.press('.card .first');
    await saved('pointer');
  });

  test('keeps a long name with much to say in its place', async () => {
    const fields = {
      name: 'Karl-Friedrich von Hohenstein-Waldenburg-Schlüsselfelder',
      organisation: 'Donaudampfschifffahrtsgesellschaft mbH & Co. KG',
      emails: [{ address: SENDER.address }],
    };
    const contactId = await senderInBook(rep, fields, 'Angebot nachfassen');
    for (const days of [400, 12, 5])
      await spokenWith(rep, contactId, days, 'Wants the offer for three sites, delivery in week 50');
    await open(mail.replied);
    await picture('4 contact');
    const box = await chip.box('.chip');
    expect(isWhole(box)).toBe(true);
    expect(box.height).toBe(24);
    expect(await stumps()).toEqual([]);
    await chip.press('.chip');
    expect(isWhole(await chip.box('.card', 'Hohenstein'))).toBe(true);
    await picture('5 contact card');
    const cut = await chip.inside((root) =>
      [...root.querySelectorAll('.card, .card *')]
        .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
        .map((one) => one.className),
    );
    expect(cut).toEqual([]);
  });

  test('lets the keys open it, save, take it back and close it', async () => {
    await open();
    await chip.inside((root) => root.querySelector<HTMLElement>('.chip')?.focus());
    await page.keyboard.press('Enter');
    await chip.box('.card', SENDER.name);
    for (const name of [mailWordsOf('en').common.close, mail.action.save]) {
      await page.keyboard.press('Tab');
      expect(await chip.focused()).toBe(name);
    }
    await page.keyboard.press('Enter');
    await saved('keys');
    await page.keyboard.press('Escape');
    expect(await chip.cardText()).toBe('');
    expect(await chip.focused()).toContain(SENDER.name);
  });
});
