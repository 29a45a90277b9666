import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { copyExtension } from './copy-extension.ts';
import { requireBrowser } from './find-browser.ts';
import { turnAddon, withdrawFromAddon } from './firefox-addon.ts';
import { runInChromeScope, sendBidi } from './firefox-chrome-scope.ts';
import { firefoxPageMemory } from './firefox-page-memory.ts';
import { firefoxPanelPicture, firefoxPanelSurface } from './firefox-panel-surface.ts';
import { ownPage } from './own-page.ts';
import { packExtension } from './pack-extension.ts';
import { raiseVersion } from './raise-version.ts';
import type { MenuChoice, RepBrowser } from './rep-browser.ts';
import { Screen } from './screen.ts';
import { showsScheme } from './shows-scheme.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { until } from './until.ts';

export type FirefoxOptions = {
  headless?: boolean;
  /** Match patterns of hosts Duebook may run on from the start. */
  granted?: readonly string[];
  /** Whether Firefox asks before it grants what a press asked for; `grantHost` then presses "Allow". */
  asks?: boolean;
};

const ADDON = 'duebook@duebook.example';
const HOST = 'd0e0b00c-0000-4000-8000-000000000001';
const ORIGIN = `moz-extension://${HOST}`;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  // ESR and developer builds honour this; elsewhere the add-on is a temporary one, installed again at each start.
  'xpinstall.signatures.required': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // A panel would close as soon as another window has the focus, and headless windows never have it for long.
  'ui.popup.disable_autohide': true,
  // Without a desktop there is no system service to show an alert; Firefox's own windows do.
  'alerts.useSystemBackend': false,
  // A question can be answered as soon as it stands there.
  'security.notification_enable_delay': 0,
};

const EXTENSION = `WebExtensionPolicy.getByID('${ADDON}')?.extension`;

/**
 * Firefox with Duebook. Toolbar button, context menu and shortcut are Firefox's own, pressed in its window by script;
 * a click on a notification is handed to the browser's list of them, as no desktop is there to click on.
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<RepBrowser> {
  const executablePath = await requireBrowser('firefox');
  const profile = temporaryFolder('firefox');
  const downloads = temporaryFolder('downloads');
  const extension = copyExtension('firefox-mv3', options.granted);
  const archive = join(profile.path, 'duebook.xpi');
  writeFileSync(archive, await packExtension(extension.path));
  let browser: Browser;

  const isInstalled = () => runInChromeScope<boolean>(browser, `return ${EXTENSION}?.backgroundState !== undefined;`);

  async function installForGood(): Promise<void> {
    await sendBidi(browser, 'webExtension.install', {
      extensionData: { type: 'archivePath', path: archive },
      'moz:permanent': true,
    });
    await until('Firefox to note the add-on in its profile', () =>
      readFileSync(join(profile.path, 'extensions.json'), 'utf8').includes(ADDON),
    );
  }

  /** Puppeteer puts the profile's own preferences back when the process ends, which must not fall into the next start. */
  const preferencesRestored = () =>
    until('the profile to be put back', () => !readdirSync(profile.path).some((name) => name.endsWith('.puppeteer')));

  async function start(first: boolean): Promise<void> {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: options.headless ?? true,
      userDataDir: profile.path,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...PREFERENCES,
        'extensions.webextOptionalPermissionPrompts': options.asks ?? false,
        'browser.download.dir': downloads.path,
        'browser.download.folderList': 2,
        'browser.download.always_ask_before_handling_new_types': false,
      },
      ...(options.headless === false ? { defaultViewport: null } : {}),
    });
    try {
      if (first) await installForGood();
      await until('Firefox to start the add-on', isInstalled, { timeout: 5_000 });
    } catch {
      await browser.installExtension(extension.path);
      await until('Firefox to start the add-on', isInstalled);
    }
  }

  /** Duebook welcomes the rep in a tab of its own, which no flow but its own is about. */
  async function closeWelcome(): Promise<void> {
    await until('the welcome page', () =>
      runInChromeScope<boolean>(
        browser,
        `const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === given);
         if (tab) gBrowser.removeTab(tab);
         return tab !== undefined;`,
        `${ORIGIN}/book.html#/welcome`,
      ),
    );
  }

  async function openOwnPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    // Firefox never says that such a page has loaded, though it has.
    page.goto(`${ORIGIN}/${path}`).catch(() => undefined);
    await until(`${path} to load`, () =>
      page.evaluate((origin) => location.origin === origin && document.readyState === 'complete', ORIGIN),
    );
    return page;
  }

  const own = ownPage(() => openOwnPage('book.html'));

  async function chooseFromMenu(page: Page, choice: MenuChoice): Promise<void> {
    await page.bringToFront();
    if (choice.over === 'selection') {
      await page.$eval(choice.selector, (element) => getSelection()?.selectAllChildren(element));
    }
    await page.click(choice.selector, { button: 'right' });
    await until(`the menu entry “${choice.over}”`, () =>
      runInChromeScope<boolean>(
        browser,
        `const menu = document.getElementById('contentAreaContextMenu');
         if (menu.state !== 'open') return false;
         const entry = menu.querySelector('[id$="-menuitem-_capture-' + given + '"]');
         if (!entry || entry.hidden) return false;
         entry.doCommand();
         menu.hidePopup();
         return true;`,
        choice.over,
      ),
    );
  }

  const showScheme = (scheme: 'light' | 'dark') =>
    runInChromeScope(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', given === 'dark' ? 0 : 1);
       // The popup shows the browser's own colours.
       Services.prefs.setIntPref('ui.systemUsesDarkTheme', given === 'dark' ? 1 : 0);`,
      scheme,
    );

  async function press(page: Page): Promise<Screen> {
    const surface = firefoxPanelSurface(browser);
    await surface.close();
    await page.bringToFront();
    await runInChromeScope(
      browser,
      `const widget = CustomizableUI.getWidgetIdsInArea('unified-extensions-area').find((id) => id.includes('duebook'));
       if (widget) CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
       document.querySelector('#duebook_duebook_example-browser-action .unified-extensions-item-action-button').click();`,
    );
    await until('the popup to open', () =>
      surface.evaluate(() => location.pathname === '/popup.html' && document.readyState === 'complete'),
    );
    return new Screen(surface);
  }

  await start(true);
  await closeWelcome();
  return {
    kind: 'firefox',
    origin: ORIGIN,
    profile: profile.path,
    downloads: downloads.path,
    tell: own.tell,
    rows: own.rows,
    openOwnPage,
    async openSite(url) {
      const page = await browser.newPage();
      // Of the browser's own pages Firefox never says that they have loaded.
      if (/^https?:/.test(url)) await page.goto(url);
      else {
        page.goto(url).catch(() => undefined);
        await until(`${url} to load`, () =>
          runInChromeScope<boolean>(
            browser,
            `return gBrowser.currentURI.spec === given && !gBrowser.selectedBrowser.webProgress.isLoadingDocument;`,
            url,
          ),
        );
      }
      return page;
    },
    async openOwnPages() {
      return (await browser.pages()).map((page) => page.url()).filter((url) => url.startsWith(ORIGIN));
    },
    async setColourScheme(page, scheme) {
      await showScheme(scheme);
      await showsScheme(page, scheme);
    },
    async grantHost() {
      if (!options.asks) return;
      await until('Firefox to ask', () =>
        runInChromeScope<boolean>(
          browser,
          `const question = document.getElementById('addon-webext-permissions-notification');
           if (!PopupNotifications.isPanelOpen || !question?.button) return false;
           question.button.click();
           return true;`,
        ),
      );
    },
    withdrawHost: (pattern) => withdrawFromAddon(browser, ADDON, pattern),
    pressToolbarButton: press,
    chooseFromMenu,
    async pressSaveShortcut(page) {
      await page.bringToFront();
      await runInChromeScope(
        browser,
        `[...document.querySelectorAll('#ext-keyset-id-duebook_duebook_example key')].find((key) => key.getAttribute('key') === 'K').doCommand();`,
      );
    },
    notifications: own.notifications,
    clearNotification: own.clearNotification,
    clickNotification: (notification) =>
      runInChromeScope(
        browser,
        `const extension = ${EXTENSION};
         extension.apiManager.getAPI('notifications', extension, 'addon_parent').notificationsMap.emit('clicked', given);`,
        notification,
      ),
    pressNotificationButton: () => Promise.reject(new Error('Firefox shows no buttons on a notification.')),
    badge: own.badge,
    alarms: own.alarms,
    isBackgroundRunning: () => runInChromeScope(browser, `return ${EXTENSION}?.backgroundState === 'running';`),
    async stopBackground() {
      await own.close();
      // Asked again where an event came in between: Firefox then lets the background go on, as it does a user's.
      await until('the background to end', () =>
        runInChromeScope<boolean>(
          browser,
          `const extension = ${EXTENSION};
           if (extension.backgroundState === 'running') await extension.terminateBackground({ disableResetIdleForTest: true });
           return extension.backgroundState === 'stopped';`,
        ),
      );
    },
    async turn(to) {
      if (to === 'off') await own.close();
      await turnAddon(browser, ADDON, to);
    },
    async update() {
      await own.close();
      raiseVersion(extension.path);
      writeFileSync(archive, await packExtension(extension.path));
      await installForGood();
      const { version } = JSON.parse(readFileSync(join(extension.path, 'manifest.json'), 'utf8'));
      await until('the new version to run', () =>
        runInChromeScope<boolean>(
          browser,
          `const extension = ${EXTENSION}; return extension?.version === given && extension.backgroundState === 'running';`,
          version,
        ),
      );
    },
    async restart(whileClosed) {
      await own.close();
      await browser.close();
      await preferencesRestored();
      await whileClosed?.();
      await start(false);
    },
    async killAndRestart() {
      own.lose();
      const process = browser.process();
      const gone = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await gone;
      await preferencesRestored();
      await start(false);
    },
    pageMemory: (page) => firefoxPageMemory(browser, new URL(page.url()).origin),
    async picturePopup(page, scheme, ready, paths) {
      await showScheme(scheme);
      const popup = await press(page);
      await ready(popup);
      for (const path of paths) writeFileSync(path, await firefoxPanelPicture(browser));
      await popup.close();
    },
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      if (browser.connected) await browser.close();
      profile.remove();
      extension.remove();
      downloads.remove();
    },
  };
}
