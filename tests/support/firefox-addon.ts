import type { Browser } from 'puppeteer-core';
import { runInChromeScope } from './firefox-chrome-scope.ts';

/** Turns an add-on of Firefox off or on again. */
export function turnAddon(browser: Browser, id: string, to: 'on' | 'off'): Promise<void> {
  return runInChromeScope(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     const addon = await AddonManager.getAddonByID(given.id);
     await (given.to === 'on' ? addon.enable() : addon.disable());`,
    { id, to },
  );
}

/** Takes the hosts of a match pattern back from an add-on, in the browser's own settings. */
export function withdrawFromAddon(browser: Browser, id: string, pattern: string): Promise<void> {
  return runInChromeScope(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(given.id);
     await ExtensionPermissions.remove(given.id, { permissions: [], origins: [given.pattern] }, extension);`,
    { id, pattern },
  );
}
