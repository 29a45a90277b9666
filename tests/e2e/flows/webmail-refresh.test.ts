import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { PLAIN_ID } from '../../../lib/notify/notification-id';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { mailWordsOf } from '../../../lib/words/mail-words';
import { webmailWordsOf } from '../../../lib/words/webmail-words';
import { wordsOf } from '../../../lib/words/words';
import type { RepBrowser } from '../../support/rep-browser';
import { serveFolder } from '../../support/serve-folder';
import { until } from '../../support/until';
import { axeFaults } from '../axe-faults';
import { ChipView } from '../chip-view';
import { emptyBook } from '../empty-book';
import { mailPage } from '../mail-page';
import { openRepBrowser } from '../open-rep-browser';
import { senderInBook } from '../sender-in-book';

// What chips say once something has changed: at another chip, in Duebook, by a notification; and what was done at the
// chip itself, which stays said through all that.

const SENDER = { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example', date: 'Today 09:12' };
const { mail } = mailWordsOf('en');

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let own: Page;
const opened: Page[] = [];

beforeAll(async () => {
  const head = '<style>body { margin: 24px; font: 14px/1.5 sans-serif; background: #fff }</style>';
  const page = () => mailPage(SENDER, { head });
  const naming = { ...SENDER, text: '<p>Please call Per Lund at +47 77 12 34 56 (per@elsewhere.example).</p>' };
  const names = () => mailPage(naming, { head });
  site = await serveFolder(import.meta.dirname, { '/one': page, '/two': page, '/names': names });
  rep = await openRepBrowser(['http://127.0.0.1/*']);
  own = await rep.openOwnPage('book.html');
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});
beforeEach(async () => {
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'en' });
  await emptyBook(rep);
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(path: 'one' | 'two' | 'names'): Promise<ChipView> {
  const page = await rep.openSite(`${site.origin}/${path}`);
  opened.push(page);
  await page.bringToFront();
  return new ChipView(page, own);
}

const inBook = async () => (await rep.rows('contacts')).length;

test('what was saved stays said, with its way back, when something else changes', async () => {
  const chip = await open('one');
  await chip.press('.first');
  await chip.waitForCard(mail.did.saved(SENDER.name));
  const saved = await chip.words('dl');
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'en', touchesPlanned: 9 });
  await until('the chip to count to nine', async () => (await chip.words('.summary')).includes('of 9'));
  expect(await chip.cardText()).toContain(mail.did.saved(SENDER.name));
  expect(await chip.words('dl')).toBe(saved);
  await chip.press('.said button');
  await chip.waitForCard(mail.did.undone);
  expect(await inBook()).toBe(0);
});

test('what a press led to is said though something changed before it was done', async () => {
  const chip = await open('one');
  await chip.box('.first');
  for (const at of [1, 2, 3]) {
    await chip.press('.first');
    await Promise.all([1, 2, 3].map(() => rep.tell('neverCapture.change', { add: [`else${at}.example`], remove: [] })));
    await chip.waitForCard(mail.did.saved(SENDER.name));
    await chip.press('.said button');
    await chip.waitForCard(mail.did.undone);
  }
});

test('a press on Undo twice takes back once, and says so', async () => {
  const chip = await open('one');
  await chip.press('.first');
  await chip.waitForCard(mail.did.saved(SENDER.name));
  const { x, y, width, height } = await chip.box('.said button');
  await chip.page.mouse.click(x + width / 2, y + height / 2);
  // By now the card has become smaller: the second click of the double one meets the page.
  await until('it to be undone', async () => (await chip.cardText()).includes(mail.did.undone), { every: 5 });
  await chip.page.mouse.down();
  await chip.page.mouse.up();
  // What comes after the second press is answered after it.
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'zh' });
  await chip.box('.first', mailWordsOf('zh').mail.action.save);
  expect(await chip.cardText()).toContain(mail.did.undone);
});

test('what is done at one chip shows at the other of the same person', async () => {
  const one = await open('one');
  const two = await open('two');
  await two.box('.first');
  await one.page.bringToFront();
  await one.press('.first');
  await one.waitForCard(mail.did.saved(SENDER.name));

  await two.page.bringToFront();
  await until('the other chip to know them', async () => (await two.words('.chip')).includes('Ingrid'));
  await two.press('.chip');
  await two.press('.card button', mail.action.logIn);
  await two.waitForCard(mail.did.logged);

  await one.page.bringToFront();
  await one.waitForCard(mail.loggedLine);
  // Whom something was noted of since is not taken out of the book by it: that way back is gone, and what it stood by.
  expect(await one.cardText()).not.toContain(mail.did.saved(SENDER.name));
  await two.page.bringToFront();
  expect(await two.cardText()).toContain(mail.did.logged);
});

test('what was done at a chip and taken back elsewhere is said no more', async () => {
  await senderInBook(rep, { name: SENDER.name, emails: [{ address: SENDER.address }] }, 'Offer');
  const chip = await open('one');
  await chip.press('.chip');
  await chip.press('.card button', mail.action.logIn);
  await chip.waitForCard(mail.did.logged);
  const [noted] = await rep.rows('touches');
  if (noted === undefined) throw new Error('nothing was noted');
  await rep.tell('touches.delete', { id: noted.id });
  // Offered again, and not called done above that.
  await chip.box('.card button', mail.action.logIn);
  expect(await chip.cardText()).not.toContain(mail.did.logged);
  expect(await chip.words('.said')).toBe('');
});

test('a page the rep comes back to, as the browser kept it, says what is so by now', async () => {
  await senderInBook(rep, { name: SENDER.name, emails: [{ address: SENDER.address }] }, 'Offer');
  const chip = await open('one');
  await chip.box('.chip', SENDER.name);
  await chip.page.goto(`${site.origin}/names`);
  await emptyBook(rep);
  // Firefox's driver waits in vain for a page to load that never went.
  await chip.page.evaluate(() => history.back()).catch(() => undefined);
  await until('the page to be back', () => chip.page.evaluate(() => location.pathname === '/one'));
  await chip.box('.chip', mail.stranger);
});

test('whom the shortcut saves, the chip knows', async () => {
  const chip = await open('one');
  await chip.box('.first');
  await rep.pressSaveShortcut(chip.page);
  await until('the book to have them', async () => (await inBook()) === 1);
  await chip.page.bringToFront();
  await until('the chip to know them', async () => (await chip.words('.chip')).includes('Ingrid'));
});

test('the shortcut saves who wrote the mail, and nothing of whom they name in it', async () => {
  const chip = await open('names');
  await chip.box('.first');
  await rep.pressSaveShortcut(chip.page);
  const saved = await until('the book to have them', async () => (await rep.rows('contacts'))[0]);
  expect(saved).toMatchObject({ name: SENDER.name, emails: [{ address: SENDER.address }], phones: [] });
});

test('whom the rep never wants captured, neither shortcut nor popup offers', async () => {
  await rep.tell('neverCapture.change', { add: ['corvidmaps.example'], remove: [] });
  const chip = await open('one');
  await chip.box('.chip', mail.never);
  const popup = await rep.pressToolbarButton(chip.page);
  await popup.waitForText(webmailWordsOf('en').neverHere('corvidmaps.example'));
  expect(await axeFaults(popup.surface)).toBe('');
  await popup.close();
  await rep.pressSaveShortcut(chip.page);
  await until('it to be said', async () => (await rep.notifications()).includes(PLAIN_ID));
  expect(await inBook()).toBe(0);
});

test('whoever holds Enter plans once, and takes it back at once', async () => {
  await senderInBook(rep, { name: SENDER.name, emails: [{ address: SENDER.address }] }, 'Offer');
  const [before] = await rep.rows('followUps');
  const chip = await open('one');
  await chip.press('.chip');
  await chip.press('.plain', mail.action.move);
  await chip.page.keyboard.type('2099-12-01 15:00');
  await until('the time to be read', () =>
    chip.inside((root) => root.querySelector<HTMLButtonElement>('.plan button')?.disabled === false),
  );
  // Faster than any keyboard, which need not wait for anything either.
  await Promise.all(Array.from({ length: 20 }, () => chip.page.keyboard.down('Enter')));
  await chip.page.keyboard.up('Enter');
  await chip.waitForCard('2099');
  await chip.press('.said button', wordsOf('en').common.undo);
  await chip.waitForCard(mail.did.undone);
  expect((await rep.rows('followUps')).map(({ due }) => due)).toEqual([before?.due]);
});
