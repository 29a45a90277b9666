import { expect, it, vi } from 'vitest';
import { bringCard } from '@/lib/platform/bring-card';
import { browser } from '@/lib/platform/browser';

it('brings the card into the one frame that asked', async () => {
  const executeScript = vi.fn(async () => []);
  Reflect.set(browser, 'scripting', { executeScript });
  await bringCard({ tabId: 7, frameId: 4 });
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [4] }, injectImmediately: true, files: ['/webmail-card.js'] }],
  ]);
});

it('says that a frame which is gone can not be reached', async () => {
  Reflect.set(browser, 'scripting', { executeScript: () => Promise.reject(new Error('Frame with ID 4 was removed.')) });
  await expect(bringCard({ tabId: 7, frameId: 4 })).rejects.toMatchObject({ code: 'page-unreadable' });
});
