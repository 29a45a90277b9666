import { type CaptureRequest, saveFromTab } from '@/lib/capture/save-from-tab';
import { openBookPage } from '@/lib/platform/book-page';
import { notificationCapabilities } from '@/lib/platform/capabilities';
import { systemClock } from '@/lib/platform/clock';
import { exclusively } from '@/lib/platform/exclusively';
import { showNotification } from '@/lib/platform/notifications';
import { readTab } from '@/lib/platform/read-tab';
import { findMatches } from '@/lib/store/contact-matches';
import { commands } from './commands';
import { handText } from './hand-text';
import { keptSettings } from './kept-settings';
import { speak } from './speak';

/** Saves at once what tab `tabId` holds, as asked for by the shortcut or the context menu. */
export function capture(tabId: number, request: CaptureRequest): Promise<void> {
  return saveFromTab(request, {
    clock: systemClock,
    can: notificationCapabilities,
    settings: keptSettings,
    language: speak,
    read: (withCountry) => readTab(tabId, withCountry),
    alone: (task) => exclusively('capture', task),
    findMatches: (drafts, source) => findMatches(drafts, source),
    save: commands['contacts.save'],
    show: showNotification,
    handOver: handText,
    openBook: openBookPage,
  });
}
