import { format, subDays } from 'date-fns';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { mailWordsOf } from '../../../lib/words/mail-words';
import type { RepBrowser } from '../../support/rep-browser';
import { serveFolder } from '../../support/serve-folder';
import { until } from '../../support/until';
import { axeFaultsInChip } from '../axe-faults';
import { ChipView } from '../chip-view';
import { emptyBook } from '../empty-book';
import { heardWords } from '../heard-words';
import { mailPage } from '../mail-page';
import { openRepBrowser } from '../open-rep-browser';
import { senderInBook, spokenWith } from '../sender-in-book';

const SENDER = {
  name: 'Ingrid Solheim',
  address: 'ingrid@corvidmaps.example',
  date: format(subDays(new Date(), 1), 'yyyy-MM-dd HH:mm'),
  text: '<p>Yes, please.</p><p>--<br>Ingrid Solheim<br>Head of Maps</p>',
};
const GROUNDS = {
  light: '<style>body { background: #fff; color: #222 }</style>',
  dark: '<style>body { background: #16171a; color: #ddd } a { color: #9ab }</style>',
};
/** As webmails show a message's own page. */
const FRAME =
  '<iframe srcdoc="<p>Hello" style="position: fixed; inset: 320px 0 0; width: 100%; height: 280px"></iframe>';

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let own: Page;
const opened: Page[] = [];

beforeAll(async () => {
  site = await serveFolder(import.meta.dirname, {
    '/light': () => mailPage(SENDER, { head: GROUNDS.light }),
    '/dark': () => mailPage(SENDER, { head: GROUNDS.dark }),
    '/framed': () => mailPage(SENDER, { head: GROUNDS.light, behind: FRAME }),
    '/list': () => mailPage({ ...SENDER, name: 'Parcel Desk', address: 'no-reply@parceldesk.example' }),
  });
  rep = await openRepBrowser(['http://127.0.0.1/*']);
  own = await rep.openOwnPage('book.html');
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});
beforeEach(() => emptyBook(rep));
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(path: string): Promise<ChipView> {
  const page = await rep.openSite(`${site.origin}/${path}`);
  opened.push(page);
  await page.bringToFront();
  const chip = new ChipView(page, own);
  await chip.box('.chip');
  return chip;
}

/** The sender in the book, whose mail is an answer to something, with a step that is late. */
const known = () => {
  const { name, address } = SENDER;
  const fields = { name, organisation: 'Corvid Maps AS', grade: 'A' } as const;
  return senderInBook(rep, { ...fields, emails: [{ address }] }, 'Offer');
};

/** Takes a contact out of the book without a word, as a press elsewhere at the same moment would. */
const lose = (contactId: string) =>
  own.evaluate(async (id) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const book = await done(indexedDB.open('duebook'));
    await done(book.transaction('contacts', 'readwrite').objectStore('contacts').delete(id));
    book.close();
  }, contactId);

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const { mail } = mailWordsOf(language);

  beforeAll(() => rep.tell('settings.save', { ...DEFAULT_SETTINGS, language }));

  describe.each(['light', 'dark'] as const)('on a %s page, axe finds nothing wrong with', (ground) => {
    test('the chip and the card of a stranger, what was saved, and its undoing', async () => {
      const chip = await open(ground);
      expect(await axeFaultsInChip(chip)).toBe('');
      await chip.press('.chip');
      await chip.waitForCard(SENDER.name);
      expect(await axeFaultsInChip(chip)).toBe('');
      await chip.press('.card .first');
      await chip.waitForCard(mail.did.saved(SENDER.name));
      expect(await axeFaultsInChip(chip)).toBe('');
      await chip.press('.said button');
      await chip.waitForCard(mail.did.undone);
      expect(await axeFaultsInChip(chip)).toBe('');
    });

    test('the chip and the card of a contact who is late, who has replied, the form for a time, and an error', async () => {
      const contactId = await known();
      const late = await open(ground);
      await late.box('.chip', mail.overdue);
      expect(await axeFaultsInChip(late)).toBe('');
      await opened.pop()?.close();

      await spokenWith(rep, contactId, 5, 'Liked it');
      const chip = await open(ground);
      await chip.box('.chip', mail.replied);
      await chip.press('.chip');
      await chip.waitForCard(mail.action.replied);
      expect(await axeFaultsInChip(chip)).toBe('');
      await chip.press('.plain', mail.action.move);
      await chip.page.keyboard.type('2099-12-01 15:00');
      await chip.box('.echo', '15:00');
      expect(await axeFaultsInChip(chip)).toBe('');
      await lose(contactId);
      await chip.press('.plain', mail.action.logIn);
      await chip.box('.wrong', mailWordsOf(language).error['not-found'].what);
      expect(await axeFaultsInChip(chip)).toBe('');
    });
  });

  test('axe finds nothing wrong with the card of a machine', async () => {
    const chip = await open('list');
    await chip.press('.chip');
    await chip.waitForCard(mail.action.saveAnyway);
    expect(await axeFaultsInChip(chip)).toBe('');
  });
});

test('what was done is said in a place that was there before, and the focus stays in the card', async () => {
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'en' });
  const { mail, common } = mailWordsOf('en');
  await spokenWith(rep, await known(), 5, 'Liked it');
  const chip = await open('light');
  await chip.inside((root) => root.querySelector<HTMLElement>('.chip')?.focus());
  await chip.page.keyboard.press('Enter');
  await chip.waitForCard(mail.action.logIn);
  expect(await chip.focused()).toContain(SENDER.name);
  for (const name of [common.close, mail.action.replied, mail.action.logIn]) {
    await chip.page.keyboard.press('Tab');
    expect(await chip.focused()).toBe(name);
  }
  await chip.inside((root) => {
    const place = root.querySelector('[role=status]');
    // Kept in the extension's own world until the answer is there.
    Reflect.set(globalThis, 'place', place);
  });
  await chip.page.keyboard.press('Enter');
  await chip.waitForCard(mail.did.logged);
  expect(
    await chip.inside((root) => {
      const place: unknown = Reflect.get(globalThis, 'place');
      return place instanceof Element && place.isConnected && root.querySelector('[role=status]') === place;
    }),
  ).toBe(true);
  expect(await chip.inside((root) => root.activeElement?.getAttribute('role') ?? '')).toBe('dialog');
  // A redraw of the page takes neither the card nor what is being typed into it.
  await chip.press('.plain', mail.action.move);
  await chip.page.keyboard.type('2099-12-01');
  await chip.page.evaluate(() => {
    const cell = document.querySelector('.adr');
    cell?.replaceWith(cell.cloneNode(true));
    for (const span of document.querySelectorAll('span[style]')) span.remove();
  });
  await chip.box('.card input');
  expect(await chip.inside((root) => root.querySelector('input')?.value ?? '')).toBe('2099-12-01');
  expect(await chip.inside((root) => root.querySelector('.card')?.matches(':popover-open') ?? false)).toBe(true);
});

test('those who hear the page hear all the card shows', async () => {
  const { mail } = mailWordsOf('en');
  await spokenWith(rep, await known(), 5, 'Liked it');
  const chip = await open('light');
  await chip.press('.chip');
  await chip.waitForCard(mail.action.logIn);
  const held = [SENDER.name, 'Corvid Maps AS', mail.repliedLine, 'Liked it', mail.action.logIn, mail.action.move];
  await until('all of it to be heard', async () => {
    const heard = await heardWords(chip.page, rep.kind);
    return held.every((words) => heard.includes(words));
  });
});

test('nothing of it moves for whoever wants no motion, nor for anybody else', async () => {
  const chip = await open('light');
  await chip.press('.chip');
  await chip.waitForCard(SENDER.name);
  const moving = await chip.inside((root) =>
    [...root.querySelectorAll('*')].filter((one) => one.getAnimations().length > 0).map((one) => one.className),
  );
  expect(moving).toEqual([]);
});

test('a press in a frame of the page closes the card, too', async () => {
  const chip = await open('framed');
  await chip.press('.chip');
  await chip.waitForCard(SENDER.name);
  await chip.page.mouse.click(700, 500);
  await until('the card to close', async () => (await chip.cardText()) === '');
});

test('a press on the page closes the card, but not what is being typed', async () => {
  const { mail } = mailWordsOf('en');
  await spokenWith(rep, await known(), 5, 'Liked it');
  const chip = await open('light');
  const elsewhere = { x: 700, y: 500 };
  await chip.press('.chip');
  await chip.waitForCard(mail.action.logIn);
  await chip.page.mouse.click(elsewhere.x, elsewhere.y);
  expect(await chip.cardText()).toBe('');
  await chip.press('.chip');
  await chip.press('.plain', mail.action.move);
  await chip.page.keyboard.type('2099-12-01');
  await chip.page.mouse.click(elsewhere.x, elsewhere.y);
  expect(await chip.cardText()).toContain(mail.action.logIn);
});
