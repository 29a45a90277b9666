import { defineBackground } from 'wxt/utils/define-background';
import { captureRequestOf } from '@/lib/capture/capture-menu';
import { receiveCommand } from '@/lib/messages/receive-command';
import { receiveMail } from '@/lib/messages/receive-mail';
import { pressNotification, pressNotificationButton } from '@/lib/notify/press-notification';
import { openWelcomePage } from '@/lib/platform/book-page';
import { browser } from '@/lib/platform/browser';
import { notificationCapabilities } from '@/lib/platform/capabilities';
import { noteShown } from '@/lib/store/rings';
import { capture } from './capture';
import { commands, sweepNow } from './commands';
import { mail } from './mail';
import { pressWorld } from './press-world';
import { setUp, start } from './set-up';
import { resumeWebmails, startWebmails, stopWebmails } from './webmails';

/**
 * Registers every listener before anything else happens: a browser that starts the worker for an event tells it only to
 * listeners that stand by the end of this function. Nothing is remembered here; the worker may be gone in half a minute.
 */
export default defineBackground({
  type: 'module',
  main() {
    const own = { extensionId: browser.runtime.id, extensionOrigin: browser.runtime.getURL('') };
    browser.runtime.onMessage.addListener(receiveCommand({ handlers: commands, ...own }));
    browser.runtime.onMessage.addListener(receiveMail({ ...mail, extensionId: own.extensionId }));

    browser.alarms.onAlarm.addListener(() => void sweepNow());
    browser.idle.onStateChanged.addListener((state) => {
      if (state === 'active') void sweepNow();
    });
    browser.runtime.onStartup.addListener(() => void setUp());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void setUp();
      if (reason === 'install') void openWelcomePage();
    });
    browser.permissions.onAdded.addListener(({ origins }) => void startWebmails(origins ?? []));
    browser.permissions.onRemoved.addListener(() => void stopWebmails());

    // What the rep has pressed or swiped away was shown, whatever the worker that showed it lived to write down.
    browser.notifications.onClicked.addListener((id) => {
      void noteShown(id);
      void pressNotification(id, pressWorld);
    });
    browser.notifications.onClosed.addListener((id, byUser) => {
      if (byUser) void noteShown(id);
    });
    if (notificationCapabilities.buttons) {
      browser.notifications.onButtonClicked.addListener((id, index) => {
        void noteShown(id);
        void pressNotificationButton(id, index, pressWorld);
      });
    }

    browser.contextMenus.onClicked.addListener((info, tab) => {
      const request = captureRequestOf(info);
      if (request) void capture(tab, request);
    });
    browser.commands.onCommand.addListener((name, tab) => {
      if (name === 'save-best') void capture(tab, { mode: 'page' });
    });

    void start();
    void resumeWebmails();
  },
});
