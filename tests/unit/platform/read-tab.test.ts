// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { readTab } from '@/lib/platform/read-tab';

type Injection = {
  injectImmediately?: boolean;
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
  files?: string[];
};

const READING = { url: 'https://acme.example/', title: 'Acme', drafts: [], more: 0 };
const REQUEST = { mode: 'page', defaultCountry: '' } as const;

/** A browser whose injected files answer what `answer` says; injected functions run here. */
function pageAnswering(
  answer: (file: string) => unknown,
  told: (injection: Injection) => void = () => undefined,
): void {
  const executeScript = async (injection: Injection) => {
    told(injection);
    const { func, args, files } = injection;
    const result = func === undefined ? await answer(files?.at(-1) ?? '') : await func(...(args ?? []));
    return [{ frameId: 0, result }];
  };
  Reflect.set(browser, 'scripting', { executeScript });
}

describe('readTab', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('hands the reading back, the request having been left for the reader', async () => {
    pageAnswering(() => READING);
    expect(await readTab(1, REQUEST)).toEqual(READING);
    expect(Reflect.get(globalThis, 'duebookPageRequest')).toEqual(REQUEST);
  });

  it('loads the h-card parser only where there are such cards', async () => {
    const injected: string[][] = [];
    pageAnswering(
      () => READING,
      ({ files }) => {
        if (files !== undefined) injected.push(files);
      },
    );
    await readTab(1, REQUEST);
    const card = document.createElement('div');
    card.className = 'vcard';
    document.body.append(card);
    await readTab(1, REQUEST);
    expect(injected).toEqual([['/page-reader.js'], ['/microformats.js', '/page-reader.js']]);
  });

  it('waits a second at most for a page that is still arriving, and never for it to be idle', async () => {
    vi.useFakeTimers();
    const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    try {
      const waited: (boolean | undefined)[] = [];
      pageAnswering(
        () => READING,
        ({ injectImmediately }) => waited.push(injectImmediately),
      );
      const reading = readTab(1, REQUEST);
      await vi.advanceTimersByTimeAsync(900);
      expect(waited).toEqual([true]);
      await vi.advanceTimersByTimeAsync(200);
      expect(await reading).toEqual(READING);
      expect(waited).toEqual([true, true]);
    } finally {
      loading.mockRestore();
      vi.useRealTimers();
    }
  });

  it('reads a page as soon as all of it has arrived', async () => {
    const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    try {
      pageAnswering(() => READING);
      const reading = readTab(1, REQUEST, 500);
      document.dispatchEvent(new Event('DOMContentLoaded'));
      expect(await reading).toEqual(READING);
    } finally {
      loading.mockRestore();
    }
  });

  it('says that a page cannot be read where the browser refuses', async () => {
    pageAnswering(() => Promise.reject(new Error('Cannot access a chrome:// URL')));
    await expect(readTab(1, REQUEST)).rejects.toMatchObject({ code: 'page-unreadable' });
  });

  it('says that a PDF cannot be read, whose viewer holds none of its text, but takes what is selected in it', async () => {
    const viewer = vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    try {
      pageAnswering(() => READING);
      await expect(readTab(1, REQUEST)).rejects.toMatchObject({ code: 'page-unreadable' });
      const selection = { mode: 'selection', text: 'Jane Quist', defaultCountry: '' } as const;
      expect(await readTab(1, selection)).toEqual(READING);
    } finally {
      viewer.mockRestore();
    }
  });

  it.each([undefined, null, 'text', { ...READING, drafts: [{ kind: 'person' }] }, { ...READING, more: -1 }])(
    'refuses an answer of a wrong shape: %j',
    async (answer) => {
      pageAnswering(() => answer);
      await expect(readTab(1, REQUEST)).rejects.toMatchObject({ code: 'page-unreadable' });
    },
  );

  it('gives up on a page that does not answer in time', async () => {
    vi.useFakeTimers();
    try {
      pageAnswering(() => new Promise(() => undefined));
      const refused = expect(readTab(1, REQUEST)).rejects.toMatchObject({ code: 'page-too-slow' });
      await vi.advanceTimersByTimeAsync(5_000);
      await refused;
    } finally {
      vi.useRealTimers();
    }
  });
});
