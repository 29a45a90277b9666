import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import type { PageReader } from '@/components/capture/page-reader';
import { type FirstDue, readFirstDue } from '@/components/due/first-due';
import { afterPaint } from '@/components/ui/after-paint';
import { paint } from '@/components/ui/paint';
import { sayLanguage } from '@/components/ui/words-context';
import { localOf } from '@/lib/follow-ups/local-date-time';
import { browserLanguages } from '@/lib/platform/browser-languages';
import { systemClock } from '@/lib/platform/clock';
import { resolveLanguage } from '@/lib/words/words';
import { keepEarlyInput } from './early-input';
import { Popup } from './Popup';

/** A book that takes longer than this to read, in milliseconds, is waited for with the rest of the popup on screen. */
const SOON = 300;

/** What reads the page is fetched when it is first asked, which is after the first paint. */
const page: PageReader = {
  source: async () => (await import('./open-page')).openPage.source(),
  read: async (defaultCountry) => (await import('./open-page')).openPage.read(defaultCountry),
  webmail: async () => (await import('./open-page')).openPage.webmail(),
  missed: async () => (await import('./open-page')).openPage.missed(),
  mine: async () => (await import('./open-page')).openPage.mine(),
  kept: async () => (await import('./open-page')).openPage.kept(),
  keep: async (begun) => (await import('./open-page')).openPage.keep(begun),
};

/** Shows the popup in `root`: its first rows as soon as they are read, and then all of it. */
export async function openPopup(root: HTMLElement): Promise<void> {
  const opened = localOf(systemClock.now());
  const reading = readFirstDue(opened);
  const languages = browserLanguages();
  const hearing = keepEarlyInput();
  const popupWith = (first: FirstDue | Promise<FirstDue>) => (
    <Popup
      first={first}
      opened={opened}
      page={page}
      clock={systemClock.now}
      browserLanguages={languages}
      onLive={hearing}
    />
  );
  const first = await soon(reading);
  if (first) {
    try {
      sayLanguage(resolveLanguage(first.settings.language, languages));
      root.append(paint(popupWith(first)));
      await new Promise<void>((painted) => afterPaint(painted));
    } catch (cause) {
      // React draws it all then, a moment later; the console says why.
      reportError(cause);
    }
  }
  const { goLive } = await import('./live');
  goLive(root, popupWith(first ?? reading));
}

/** What was read, or null where that takes long or goes wrong, which the popup then says. */
async function soon(reading: Promise<FirstDue>): Promise<FirstDue | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), SOON));
  return Promise.race([reading.catch(() => null), late]);
}
