import * as v from 'valibot';
import { KeptCaptureSchema } from '@/components/capture/kept-capture';
import type { MissedPage, OfferedWebmail, PageReader } from '@/components/capture/page-reader';
import { cleanText } from '@/lib/contacts/clean-text';
import { safeUrl } from '@/lib/contacts/urls';
import { DuebookError } from '@/lib/errors/duebook-error';
import { mailReading, type ReadMessage } from '@/lib/extract/message/read-message';
import { hostedWebmail } from '@/lib/extract/webmail/hosted-webmail';
import { openBookPage } from '@/lib/platform/book-page';
import { systemClock } from '@/lib/platform/clock';
import { isWebmailEnabled } from '@/lib/platform/enabled-webmails';
import { frameWithText } from '@/lib/platform/frame-with-text';
import { readMailTab } from '@/lib/platform/read-mail-tab';
import { readTab } from '@/lib/platform/read-tab';
import { reportFrame } from '@/lib/platform/report-frame';
import { recall, remember } from '@/lib/platform/session-memory';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { handOver } from '@/lib/store/handed-text';
import { readSettings } from '@/lib/store/read-settings';
import { popupWebmailAccess } from './popup-webmail-access';
import { tabInFront } from './tab-in-front';

let key: Promise<string> | null = null;

/**
 * What the form written over the page in front is kept under: the page's address, and one for all that have none. Asked
 * for once, and early: what is typed must be kept at once, as the popup may close with the next press.
 */
function keptKey(): Promise<string> {
  key ??= openPage.source().then(({ url }) => `begun ${url}`);
  return key;
}

/** The first message that was read, null where none was; nothing is told of a page that was not read yet. */
const { promise: firstRead, resolve: tellRead } = Promise.withResolvers<ReadMessage | null>();

/** The page in front, read by injection: activeTab allows it because the rep has just pressed the button. */
export const openPage: PageReader = {
  async source() {
    try {
      const tab = await tabInFront();
      const web = /^https?:/.test(tab?.url ?? '');
      return web ? { url: safeUrl(tab?.url ?? ''), title: cleanText(tab?.title ?? '', 1_000) } : { url: '', title: '' };
    } catch {
      // The tab was closed meanwhile: then there is no page to speak of.
      return { url: '', title: '' };
    }
  },
  async read(defaultCountry) {
    const tab = await tabInFront().catch(() => undefined);
    if (tab?.id === undefined) throw new DuebookError('page-unreadable');
    const { ownAddresses: own, notOwnAddresses: notOwn } = await readSettings().catch(() => DEFAULT_SETTINGS);
    const mail = await readMailTab(tab.id, tab.url ?? '', { defaultCountry, own, notOwn });
    tellRead(mail);
    return (mail && mailReading(mail)) ?? readTab(tab.id, { mode: 'page', defaultCountry });
  },
  async webmail(): Promise<OfferedWebmail | null> {
    try {
      const url = (await tabInFront())?.url ?? '';
      const known = hostedWebmail(url);
      if (!known || (await isWebmailEnabled(url))) return null;
      const { id, name, hosts } = known;
      return { id, name, allow: () => popupWebmailAccess.allow(hosts) };
    } catch {
      // The tab was closed meanwhile.
      return null;
    }
  },
  async missed(): Promise<MissedPage | null> {
    try {
      const { id: tabId, url = '' } = (await tabInFront()) ?? {};
      if (tabId === undefined || !(await isWebmailEnabled(url)) || (await firstRead)) return null;
      const frameId = await frameWithText(tabId);
      if (frameId === null) return null;
      const report = async () => {
        const id = crypto.randomUUID();
        await handOver({ id, at: systemClock.now(), text: await reportFrame({ tabId, frameId }) });
        await openBookPage(`/report?handed=${id}`);
        window.close();
      };
      return { report };
    } catch {
      // The tab was closed meanwhile, or lets nobody look.
      return null;
    }
  },
  async mine(): Promise<readonly string[]> {
    return (await firstRead)?.mine ?? [];
  },
  async kept() {
    try {
      const kept = v.safeParse(KeptCaptureSchema, await recall(await keptKey()));
      return kept.success ? kept.output : null;
    } catch {
      // The browser keeps nothing, as where it has no room left: all is begun anew.
      return null;
    }
  },
  async keep(begun) {
    try {
      await remember(await keptKey(), begun ?? undefined);
    } catch {
      // Not kept, then: what is on screen is still there to be saved.
    }
  },
};
