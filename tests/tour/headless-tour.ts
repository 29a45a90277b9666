import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { backupWordsOf } from '../../lib/words/backup-words';
import { type Language, wordsOf } from '../../lib/words/words';
import type { RepBrowser } from '../support/rep-browser';
import { Screen } from '../support/screen';
import { pageSurface } from '../support/surface';
import { until } from '../support/until';
import { fillDemoBook, planForNow } from './demo-book';

const FOLDER = '.tour';
const PICTURES = join(import.meta.dirname, 'pictures');
const SCHEMES = ['light', 'dark'] as const;

function say(step: string): void {
  console.log(`• ${step}`);
}

/** Walks save → due → reminder without a display, and takes the pictures. */
export async function headlessTour(rep: RepBrowser, origin: string, refreshPictures: boolean): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { capture } = wordsOf('en');
  // English whatever the machine speaks: the steps name the buttons.
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language: 'en' });

  say('A rep meets a company’s contact page, and presses the toolbar button.');
  const site = await rep.openSite(`${origin}/contact.html`);
  const popup = await rep.pressToolbarButton(site);
  await popup.waitForText('Ingrid Solheim');
  say('The popup has read Ingrid Solheim, VP Sales, with address and number. One click on Save:');
  await popup.click({ role: 'button', name: capture.saveNew });
  await popup.waitForText(capture.saved('Ingrid Solheim'));
  await popup.close();
  const [ingrid] = await rep.rows('contacts');
  const [followUp] = await rep.rows('followUps');
  say(`In the book: ${ingrid?.name}, follow-up due ${followUp?.due.slice(0, 10)}.`);

  const contactId = await fillDemoBook(rep);
  say('Some days later the due list is what the morning begins with:');
  await takePictures(rep, origin, contactId, refreshPictures);

  const reminder = await planForNow(rep, ingrid?.id ?? contactId);
  await until('the reminder', async () => (await rep.notifications()).includes(reminder));
  const badge = await rep.badge();
  say(`At the due minute the reminder stands there, and the badge says ${badge.text}.`);
  say(`Pictures are in ${FOLDER}/${refreshPictures ? ' and tests/tour/pictures/' : ''}. That is the whole path.`);
}

type Shot = {
  name: string;
  path: (contactId: string) => string;
  /** What it says once everything on it is there. */
  ready: (language: Language) => readonly string[];
  width: number;
  height: number;
};

const SHOTS: Shot[] = [
  {
    name: 'book',
    path: (id) => `book.html#/contacts/${id}`,
    ready: () => ['Abena Mensah', 'Call about the quote', 'Sent the price list'],
    width: 1120,
    height: 720,
  },
  {
    name: 'settings',
    path: () => 'book.html#/settings',
    ready: (language) => [wordsOf(language).settings.reminders],
    width: 1120,
    height: 900,
  },
  {
    name: 'backup',
    path: () => 'book.html#/backup',
    ready: (language) => [backupWordsOf(language).restoreTitle],
    width: 1120,
    height: 720,
  },
];

/** Every surface in light and dark, English and Chinese: `popup-en-light.png` and so on. */
async function takePictures(rep: RepBrowser, origin: string, contactId: string, refresh: boolean): Promise<void> {
  if (refresh) mkdirSync(PICTURES, { recursive: true });
  for (const language of ['en', 'zh'] as const) {
    await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language });
    for (const scheme of SCHEMES) {
      const name = `popup-${language}-${scheme}`;
      const page = await rep.openSite(`${origin}/${language === 'zh' ? 'zh' : 'team'}.html`);
      await rep.picturePopup(
        page,
        scheme,
        async (popup) => {
          await popup.waitForText('Tomasz Kowalski');
          const { saveNew, update } = wordsOf(language).capture;
          await popup.waitFor({ role: 'button', name: new RegExp(`^(${saveNew}|${update})$`) });
        },
        pathsOf(name, refresh),
      );
      say(name);
      await page.close();
      for (const shot of SHOTS) {
        const own = await rep.openOwnPage(shot.path(contactId));
        await own.setViewport({ width: shot.width, height: shot.height });
        await rep.setColourScheme(own, scheme);
        for (const text of shot.ready(language)) await new Screen(pageSurface(own)).waitForText(text);
        for (const path of pathsOf(`${shot.name}-${language}-${scheme}`, refresh)) await own.screenshot({ path });
        say(`${shot.name}-${language}-${scheme}`);
        await own.close();
      }
    }
  }
}

function pathsOf(name: string, refresh: boolean): `${string}.png`[] {
  const folders = refresh ? [FOLDER, PICTURES] : [FOLDER];
  return folders.map((folder) => `${join(folder, name)}.png` as const);
}
