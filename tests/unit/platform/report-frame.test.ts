import { expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { reportFrame } from '@/lib/platform/report-frame';

const FRAME = { tabId: 7, frameId: 4 };

it('describes the page of the one frame that asked', async () => {
  const executeScript = vi.fn(async () => [{ result: 'webmail: roundcube' }]);
  Reflect.set(browser, 'scripting', { executeScript });
  expect(await reportFrame(FRAME)).toBe('webmail: roundcube');
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [4] }, injectImmediately: true, files: ['/page-report.js'] }],
  ]);
});

it.each([undefined, null, 7, { text: 'x' }, 'x'.repeat(1_000_001)])(
  'takes nothing but a text of some size',
  async (result) => {
    Reflect.set(browser, 'scripting', { executeScript: async () => [{ result }] });
    await expect(reportFrame(FRAME)).rejects.toMatchObject({ code: 'page-unreadable' });
  },
);
