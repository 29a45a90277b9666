import { browser } from './browser';

const KEY = 'started';

/**
 * Whether the background starts for the first time since the extension does: with the browser, by an install or an
 * update, or because the rep has turned it on again, of which no event tells. Asked once a start.
 */
export async function isFirstStart(): Promise<boolean> {
  const { session } = browser.storage;
  const kept = await session.get(KEY);
  if (kept[KEY] === true) return false;
  await session.set({ [KEY]: true });
  return true;
}
