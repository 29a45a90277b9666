import { expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { readBody } from '@/lib/platform/read-body';

const FRAME = { tabId: 7, frameId: 4 };
const written = { from: 'tamsin@veld.example', subject: 'Pumps', date: '', lines: [{ text: 'Yes.', older: false }] };

type Script = { func?: () => unknown; files?: string[] };

/** A page whose world gives `again` where its reader is called, and `fresh` where the file is run. */
function answering(again: unknown, fresh: unknown) {
  const executeScript = vi.fn(async ({ func }: Script) => [{ frameId: 4, result: func ? again : fresh }]);
  Reflect.set(browser, 'scripting', { executeScript });
  return executeScript;
}

const inFrame = { target: { tabId: 7, frameIds: [4] }, injectImmediately: true };

it('brings its reader into the one frame that asked', async () => {
  const executeScript = answering(null, written);
  expect(await readBody(FRAME)).toEqual(written);
  expect(executeScript.mock.calls).toEqual([
    [{ ...inFrame, func: expect.any(Function) }],
    [{ ...inFrame, files: ['/webmail-body.js'] }],
  ]);
});

it('calls the reader that is there already', async () => {
  const executeScript = answering(written, null);
  expect(await readBody(FRAME)).toEqual(written);
  expect(executeScript.mock.calls).toEqual([[{ ...inFrame, func: expect.any(Function) }]]);
});

it('finds what was left in the world it is run in', async () => {
  const executeScript = answering(null, null);
  await readBody(FRAME);
  const { func } = executeScript.mock.calls[0]?.[0] ?? {};
  expect(func?.()).toBeNull();
  Reflect.set(globalThis, 'duebookWritten', async () => written);
  expect(await func?.()).toEqual(written);
  Reflect.deleteProperty(globalThis, 'duebookWritten');
});

it.each([
  ['nothing open', null],
  ['no lines', { ...written, lines: 'Yes.' }],
  ['more than is ever told', { ...written, lines: Array(2_001).fill(written.lines[0]) }],
])('believes no answer with %s', async (_what, result) => {
  answering(null, result);
  expect(await readBody(FRAME)).toBeNull();
  answering(result, null);
  expect(await readBody(FRAME)).toBeNull();
});

it('says that a frame which is gone can not be read', async () => {
  Reflect.set(browser, 'scripting', { executeScript: () => Promise.reject(new Error('Frame with ID 4 was removed.')) });
  await expect(readBody(FRAME)).rejects.toMatchObject({ code: 'page-unreadable' });
});
