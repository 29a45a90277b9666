import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, subDays } from 'date-fns';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailWordsOf } from '../../lib/words/mail-words';
import type { RepBrowser } from '../support/rep-browser';
import { serveFolder } from '../support/serve-folder';
import { until } from '../support/until';
import { areApart, isBy, isUncovered } from './boxes';
import { type Box, ChipView } from './chip-view';
import { emptyBook } from './empty-book';
import { type MadePage, mailPage } from './mail-page';
import { openRepBrowser } from './open-rep-browser';
import { senderInBook, spokenWith } from './sender-in-book';

/** Where pictures of every page are to be put, for somebody to look at; none are taken where it is not said. */
const PICTURES = process.env.DUEBOOK_PICTURES;

const SENDER = {
  name: 'Ingrid Solheim',
  address: 'ingrid@corvidmaps.example',
  date: format(subDays(new Date(), 1), 'yyyy-MM-dd HH:mm'),
  text: '<p>Yes, please.</p><p>--<br>Ingrid Solheim<br>Head of Maps<br>Tel. +47 22 41 90 10</p>',
};
const { mail } = mailWordsOf('en');

/** A page's own styles. */
export const style = (rules: string) => `<style>${rules}</style>`;
export const PLAIN = 'body { margin: 24px; font: 14px/1.5 sans-serif; background: #fff; color: #222 }';

export type OddPage = MadePage & {
  what: string;
  /** The window, where not the usual one. */
  window?: { width: number; height: number; deviceScaleFactor?: number };
  dark?: boolean;
  /** How much larger its own styles make all that is on it. */
  zoom?: number;
  /** Where its line is lower than a chip is high. */
  isLow?: true;
  /** Where its line has less room than a chip wants. */
  isTight?: true;
};

/**
 * Has every page of `pages` shown, with an open message: on each the chip stands by the sender and is readable, its card
 * opens whole on the screen, and both pointer and keys save.
 */
export function describeChipOn(pages: readonly OddPage[]): void {
  let rep: RepBrowser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  /** A page of Duebook's own, to look from. */
  let own: Page;

  beforeAll(async () => {
    site = await serveFolder(
      import.meta.dirname,
      Object.fromEntries(pages.map((page, at) => [`/${at}`, () => mailPage(SENDER, page)])),
    );
    rep = await openRepBrowser(['http://127.0.0.1/*']);
    own = await rep.openOwnPage('book.html');
  });
  afterAll(async () => {
    await rep?.close();
    await site?.close();
  });
  beforeEach(() => emptyBook(rep));

  describe.each(pages.map((page, at) => ({ ...page, at })))(
    '$what',
    ({ at, window, dark, what, zoom = 1, isLow = false, isTight = isLow }) => {
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

      const isOfHeight = (height: number) =>
        isLow ? height >= 14 && height <= 22 : Math.abs(height - 24 * zoom) < 0.1;
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
          return [...chip.querySelectorAll<HTMLElement>('[data-says]')]
            .filter((part) => part.checkVisibility() && part.dataset.says !== '')
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
          colorScheme: expect.stringMatching(dark ? /^dark$/ : /^(light|normal)$/),
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
          jobTitle: 'Stellvertretender Hauptabteilungsleiter für internationale Beschaffung und Lieferantenentwicklung',
          organisation: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG',
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
        // Who it is leaves room for what there is to do.
        expect((await chip.box('.who')).height).toBeLessThanOrEqual((3 * 20 + 2 * 18) * zoom);
        const cut = await chip.inside((root) =>
          [...root.querySelectorAll('.card, .card *')]
            .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
            .map((one) => one.className),
        );
        expect(cut).toEqual([]);
        const squeezed = await chip.inside((root) =>
          [...root.querySelectorAll('.card button')]
            .filter((one) => one.checkVisibility() && one.scrollHeight > one.clientHeight)
            .map((one) => one.ariaLabel),
        );
        expect(squeezed).toEqual([]);
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
}
