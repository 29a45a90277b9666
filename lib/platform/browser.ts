import browser from 'webextension-polyfill';

/** The browser's extension API with promises, the same in Chromium and Firefox. No other room imports the polyfill. */
export { browser };
