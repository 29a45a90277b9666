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
  /** Where its line is lower than a chip is high. */
  isLow?: true;
  /** Where its line has less room than a chip wants. */
  isTight?: true;
};

/** The sender's line as a box of its own. */
const row = (rules: string) =>
  style(`${PLAIN} table, tbody, tr, td { display: block } .header.from { overflow: hidden; ${rules} }`);
const LONG_NAME = '.adr a::before { content: "On behalf of the department of nautical maps and charts: " }';

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
    isLow: true,
  },
  { what: 'a line lower than the chip that cuts it off', head: row('height: 18px; line-height: 18px'), isLow: true },
  {
    what: 'a low line from right to left that is short, too',
    head: row('height: 16px; line-height: 16px; width: 300px; white-space: nowrap'),
    root: 'lang="ar" dir="rtl"',
    isLow: true,
  },
  {
    what: 'a low line that has all begin at its top',
    head: row('height: 20px; display: flex; align-items: flex-start'),
    isLow: true,
  },
  {
    what: 'a line that a name fills',
    head: row('width: 300px; white-space: nowrap') + style(LONG_NAME),
    isTight: true,
  },
  {
    what: 'a line that drops what it has no room for',
    head: row('width: 220px; height: 20px') + style(LONG_NAME),
    isTight: true,
  },
  {
    what: 'a cell that a name fills',
    head:
      style(`${PLAIN} table { table-layout: fixed; width: 300px }
      .header.from { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }`) + style(LONG_NAME),
    isTight: true,
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

/** Whether nothing covers a box or cuts it off: at its middle, and within its edges. */
function isUncovered(page: Page, { x, y, width, height }: Box): Promise<boolean> {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return page.evaluate(
    (points) =>
      points.every(([left, top]) => {
        // The closed root answers for all that is in it.
        const at = document.elementFromPoint(left ?? 0, top ?? 0);
        return at instanceof HTMLElement && at.style.getPropertyPriority('display') === 'important';
      }),
    [
      [middle, centre],
      [middle, y + 1],
      [middle, y + height - 1],
      [x + 2, centre],
      [x + width - 2, centre],
    ],
  );
}

/** Whether two boxes have nothing in common. */
function areApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}

describe.each(PAGES.map((page, at) => ({ ...page, at })))(
  '$what',
  ({ at, window, dark, what, isLow = false, isTight = isLow }) => {
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

    const isOfHeight = (height: number) => (isLow ? height >= 14 && height <= 22 : height === 24);
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
      expect(isBy(await chip.box('.bar'), sender)).toBe(true);
      for (const part of ['.chip', '.bar .first']) {
        const box = await chip.box(part);
        expect(isWhole(box)).toBe(true);
        await until(`“${part}” to stand free`, async () => isUncovered(page, await chip.box(part)));
        expect(isOfHeight((await chip.box(part)).height)).toBe(true);
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
        fontSize: isLow ? expect.stringMatching(/^1[0-2](\.\d+)?px$/) : '12px',
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
      expect(areApart(card, await chip.box('.chip'))).toBe(true);
      expect(await isUncovered(page, card)).toBe(true);
      for (const button of ['.close', '.card .first'])
        expect(await isUncovered(page, await chip.box(button))).toBe(true);
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
      if (isTight) await until('the chip to stand free', async () => isUncovered(page, await chip.box('.chip')));
      const box = await chip.box('.chip');
      expect(isWhole(box)).toBe(true);
      expect(isOfHeight(box.height)).toBe(true);
      expect(await stumps()).toEqual([]);
      await chip.press('.chip');
      const card = await chip.box('.card', 'Hohenstein');
      expect(isWhole(card)).toBe(true);
      expect(areApart(card, await chip.box('.chip'))).toBe(true);
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
  },
);
