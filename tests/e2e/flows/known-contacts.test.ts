import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { matchWordsOf } from '../../../lib/words/match-words';
import { wordsOf } from '../../../lib/words/words';
import { aCall } from '../../support/a-call';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import type { Screen } from '../../support/screen';
import { until } from '../../support/until';
import { daysFromNow } from '../../support/wall-clock';
import { axeFaults } from '../axe-faults';
import { emptyBook } from '../empty-book';
import { openRepOnPages, type RepOnPages } from '../open-rep-on-pages';
import { openScreen } from '../open-screen';

const { capture } = wordsOf('en');
const match = matchWordsOf('en');

let on: RepOnPages;
let rep: RepBrowser;
let site: RepOnPages['site'];

beforeAll(async () => {
  on = await openRepOnPages();
  ({ rep, site } = on);
});
afterAll(() => on?.close());
beforeEach(() => emptyBook(rep));

/** A contact in the book, with no address but those given. */
async function known(given: Parameters<typeof contactFields>[0], due?: number): Promise<string> {
  const followUp = due
    ? { due: daysFromNow(due), allDay: true, channel: 'call' as const, note: `in ${due} days` }
    : null;
  const saved = await rep.tell('contacts.save', {
    into: null,
    fields: contactFields({ emails: [], ...given }),
    followUp,
  });
  return saved.contactId;
}

/** The popup over the page of Ingrid Solheim of Corvid Maps, VP Sales. */
async function overIngrid(): Promise<Screen> {
  const popup = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/contact.html`));
  await popup.waitForText('Ingrid Solheim');
  return popup;
}

const contacts = () => rep.rows('contacts');

describe('somebody who is likely in the book', () => {
  test('is offered with the reason, and saved as new unless the rep says who it is', async () => {
    await known({ name: 'Solheim, Ingrid', organisation: 'Corvid Maps AS' });
    const popup = await overIngrid();
    await popup.waitForText(match.likelyBy({ by: 'organisation', at: 'Corvid Maps AS', names: 'same' }));
    await popup.click({ role: 'button', name: capture.saveNew });
    await popup.waitForText(capture.saved('Ingrid Solheim'));
    await popup.close();
    expect(await contacts()).toHaveLength(2);
  });

  test('is completed once compared and chosen', async () => {
    const id = await known({ name: 'Solheim, Ingrid', organisation: 'Corvid Maps AS' });
    const popup = await overIngrid();
    await popup.click({ role: 'button', name: match.compare });
    await popup.waitForText(match.changesTo('Solheim, Ingrid'));
    expect(await axeFaults(popup.surface)).toBe('');
    await popup.click({ role: 'button', name: capture.update });
    await popup.waitForText(capture.updated('Ingrid Solheim'));
    await popup.close();
    const all = await contacts();
    expect(all.map((one) => one.id)).toEqual([id]);
    expect(all[0]).toMatchObject({ name: 'Solheim, Ingrid', emails: [{ address: 'ingrid@corvidmaps.example' }] });
  });
});

/** The driver closes a popup at once, while a person takes a moment: what was saved may not be kept as begun by then. */
const nothingBegun = (popup: Screen) =>
  until('nothing to be kept as begun', () =>
    popup.surface.evaluate(async () =>
      Object.keys(await chrome.storage.session.get()).every((key) => !key.startsWith('begun ')),
    ),
  );

describe('several, of whom one is likely in the book', () => {
  /** The popup over a page of thirty, of whom two are ticked and the first may be in the book. */
  async function overTwo(): Promise<Screen> {
    const popup = await rep.pressToolbarButton(await rep.openSite(`${site.origin}/team-thirty.html`));
    await popup.click({ role: 'button', name: capture.moreHere(29) });
    await popup.waitForText(match.maybeInBook);
    for (const name of [/Ada Almeida/, /Bruno Almeida/]) await popup.click({ role: 'field', name });
    await popup.click({ role: 'button', name: capture.saveSelected(2) });
    await popup.waitForText(match.doubtful(1));
    return popup;
  }

  test('are saved once the rep has seen who may be known, and Enter completes that contact', async () => {
    const id = await known({ name: 'Almeida, Ada', organisation: 'Corvid Maps' });
    const popup = await overTwo();
    await popup.waitForText(match.likelyBy({ by: 'organisation', at: 'Corvid Maps', names: 'same' }));
    expect(await contacts()).toHaveLength(1);
    await popup.press('Enter');
    await popup.waitForText(capture.savedMany(2));
    await nothingBegun(popup);
    await popup.close();
    const all = await contacts();
    expect(all).toHaveLength(2);
    expect(all.find((one) => one.id === id)?.emails).toEqual([{ address: 'person0@corvidmaps.example' }]);
  });

  test('are saved without the one the rep leaves out, by keyboard', async () => {
    const id = await known({ name: 'Almeida, Ada', organisation: 'Corvid Maps' });
    const popup = await overTwo();
    // No driver presses a real key in Firefox's panel, where the arrows would choose as well.
    if (rep.kind === 'firefox') await popup.click({ role: 'field', name: match.skip });
    else for (const key of ['ArrowDown', 'ArrowDown']) await popup.press(key);
    await popup.waitFor({ role: 'button', name: capture.saveSelected(1) });
    await popup.press('Enter');
    await popup.waitForText(capture.savedMany(1));
    await nothingBegun(popup);
    await popup.close();
    const all = await contacts();
    expect(all.map((one) => one.name).sort()).toEqual(['Almeida, Ada', 'Bruno Almeida']);
    expect(all.find((one) => one.id === id)?.emails).toEqual([]);
  });
});

test('an update shows each difference, and leaves what the rep wrote unless ticked', async () => {
  const emails = [{ address: 'ingrid@corvidmaps.example' }];
  const id = await known({ name: 'Ingrid Solheim', organisation: 'Corvid Maps', jobTitle: 'Sales', emails });
  const [row] = await contacts();
  await rep.tell('contacts.update', {
    id,
    fields: contactFields({ name: 'Ingrid Solheim', organisation: row?.organisation ?? '', jobTitle: 'Head', emails }),
  });

  const popup = await overIngrid();
  await popup.waitForText(match.sameBy.email);
  expect(await axeFaults(popup.surface)).toBe('');
  await popup.click({ role: 'button', name: new RegExp(`^${capture.update}: `) });
  await popup.waitForText(match.writtenByYou);
  expect(await axeFaults(popup.surface)).toBe('');
  await popup.click({ role: 'button', name: capture.update });
  await popup.waitForText(capture.updated('Ingrid Solheim'));
  await popup.close();
  const kept = await until('the number in the book', async () =>
    (await contacts()).find((one) => one.phones.length > 0),
  );
  expect(kept).toMatchObject({ id, jobTitle: 'Head' });

  const again = await overIngrid();
  await again.click({ role: 'button', name: new RegExp(`^${capture.update}: `) });
  await again.click({ role: 'field', name: /^Job title/ });
  await again.click({ role: 'button', name: capture.update });
  await again.waitForText(capture.updated('Ingrid Solheim'));
  await again.close();
  await until('the new title', async () => (await contacts()).some((one) => one.jobTitle.startsWith('VP Sales')));
});

test('two entries of one person are merged, taken back, merged again and parted, each with their own', async () => {
  const into = await known({ name: 'Jane Doe', organisation: 'Acme', jobTitle: 'Buyer' }, 3);
  const from = await known({ name: 'J. Doe', organisation: 'Acme', jobTitle: 'Chief' }, 5);
  const touch = aCall('hers');
  await rep.tell('touches.add', { contactId: from, touch });
  const owners = async () => ({
    followUps: (await rep.rows('followUps')).map((one) => `${one.note} ${one.contactId}`).sort(),
    touches: (await rep.rows('touches')).map((one) => `${one.note} ${one.contactId}`).sort(),
  });
  const apart = await owners();

  const book = await openScreen(rep, `book.html#/contacts/${into}`);
  const merge = async () => {
    await book.click({ role: 'button', name: match.mergeWith });
    await book.click({ role: 'button', name: /J\. Doe/, within: `[aria-label="${match.mergeWith}"]` });
    await book.waitForText(match.mergeResult('J. Doe', 'Jane Doe'));
    await book.click({ role: 'field', name: /^Job title/ });
    await book.click({ role: 'button', name: match.mergeDo });
    await until('one contact', async () => (await contacts()).length === 1);
  };
  await merge();
  await book.waitForText(match.merged('J. Doe', 'Jane Doe'));
  await book.press('z');
  await until('both again', async () => (await contacts()).length === 2);
  expect(await owners()).toEqual(apart);

  await merge();
  expect((await contacts())[0]).toMatchObject({ id: into, jobTitle: 'Chief', touchCount: 1 });
  expect(new Set((await rep.rows('followUps')).map((one) => one.contactId))).toEqual(new Set([into]));
  await rep.tell('touches.add', { contactId: into, touch: { ...touch, note: 'since' } });
  await book.click({ role: 'button', name: match.unmergeOne('J. Doe') });
  await until('both again', async () => (await contacts()).length === 2);
  expect((await contacts()).map((one) => `${one.name}, ${one.jobTitle}`).sort()).toEqual([
    'J. Doe, Chief',
    'Jane Doe, Buyer',
  ]);
  expect(await owners()).toEqual({ ...apart, touches: [...apart.touches, `since ${into}`].sort() });
  await book.close();
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const words = wordsOf(language);

  const match = matchWordsOf(language);

  /** What axe finds in each state of a popup over thirty people, of whom the first is likely in the book. */
  async function faultsOf(popup: Screen): Promise<string[]> {
    const found: string[] = [];
    const look = async () => found.push(await axeFaults(popup.surface));
    await popup.waitFor({ role: 'button', name: match.compare });
    await look();
    await popup.click({ role: 'button', name: new RegExp(`^${words.common.field.email}(?:: |：)`) });
    await popup.waitForText(words.capture.evidence.mailto);
    await look();
    await popup.click({ role: 'button', name: match.compare });
    await popup.waitForText(match.somebodyNew);
    await look();
    await popup.click({ role: 'button', name: words.capture.editLong });
    await popup.waitFor({ name: words.common.field.jobTitle, role: 'field' });
    await look();
    await popup.click({ role: 'button', name: words.common.cancel });
    await popup.click({ role: 'button', name: words.capture.moreHere(29) });
    await popup.waitForText(words.capture.everyone(30));
    await look();
    await popup.click({ role: 'field', name: words.capture.selectAll });
    await popup.click({ role: 'button', name: words.capture.saveSelected(30) });
    await popup.waitForText(match.doubtful(1));
    await look();
    // Back to the list and then to the card, with nobody ticked, whom it would keep for the next time.
    await popup.click({ role: 'button', name: words.common.back });
    await popup.waitForText(words.capture.everyone(30));
    await popup.click({ role: 'field', name: words.capture.selectAll });
    await popup.click({ role: 'button', name: words.common.back });
    await popup.waitFor({ role: 'button', name: match.compare });
    await nothingBegun(popup);
    return found;
  }

  test('axe finds nothing wrong with the card and what it opens', async () => {
    await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language });
    await known({ name: 'Almeida, Ada', organisation: 'Corvid Maps' });
    const page = await rep.openSite(`${site.origin}/team-thirty.html`);
    const found: string[] = [];
    if (rep.kind === 'chromium') {
      for (const scheme of ['light', 'dark'] as const) {
        await rep.picturePopup(page, scheme, async (popup) => void found.push(...(await faultsOf(popup))), []);
      }
    } else {
      // Firefox's panel has the colours of its window, and only there a page can be read.
      const popup = await rep.pressToolbarButton(page);
      found.push(...(await faultsOf(popup)));
      await popup.close();
    }
    expect(found.filter((faults) => faults !== '')).toEqual([]);
  });
});
