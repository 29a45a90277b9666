import type { Browser, Page, WebWorker } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';
import { chromiumPageMemory } from './chromium-page-memory.ts';
import { copyExtension } from './copy-extension.ts';
import { requireBrowser } from './find-browser.ts';
import { ownPage } from './own-page.ts';
import { raiseVersion } from './raise-version.ts';
import type { MenuChoice, RepBrowser } from './rep-browser.ts';
import { Screen } from './screen.ts';
import { showsScheme } from './shows-scheme.ts';
import { pageSurface } from './surface.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { until } from './until.ts';

export type ChromiumOptions = {
  headless?: boolean;
  /** The X11 display it is to be on, for one that is not headless; else the machine's own. */
  display?: string;
  args?: string[];
  extension?: string;
  /**
   * Match patterns that are granted and withdrawn while it runs. Nothing can answer Chromium's question in a headless
   * one, so the manifest requires them, and they are withheld until the rep allows them on the extension's own page.
   */
  hosts?: readonly string[];
  /** Match patterns of hosts Duebook may run on from the start. */
  granted?: readonly string[];
};

const ARGUMENTS = [
  ...CHROMIUM_ARGUMENTS,
  // Lets Chromium take the extension from its command line, so that a restart is a true start with it installed.
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/** What the worker's listeners can be handed for want of a pointer in headless Chromium. */
type Dispatching = { dispatch: (...args: unknown[]) => void };

/**
 * Chromium with Duebook. The toolbar button is pressed for real. Notification buttons, the context menu and the
 * shortcut are events handed to the worker's listeners: headless Chromium draws none of the three. As only a real
 * gesture grants the page, the button is pressed first where the menu or the shortcut needs to read it.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<RepBrowser> {
  const executablePath = await requireBrowser('chromium');
  const profile = temporaryFolder('chromium');
  const downloads = temporaryFolder('downloads');
  const extension = copyExtension(options.extension ?? 'chrome-mv3', options.hosts ?? options.granted);
  let browser: Browser;
  let id = '';

  /** Duebook welcomes the rep in a tab of its own, which no flow but its own is about. */
  async function closeWelcome(): Promise<void> {
    const isWelcome = (page: Page) => page.url() === `chrome-extension://${id}/book.html#/welcome`;
    const welcome = await until('the welcome page', async () => (await browser.pages()).find(isWelcome));
    await welcome.close();
  }

  async function start(): Promise<void> {
    browser = await puppeteer.launch({
      executablePath,
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.path,
      downloadBehavior: { policy: 'allow', downloadPath: downloads.path },
      ...(options.headless === false ? { defaultViewport: null } : {}),
      ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
      args: [...ARGUMENTS, `--load-extension=${extension.path}`, ...(options.args ?? [])],
    });
    const loaded = async () => [...(await browser.extensions()).keys()][0];
    try {
      id = await until('Chromium to load the extension', loaded, { timeout: 4_000 });
    } catch {
      // Branded Chrome takes no extension from its command line; there it is installed again after each start.
      id = await browser.installExtension(extension.path);
      await until('Chromium to list the extension', loaded);
    }
  }

  const own = ownPage(() => openOwnPage('book.html'));

  const workers = () => browser.targets().filter((one) => one.type() === 'service_worker');

  async function worker(): Promise<WebWorker> {
    // A page of Duebook's wakes the worker by asking it something.
    await own.read(async () => {
      await chrome.runtime.sendMessage({ duebook: 'sweep', payload: {} });
    });
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 10_000 });
    const found = await target.worker();
    if (!found) throw new Error('The worker is gone.');
    return found;
  }

  /** Asks the browser's own page of extensions, as its switches do. */
  async function asExtensionsPage<T>(ask: (api: DeveloperPrivate, extension: string, given: string) => T, given = '') {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    const run = new Function('extension', 'given', `return (${ask})(chrome.developerPrivate, extension, given)`);
    await page.evaluate(run as (extension: string, given: string) => T, id, given);
    await page.close();
  }

  const withholdHosts = () =>
    asExtensionsPage((api, extensionId) =>
      api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }),
    );

  async function openOwnPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  }

  async function openPopup(page: Page): Promise<Page> {
    const extensions = await browser.extensions();
    const known = new Set(browser.targets());
    const popupTarget = browser.waitForTarget(
      (target) => target.url().startsWith(`chrome-extension://${id}/popup.html`) && !known.has(target),
      { timeout: 10_000 },
    );
    await page.bringToFront();
    await extensions.get(id)?.triggerAction(page);
    return (await popupTarget).asPage();
  }

  async function press(page: Page): Promise<Screen> {
    return new Screen(pageSurface(await openPopup(page)));
  }

  async function grantPage(page: Page): Promise<void> {
    const popup = await press(page);
    await popup.close();
  }

  async function tabOf(page: Page): Promise<{ id: number; url: string }> {
    const url = page.url();
    return own.read(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      return { id: tab?.id ?? -1, url: wanted };
    }, url);
  }

  await start();
  await closeWelcome();
  if (options.hosts) await withholdHosts();
  return {
    kind: 'chromium',
    get origin() {
      return `chrome-extension://${id}`;
    },
    profile: profile.path,
    downloads: downloads.path,
    tell: own.tell,
    rows: own.rows,
    openOwnPage,
    async openSite(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwnPages() {
      const pages = (await browser.pages()).map((page) => page.url());
      return pages.filter((url) => url.startsWith(`chrome-extension://${id}/`));
    },
    async setColourScheme(page, scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await showsScheme(page, scheme);
    },
    grantHost: (pattern) => asExtensionsPage((api, extension, host) => api.addHostPermission(extension, host), pattern),
    withdrawHost: (pattern) =>
      asExtensionsPage((api, extension, host) => api.removeHostPermission(extension, host), pattern),
    pressToolbarButton: press,
    async chooseFromMenu(page, choice) {
      await grantPage(page);
      const tab = await tabOf(page);
      const info = await menuInfo(page, choice);
      await (await worker()).evaluate(
        (given, there) => (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(given, there),
        info,
        tab,
      );
    },
    async pressSaveShortcut(page) {
      await grantPage(page);
      const tab = await tabOf(page);
      await (await worker()).evaluate(
        (there) => (chrome.commands.onCommand as unknown as Dispatching).dispatch('save-best', there),
        tab,
      );
    },
    notifications: own.notifications,
    clearNotification: own.clearNotification,
    async clickNotification(notification) {
      await (await worker()).evaluate(
        (one) => (chrome.notifications.onClicked as unknown as Dispatching).dispatch(one),
        notification,
      );
    },
    async pressNotificationButton(notification, button) {
      await (await worker()).evaluate(
        (one, at) => (chrome.notifications.onButtonClicked as unknown as Dispatching).dispatch(one, at),
        notification,
        button,
      );
    },
    badge: own.badge,
    alarms: own.alarms,
    isBackgroundRunning: async () => workers().length > 0,
    async stopBackground() {
      await own.close();
      const session = await browser.target().createCDPSession();
      // What a page asks meanwhile starts it again.
      await until('the worker to end', async () => {
        // One that an update has just ended can't be ended once more, and may still be among the targets.
        await Promise.allSettled(workers().map(async (target) => (await target.worker())?.close()));
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.every(({ type }) => type !== 'service_worker');
      });
      await session.detach();
    },
    async turn(to) {
      if (to === 'off') await own.close();
      await asExtensionsPage((_api, extension, given) => chrome.management.setEnabled(extension, given === 'on'), to);
    },
    async update() {
      await own.close();
      const before = workers();
      raiseVersion(extension.path);
      await asExtensionsPage(async (api, extensionId) => {
        // Without it Chromium leaves an unpacked extension off.
        await api.updateProfileConfiguration({ inDeveloperMode: true });
        await api.reload(extensionId, {});
      });
      await until('the new version to run', () => workers().some((one) => !before.includes(one)));
    },
    async restart(whileClosed) {
      await own.close();
      await browser.close();
      await whileClosed?.();
      await start();
    },
    async killAndRestart() {
      own.lose();
      const process = browser.process();
      const gone = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await gone;
      await start();
    },
    pageMemory: chromiumPageMemory,
    async picturePopup(page, scheme, ready, paths) {
      const popup = await openPopup(page);
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await ready(new Screen(pageSurface(popup)));
      for (const path of paths) await popup.screenshot({ path });
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

/** What of Chromium's own API of extensions its page of them uses. */
type DeveloperPrivate = {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  reload(extension: string, options: object): Promise<void>;
  addHostPermission(extension: string, host: string): Promise<void>;
  removeHostPermission(extension: string, host: string): Promise<void>;
};

/** What Chromium tells a context-menu listener about the element pointed at. */
async function menuInfo(page: Page, choice: MenuChoice): Promise<Record<string, unknown>> {
  const about = await page.$eval(choice.selector, (element) => {
    getSelection()?.selectAllChildren(element);
    return {
      // Chromium hands a selection over as one line.
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      href: element instanceof HTMLAnchorElement ? element.href : '',
    };
  });
  const common = { editable: false, pageUrl: page.url(), frameId: 0 };
  if (choice.over === 'selection') return { ...common, menuItemId: 'capture-selection', selectionText: about.text };
  if (choice.over === 'link') return { ...common, menuItemId: 'capture-link', linkUrl: about.href };
  return { ...common, menuItemId: 'capture-page' };
}
