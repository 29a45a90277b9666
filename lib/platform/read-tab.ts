import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import { type Reading, ReadingSchema } from '../extract/evidence/draft';
import { H_CARD_SELECTOR } from '../extract/layout/h-card-selector';
import { PAGE_REQUEST_KEY, type PageRequest } from '../extract/page-request';
import { browser } from './browser';
import { inTime } from './in-time';

/** How long a page may take to be read before the rep is told so, in milliseconds. */
const LIMIT = 5_000;

/** How long a page still arriving is waited for before what is there is read, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Reads the page in a tab the rep has just acted on (activeTab). What comes back was made beside a page that may
 * be hostile, so it is checked before anyone sees it. Throws DuebookError `page-unreadable` where the browser
 * or the page refuses, `page-too-slow` where no answer came within five seconds.
 */
export async function readTab(tabId: number, request: PageRequest, limit = LIMIT): Promise<Reading> {
  return inTime(inject(tabId, request), limit);
}

async function inject(tabId: number, request: PageRequest): Promise<Reading> {
  const target = { tabId };
  let found: unknown;
  let holdsText = true;
  try {
    // Left to themselves browsers inject once the page is idle, for which a page with one slow script waits long.
    const [prepared] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      func: leaveRequest,
      args: [PAGE_REQUEST_KEY, request, H_CARD_SELECTOR, PATIENCE],
    });
    // The browser's own viewer stands there in place of the file, and holds none of its text.
    holdsText = prepared?.result !== 'viewer';
    const files = [...(prepared?.result === 'h-card' ? ['/microformats.js'] : []), '/page-reader.js'];
    const [read] = await browser.scripting.executeScript({ target, injectImmediately: true, files });
    found = read?.result;
  } catch (refusal) {
    throw new DuebookError('page-unreadable', { cause: refusal });
  }
  const reading = v.safeParse(ReadingSchema, found);
  if (!reading.success || (request.mode === 'page' && !holdsText)) throw new DuebookError('page-unreadable');
  return reading.output;
}

/** Runs in the page's isolated world: leaves the request for the reader, tells what kind of page it is once it is there. */
async function leaveRequest(
  key: string,
  request: unknown,
  selector: string,
  patience: number,
): Promise<'viewer' | 'h-card' | 'plain'> {
  Reflect.set(globalThis, key, request);
  if (document.readyState === 'loading') {
    await new Promise<void>((resolve) => {
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
      setTimeout(resolve, patience);
    });
  }
  if (document.contentType === 'application/pdf') return 'viewer';
  return document.querySelector(selector) === null ? 'plain' : 'h-card';
}
