import { expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { readBody } from '@/lib/platform/read-body';

const FRAME = { tabId: 7, frameId: 4 };
const written = { from: 'tamsin@veld.example', subject: 'Pumps', date: '', lines: [{ text: 'Yes.', older: false }] };

function answering(result: unknown) {
  const executeScript = vi.fn(async () => [{ frameId: 4, result }]);
  Reflect.set(browser, 'scripting', { executeScript });
  return executeScript;
}

it('reads what was written in the one frame that asked', async () => {
  const executeScript = answering(written);
  expect(await readBody(FRAME)).toEqual(written);
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [4] }, injectImmediately: true, files: ['/webmail-body.js'] }],
  ]);
});

it.each([
  ['nothing open', null],
  ['no lines', { ...written, lines: 'Yes.' }],
  ['more than is ever told', { ...written, lines: Array(2_001).fill(written.lines[0]) }],
])('believes no answer with %s', async (_what, result) => {
  answering(result);
  expect(await readBody(FRAME)).toBeNull();
});

it('says that a frame which is gone can not be read', async () => {
  Reflect.set(browser, 'scripting', { executeScript: () => Promise.reject(new Error('Frame with ID 4 was removed.')) });
  await expect(readBody(FRAME)).rejects.toMatchObject({ code: 'page-unreadable' });
});
