import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import {
  MESSAGE_REQUEST_KEY,
  type MessageRequest,
  type ReadMessage,
  ReadMessageSchema,
} from '../extract/message/read-message';
import { browser } from './browser';

/** How long a message may take to be read before it is saved without its signature, in milliseconds. */
const LIMIT = 3_000;

/**
 * Reads the message open in one frame of a webmail, once the rep has pressed Save there. What comes back was made beside
 * a page that may be hostile, so it is checked before anyone sees it. Throws DuebookError `page-unreadable` where the
 * browser or the page refuses, `page-too-slow` where no answer came within three seconds.
 */
export async function readMessage(
  frame: { tabId: number; frameId: number },
  request: MessageRequest,
  limit = LIMIT,
): Promise<ReadMessage> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DuebookError('page-too-slow')), limit);
  });
  try {
    return await Promise.race([inject(frame, request), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function inject({ tabId, frameId }: { tabId: number; frameId: number }, request: MessageRequest) {
  const target = { tabId, frameIds: [frameId] };
  let found: unknown;
  try {
    await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      func: leaveRequest,
      args: [MESSAGE_REQUEST_KEY, request],
    });
    const [read] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      files: ['/message-reader.js'],
    });
    found = read?.result;
  } catch (refusal) {
    throw new DuebookError('page-unreadable', { cause: refusal });
  }
  const reading = v.safeParse(ReadMessageSchema, found);
  if (!reading.success) throw new DuebookError('page-unreadable');
  return reading.output;
}

/** Runs in the page's isolated world: leaves the request for the reader. */
function leaveRequest(key: string, request: unknown): void {
  Reflect.set(globalThis, key, request);
}
