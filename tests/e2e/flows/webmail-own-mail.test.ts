import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { settingsOf } from '../../../lib/store/settings-of';
import { mailWordsOf } from '../../../lib/words/mail-words';
import { webmailWordsOf } from '../../../lib/words/webmail-words';
import { wordsOf } from '../../../lib/words/words';
import type { RepBrowser } from '../../support/rep-browser';
import { Screen } from '../../support/screen';
import { serveFolder } from '../../support/serve-folder';
import { pageSurface } from '../../support/surface';
import { until } from '../../support/until';
import { axeFaults, axeFaultsInChip } from '../axe-faults';
import { ChipView } from '../chip-view';
import { emptyBook } from '../empty-book';
import { letter, type MadeLetter, mailPage } from '../mail-page';
import { openRepBrowser } from '../open-rep-browser';

// The rep's own mail, in a webmail whose page says nowhere whom it is signed in as.

const RITA = { name: 'Rita Rep', address: 'rita@northwind.example' };
const INGRID = { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example' };
const BO = { name: 'Bo Lund', address: 'bo@corvidmaps.example' };
/** Of them two have names longer than a line of a narrow card. */
const TEN = Array.from({ length: 10 }, (_, at) => ({
  name: `${at < 2 ? 'Prof. Dr. Karl-Friedrich von Hohenstein-Waldenburg' : 'Ana Berg'} ${at}`,
  address: `to${at}@corvidmaps.example`,
}));
const GROUNDS = {
  light: '<style>body { background: #fff; color: #222 }</style>',
  dark: '<style>body { background: #16171a; color: #ddd } a { color: #9ab }</style>',
};

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let own: Page;
const opened: Page[] = [];

beforeAll(async () => {
  site = await serveFolder(import.meta.dirname, {
    '/light': () => mailPage({ ...RITA, to: [INGRID, BO] }, { head: GROUNDS.light }),
    '/dark': () => mailPage({ ...RITA, to: [INGRID, BO] }, { head: GROUNDS.dark }),
    '/many': () => mailPage({ ...RITA, to: TEN }, { head: GROUNDS.light }),
    '/alone': () => mailPage({ ...RITA, to: [RITA] }),
    // What stands where a Roundcube shows its account is somebody else.
    '/mistaken': () => mailPage({ ...INGRID }, { behind: `<span class="username">${INGRID.address}</span>` }),
  });
  rep = await openRepBrowser(['http://127.0.0.1/*']);
  own = await rep.openOwnPage('book.html');
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});
beforeEach(async () => {
  await emptyBook(rep);
  const addresses = [RITA, INGRID, BO].map(({ address }) => address);
  await rep.tell('ownAddresses.tell', { addresses, whose: 'unsaid', readIn: '' });
});
afterEach(async () => {
  for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
});

async function open(path: string): Promise<ChipView> {
  const page = await rep.openSite(`${site.origin}/${path}`);
  opened.push(page);
  await page.bringToFront();
  const chip = new ChipView(page, own);
  await chip.box('.chip');
  return chip;
}

/** Opens another message in the page, and the card beside its sender. */
async function nextMessage(chip: ChipView, of: MadeLetter): Promise<void> {
  await chip.page.evaluate((html) => {
    const content = document.getElementById('layout-content');
    if (content) content.innerHTML = html;
  }, letter(of));
  // As a rep opens it: a page that changes by itself is looked at the more rarely the slower the machine is.
  await chip.page.mouse.click(780, 580);
  await chip.press('.chip');
}

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const { mail } = mailWordsOf(language);

  beforeAll(() => rep.tell('settings.save', { ...DEFAULT_SETTINGS, language }));

  test.each(['light', 'dark'] as const)('“this is me” turns to whom it went, on a %s page', async (ground) => {
    const chip = await open(ground);
    await chip.press('.chip');
    await chip.waitForCard(RITA.name);
    expect(await axeFaultsInChip(chip)).toBe('');
    await chip.press('.card button', mail.action.me);
    await chip.waitForCard(mail.did.me(RITA.address));
    const card = await chip.cardText();
    for (const said of [INGRID.name, BO.name, mail.action.save, mail.action.remind]) expect(card).toContain(said);
    expect(await axeFaultsInChip(chip)).toBe('');

    // The next one is known for the rep's at once, and what it is answered by for theirs.
    await nextMessage(chip, { ...RITA, to: [BO], subject: 'Maps', date: 'Today 09:40' });
    await chip.waitForCard(BO.name);
    expect(await chip.cardText()).not.toContain(mail.action.me);
    await nextMessage(chip, { ...BO, to: [RITA], date: 'Today 09:55' });
    await chip.waitForCard(mail.action.save);
    expect(await chip.cardText()).not.toContain(mail.action.me);
  });
});

describe('what the rep said', () => {
  const { mail } = mailWordsOf('en');
  const words = webmailWordsOf('en');

  beforeAll(() => rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'en' }));

  test('is taken back in the card, also where the mail went to nobody else', async () => {
    for (const path of ['light', 'alone']) {
      const chip = await open(path);
      await chip.press('.chip');
      await chip.press('.card button', mail.action.me);
      await chip.waitForCard(mail.did.me(RITA.address));
      await chip.press('.said button');
      await chip.waitForCard(mail.did.undone);
      await chip.box('.card button', mail.action.me);
    }
  });

  test('saves a recipient with a reminder that waits for their answer', async () => {
    const chip = await open('light');
    await chip.press('.chip');
    await chip.press('.card button', mail.action.me);
    await chip.waitForCard(mail.did.me(RITA.address));
    await chip.press('.card button', mail.action.remind);
    await chip.waitForCard(mail.did.saved(INGRID.name));
    await chip.waitForCard(mail.action.logOut);
  });

  test('leaves what can be done in sight where the mail went to ten, in a low and narrow window', async () => {
    await rep.tell('ownAddresses.tell', { addresses: [RITA.address], whose: 'mine', readIn: '' });
    const chip = await open('many');
    await chip.page.setViewport({ width: 320, height: 330 });
    await chip.press('.chip');
    await chip.waitForCard(mail.action.remind);
    /** Unlike `box`, which scrolls there first as a rep may. */
    const inSight = (said: string) =>
      chip.inside((root, text) => {
        const button = [...root.querySelectorAll<HTMLElement>('.card button')].find(
          ({ dataset }) => dataset.says === text,
        );
        const [of, within] = [button, root.querySelector('.body')].map((one) => one?.getBoundingClientRect());
        if (!of || !within || of.top < within.top || of.bottom > Math.min(within.bottom - 16, innerHeight))
          return false;
        return root.elementFromPoint(of.x + of.width / 2, of.y + of.height / 2) === button;
      }, said);
    for (const action of [mail.action.save, mail.action.remind]) expect(await inSight(action)).toBe(true);
    // Those are about the first; the others can be reached all the same, and are not covered then.
    expect(await inSight(TEN[9]?.name ?? '')).toBe(false);
    await chip.press('.card button', TEN[9]?.name);
    // Not on what can be done: that stood there for the first one, too.
    await until('the card to be about the last', async () => {
      return (await chip.words('.card .name')) === TEN[9]?.name;
    });
    await chip.waitForCard(mail.action.save);
    expect(await axeFaultsInChip(chip)).toBe('');
  });

  test('says that a reminder is closed when their answer is seen, and takes that back', async () => {
    await rep.tell('ownAddresses.tell', { addresses: [RITA.address], whose: 'mine', readIn: '' });
    const chip = await open('light');
    await chip.press('.chip');
    await chip.press('.card button', mail.action.remind);
    await chip.waitForCard(mail.did.saved(INGRID.name));
    const waiting = async () => (await rep.rows('followUps')).filter(({ status }) => status === 'open').length;
    expect(await waiting()).toBe(1);
    const now = () => new Date().toISOString();
    await nextMessage(chip, { ...INGRID, to: [RITA], subject: 'Automatic reply: Offer', date: now() });
    await chip.waitForCard(INGRID.name);
    expect(await waiting()).toBe(1);
    await nextMessage(chip, { ...INGRID, to: [RITA], subject: 'Re: Offer', date: now() });
    await chip.waitForCard(mail.did.answered(INGRID.name));
    expect(await waiting()).toBe(0);
    await chip.press('.said button');
    await chip.waitForCard(mail.did.undone);
    // Nor is it closed anew by whatever has the chip look again.
    await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'en', touchesPlanned: 9 });
    await until('the chip to count to nine', async () => (await chip.words('.summary')).includes('of 9'));
    expect(await waiting()).toBe(1);
  });

  test('has the popup begin with whom the mail went to', async () => {
    const chip = await open('light');
    await chip.press('.chip');
    await chip.press('.card button', mail.action.me);
    await chip.waitForCard(mail.did.me(RITA.address));
    const popup = await rep.pressToolbarButton(chip.page);
    await popup.waitForText(INGRID.name);
    await popup.waitForText(words.fromMe(RITA.address));
    expect((await popup.text()).replace(words.fromMe(RITA.address), '')).not.toContain(RITA.address);
    await popup.close();
  });

  test('is denied in the popup of whom the mail went to, too', async () => {
    await rep.tell('ownAddresses.tell', { addresses: [RITA.address, BO.address], whose: 'mine', readIn: '' });
    const chip = await open('light');
    const popup = await rep.pressToolbarButton(chip.page);
    await popup.waitForText(INGRID.name);
    await popup.waitForText(words.toMe(BO.address));
    expect(await axeFaults(popup.surface)).toBe('');
    const { labelled } = wordsOf('en').common;
    const name = labelled(words.notMine, words.notMineTitle(BO.address));
    await popup.click({ role: 'button', name });
    await popup.waitForText(words.notMineDone(BO.address));
    await popup.waitForText(wordsOf('en').capture.moreHere(1));
    await popup.waitForText(words.fromMe(RITA.address));
    expect(await popup.text()).not.toContain(words.toMe(BO.address));
    await popup.close();
    // So does the chip, which stood there all the while.
    await chip.page.bringToFront();
    await chip.press('.chip');
    await chip.waitForCard(BO.name);
  });

  test('stands in the settings, to be added to and taken from', async () => {
    const chip = await open('light');
    await chip.press('.chip');
    await chip.press('.card button', mail.action.me);
    await chip.waitForCard(mail.did.me(RITA.address));

    const page = await rep.openOwnPage('book.html#/settings');
    opened.push(page);
    const surface = pageSurface(page);
    const screen = new Screen(surface);
    await screen.waitForText(RITA.address);
    await screen.fill({ name: words.mineField }, 'nobody');
    await screen.click({ role: 'button', name: words.mineAdd });
    await screen.waitForText('That is not an address.');
    expect(await axeFaults(surface)).toBe('');
    await screen.fill({ name: words.mineField }, `Bo Lund <${BO.address}>`);
    await screen.click({ role: 'button', name: words.mineAdd });
    await screen.waitForText(words.mineAdded(BO.address));
    await screen.click({
      role: 'button',
      name: wordsOf('en').common.labelled(words.notMine, words.notMineTitle(RITA.address)),
    });
    await screen.waitForText(words.notMineDone(RITA.address));
    expect(await axeFaults(surface)).toBe('');

    // As the list stands now, so does the next message.
    const again = await open('dark');
    await again.press('.chip');
    // It went to an address that is the rep's now: so it is from another.
    await again.waitForCard(mail.action.save);
    expect(await again.cardText()).not.toContain(mail.action.me);
    await nextMessage(again, { ...BO, to: [INGRID], date: 'Today 10:00' });
    await again.waitForCard(INGRID.name);
  });
});

describe.each(['en', 'zh'] as const)('somebody taken for the rep, in %s', (language) => {
  const { mail } = mailWordsOf(language);
  const words = webmailWordsOf(language);
  const { capture, common } = wordsOf(language);

  beforeAll(() => rep.tell('settings.save', { ...DEFAULT_SETTINGS, language }));

  async function openMistaken(): Promise<Page> {
    const page = await rep.openSite(`${site.origin}/mistaken`);
    opened.push(page);
    await page.bringToFront();
    await until('the address to be learnt', async () => (await kept()).ownAddresses.includes(INGRID.address));
    return page;
  }
  const kept = async () => settingsOf((await rep.rows('settings')).find(({ key }) => key === 'settings'));

  test('has no chip, and the popup says so and takes it back at once', async () => {
    const page = await openMistaken();
    const chip = new ChipView(page, own);
    await expect(chip.inside(() => true)).rejects.toThrow('There is no chip.');

    const popup = await rep.pressToolbarButton(page);
    await popup.waitForText(words.fromMe(INGRID.address));
    await popup.waitForText(capture.nobody);
    expect(await axeFaults(popup.surface)).toBe('');
    await popup.click({ role: 'button', name: new RegExp(`^${words.notMine}`) });
    await popup.waitForText(words.notMineDone(INGRID.address));
    await popup.waitFor({ role: 'button', name: capture.saveNew });
    expect(await popup.text()).not.toContain(words.fromMe(INGRID.address));
    await popup.click({ role: 'button', name: new RegExp(`^${common.undo}`) });
    await popup.waitForText(words.fromMe(INGRID.address));
    await popup.click({ role: 'button', name: new RegExp(`^${words.notMine}`) });
    await popup.waitForText(words.notMineDone(INGRID.address));
    await popup.close();

    // The message stands there as it did: nobody need open it again.
    await page.bringToFront();
    await chip.press('.chip');
    await chip.waitForCard(INGRID.name);
    await chip.waitForCard(mail.action.save);
    expect(await kept()).toMatchObject({ ownAddresses: [], notOwnAddresses: [INGRID.address] });
  });

  test('is said in the settings to be read there, and not learnt again once denied', async () => {
    await (await openMistaken()).close();
    const page = await rep.openOwnPage('book.html#/settings');
    opened.push(page);
    const surface = pageSurface(page);
    const screen = new Screen(surface);
    await screen.waitForText(words.mineReadIn('Roundcube'));
    await screen.click({ role: 'button', name: common.labelled(words.notMine, words.notMineTitle(INGRID.address)) });
    await screen.waitForText(words.notMineHint);
    expect(await axeFaults(surface)).toBe('');

    const again = await rep.openSite(`${site.origin}/mistaken`);
    opened.push(again);
    await again.bringToFront();
    await new ChipView(again, own).box('.chip');
    expect(await kept()).toMatchObject({ ownAddresses: [], notOwnAddresses: [INGRID.address] });
    await page.bringToFront();
    await screen.click({
      role: 'button',
      name: common.labelled(words.mineAgain, words.mineAgainTitle(INGRID.address)),
    });
    await screen.waitForText(words.mineSaid);
    expect(await kept()).toMatchObject({ ownAddresses: [INGRID.address], notOwnAddresses: [] });
  });
});
