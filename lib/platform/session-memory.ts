import { browser } from './browser';

/** What was kept under `key` since the browser was started; undefined where nothing was. Never on disk. */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Keeps `value`, which must be JSON, under `key` until the browser is closed; undefined forgets what was kept. */
export async function remember(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: value });
}
