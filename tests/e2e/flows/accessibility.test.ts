import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { backupWordsOf } from '../../../lib/words/backup-words';
import { matchWordsOf } from '../../../lib/words/match-words';
import { webmailWordsOf } from '../../../lib/words/webmail-words';
import { type Language, wordsOf } from '../../../lib/words/words';
import { aCall } from '../../support/a-call';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import { Screen } from '../../support/screen';
import { pageSurface } from '../../support/surface';
import { daysFromNow, minutesFromNow } from '../../support/wall-clock';
import { axeFaults } from '../axe-faults';
import { emptyBook } from '../empty-book';
import { openRepBrowser } from '../open-rep-browser';

let rep: RepBrowser;
let contactId = '';

beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(() => rep?.close());

type Words = ReturnType<typeof wordsOf>;
/** What is to do and what was done, on the page of a contact; there the list is not shown in a window this narrow. */
const WITH_CONTACT = ['Angebot nachfassen', 'Rückruf zugesagt'];

/** Every screen, and how to get to each of its states from a fresh page. */
const STATES: {
  name: string;
  path: () => string;
  /** What it says once everything on it is there. */
  ready: (words: Words, language: Language) => string | readonly string[];
  enter?: (screen: Screen, language: Language) => Promise<void>;
}[] = [
  { name: 'the due list', path: () => 'popup.html', ready: () => 'Karl-Friedrich' },
  { name: 'done', path: () => 'popup.html', ready: () => 'Karl-Friedrich', enter: (screen) => screen.press('d') },
  { name: 'snooze', path: () => 'popup.html', ready: () => 'Karl-Friedrich', enter: (screen) => screen.press('s') },
  { name: 'more', path: () => 'popup.html', ready: () => 'Karl-Friedrich', enter: (screen) => screen.press('m') },
  { name: 'search', path: () => 'popup.html', ready: () => 'Karl-Friedrich', enter: (screen) => screen.press('/') },
  { name: 'the keys', path: () => 'popup.html', ready: () => 'Karl-Friedrich', enter: (screen) => screen.press('?') },
  { name: 'the contacts', path: () => 'book.html', ready: () => 'Karl-Friedrich' },
  { name: 'one contact', path: () => `book.html#/contacts/${contactId}`, ready: () => WITH_CONTACT },
  {
    name: 'merging',
    path: () => `book.html#/contacts/${contactId}`,
    ready: () => WITH_CONTACT,
    enter: async (screen, language) => {
      const match = matchWordsOf(language);
      await screen.click({ role: 'button', name: match.mergeWith });
      await screen.fill({ name: match.mergeSearch }, '欧阳');
      await screen.click({ role: 'button', name: /欧阳静/, within: 'section' });
      await screen.waitFor({ role: 'button', name: match.mergeDo });
    },
  },
  { name: 'a new contact', path: () => 'book.html#/new', ready: (words) => words.book.newTitle },
  { name: 'settings', path: () => 'book.html#/settings', ready: (words) => words.settings.reminders },
  {
    name: 'the welcome page',
    path: () => 'book.html#/welcome',
    ready: (_words, language) => webmailWordsOf(language).site,
  },
  {
    name: 'a site that is none',
    path: () => 'book.html#/settings',
    ready: (words) => words.settings.reminders,
    enter: async (screen, language) => {
      const webmail = webmailWordsOf(language);
      await screen.fill({ name: webmail.site }, 'my mail');
      await screen.click({ role: 'button', name: webmail.enable });
      await screen.waitForText(wordsOf(language).error['site-unread'].what);
    },
  },
  {
    name: 'backup',
    path: () => 'book.html#/backup',
    ready: (_words, language) => backupWordsOf(language).restoreTitle,
  },
];

async function open(path: string, ready: string | readonly string[]): Promise<{ page: Page; screen: Screen }> {
  const page = await rep.openOwnPage(path);
  if (path.startsWith('popup')) await page.setViewport({ width: 400, height: 600 });
  const screen = new Screen(pageSurface(page));
  for (const text of [ready].flat()) await screen.waitForText(text);
  return { page, screen };
}

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const words = wordsOf(language);

  beforeAll(async () => {
    await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language });
    await emptyBook(rep);
    const plan = { due: minutesFromNow(-60), allDay: false, channel: 'call' as const, note: 'Angebot nachfassen' };
    const name = 'Karl-Friedrich von Hohenstein-Waldenburg-Schlüsselfelder';
    const fields = contactFields({
      name,
      organisation: 'Donaudampfschifffahrtsgesellschaft mbH & Co. KG',
      grade: 'A',
      phones: [{ written: '+49 30 901820', e164: '+4930901820', kind: 'work', extension: '' }],
      source: { url: 'https://donau.example/team', title: 'Team' },
    });
    const saved = await rep.tell('contacts.save', { into: null, fields, followUp: plan });
    contactId = saved.contactId;
    const touch = aCall('Rückruf zugesagt');
    await rep.tell('touches.add', { contactId, touch });
    const later = { due: daysFromNow(3), allDay: true, channel: 'message' as const, note: '微信发案例' };
    await rep.tell('contacts.save', { into: null, fields: contactFields({ name: '欧阳静' }), followUp: later });
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each(STATES)('axe finds nothing wrong with $name', async ({ path, ready, enter }) => {
      const { page, screen } = await open(path(), ready(words, language));
      await rep.setColourScheme(page, scheme);
      await enter?.(screen, language);
      expect(await axeFaults(screen.surface)).toBe('');
      await page.close();
    });
  });

  test('axe finds nothing wrong with an empty book', async () => {
    await emptyBook(rep);
    for (const [path, ready] of [
      ['popup.html', words.due.nobodyYet],
      ['book.html', words.book.emptyTitle],
    ] as const) {
      const { page, screen } = await open(path, ready);
      expect(await axeFaults(screen.surface)).toBe('');
      await page.close();
    }
  });
});
