import { type CaptureRequest, saveFromTab } from '@/lib/capture/save-from-tab';
import { mailReading } from '@/lib/extract/message/read-message';
import { openBookPage } from '@/lib/platform/book-page';
import { notificationCapabilities } from '@/lib/platform/capabilities';
import { systemClock } from '@/lib/platform/clock';
import { exclusively } from '@/lib/platform/exclusively';
import { showNotification } from '@/lib/platform/notifications';
import { readMailTab } from '@/lib/platform/read-mail-tab';
import { readTab } from '@/lib/platform/read-tab';
import { findMatches } from '@/lib/store/contact-matches';
import { commands } from './commands';
import { handText } from './hand-text';
import { keptSettings } from './kept-settings';
import { speak } from './speak';

/** The tab in front, as browsers tell listeners of it. */
type Tab = { id?: number | undefined; url?: string | undefined } | undefined;

/** What browsers call a tab that is none, such as a side panel; it can't be read, and capturing says so. */
const NO_TAB = -1;

/** Saves at once what `tab` holds, as asked for by the shortcut or the context menu: of a webmail its open message. */
export function capture(tab: Tab, request: CaptureRequest): Promise<void> {
  const { id = NO_TAB, url = '' } = tab ?? {};
  return saveFromTab(request, {
    clock: systemClock,
    can: notificationCapabilities,
    settings: keptSettings,
    language: speak,
    async read(asked, { defaultCountry, ownAddresses: own, notOwnAddresses: notOwn }) {
      const mail = asked.mode === 'page' ? await readMailTab(id, url, { defaultCountry, own, notOwn }) : null;
      return (mail && mailReading(mail)) ?? readTab(id, { ...asked, defaultCountry });
    },
    alone: (task) => exclusively('capture', task),
    findMatches: (drafts, source) => findMatches(drafts, source),
    save: commands['contacts.save'],
    show: showNotification,
    handOver: handText,
    openBook: openBookPage,
  });
}
