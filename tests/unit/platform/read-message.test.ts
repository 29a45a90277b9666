import { describe, expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { readMessage, readMessageInTab } from '@/lib/platform/read-message';

type Injection = { target: unknown; func?: (...args: unknown[]) => unknown; args?: unknown[]; files?: string[] };

const FRAME = { tabId: 7, frameId: 4 };
const REQUEST = { defaultCountry: 'DE', own: [], notOwn: [] };
const READ = { reading: { url: '', title: 'Offer', drafts: [], more: 0 }, bulk: null, forwarded: null, mine: [] };

/** A browser whose message reader answers so; injected functions run here. */
function readerAnswering(answer: () => unknown): Injection[] {
  const injected: Injection[] = [];
  const executeScript = async (injection: Injection) => {
    injected.push(injection);
    const { func, args } = injection;
    return [{ frameId: 4, result: func ? func(...(args ?? [])) : await answer() }];
  };
  Reflect.set(browser, 'scripting', { executeScript });
  return injected;
}

describe('readMessage', () => {
  it('reads in the one frame that asked, the request having been left there, and takes no more than it knows', async () => {
    const injected = readerAnswering(() => ({ ...READ, newest: ['secret'], signature: ['secret'] }));
    expect(await readMessage(FRAME, REQUEST)).toEqual(READ);
    expect(injected.map(({ target }) => target)).toEqual([
      { tabId: 7, frameIds: [4] },
      { tabId: 7, frameIds: [4] },
    ]);
    expect(injected[1]?.files).toEqual(['/message-reader.js']);
    expect(Reflect.get(globalThis, 'duebookMessageRequest')).toEqual(REQUEST);
  });

  it('waits for what a rep is saving on a busy machine', async () => {
    vi.useFakeTimers();
    try {
      readerAnswering(() => new Promise((resolve) => setTimeout(() => resolve(READ), 6_000)));
      const read = readMessage(FRAME, REQUEST);
      await vi.advanceTimersByTimeAsync(6_000);
      expect(await read).toEqual(READ);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([undefined, null, 'text', {}, { ...READ, bulk: 'other' }, { ...READ, reading: { drafts: [{}] } }])(
    'refuses an answer of a wrong shape: %j',
    async (answer) => {
      readerAnswering(() => answer);
      await expect(readMessage(FRAME, REQUEST)).rejects.toMatchObject({ code: 'page-unreadable' });
    },
  );

  it('says that a message can not be read where the browser refuses, or the page does not answer', async () => {
    readerAnswering(() => Promise.reject(new Error('Cannot access contents of the page')));
    await expect(readMessage(FRAME, REQUEST)).rejects.toMatchObject({ code: 'page-unreadable' });
    vi.useFakeTimers();
    try {
      readerAnswering(() => new Promise(() => undefined));
      const late = expect(readMessage(FRAME, REQUEST)).rejects.toMatchObject({ code: 'page-too-slow' });
      await vi.advanceTimersByTimeAsync(10_000);
      await late;
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('readMessageInTab', () => {
  const answering = (...results: unknown[]) => {
    const executeScript = async ({ files }: Injection) => results.map((result) => (files ? { result } : {}));
    Reflect.set(browser, 'scripting', { executeScript });
  };

  it('takes the first frame with a message that can be believed, and none where there is none', async () => {
    answering(null, { ...READ, bulk: 'other' }, READ, { ...READ, bulk: 'no-reply' });
    expect(await readMessageInTab(7, REQUEST)).toEqual(READ);
    answering(null, undefined, 'text');
    expect(await readMessageInTab(7, REQUEST)).toBeNull();
  });

  it('lets whoever looks wait less long for a page that does not answer', async () => {
    vi.useFakeTimers();
    try {
      readerAnswering(() => new Promise(() => undefined));
      const late = expect(readMessageInTab(7, REQUEST)).rejects.toMatchObject({ code: 'page-too-slow' });
      await vi.advanceTimersByTimeAsync(3_000);
      await late;
    } finally {
      vi.useRealTimers();
    }
  });

  it('says that it can not be read where the browser refuses', async () => {
    readerAnswering(() => Promise.reject(new Error('Cannot access contents of the page')));
    await expect(readMessageInTab(7, REQUEST)).rejects.toMatchObject({ code: 'page-unreadable' });
  });
});
