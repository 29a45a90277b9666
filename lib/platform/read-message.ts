import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import {
  MESSAGE_REQUEST_KEY,
  type MessageRequest,
  type ReadMessage,
  ReadMessageSchema,
} from '../extract/message/read-message';
import { browser } from './browser';
import { inTime } from './in-time';

/**
 * How long a message may take to be read, in milliseconds: before it is saved without its signature, for which a rep whose
 * machine is busy would rather wait, and before a popup that stands open for it shows what it has.
 */
const SAVE_LIMIT = 10_000;
const LOOK_LIMIT = 3_000;

/**
 * Reads the message open in one frame of a webmail, once the rep has pressed Save there. What comes back was made beside
 * a page that may be hostile, so it is checked before anyone sees it. Throws DuebookError `page-unreadable` where the
 * browser or the page refuses, `page-too-slow` where no answer came within ten seconds.
 */
export async function readMessage(
  frame: { tabId: number; frameId: number },
  request: MessageRequest,
): Promise<ReadMessage> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  const [read = null] = await inTime(inject(target, request), SAVE_LIMIT);
  if (read === null) throw new DuebookError('page-unreadable');
  return read;
}

/**
 * Reads the message open in any frame of a webmail's tab that the rep has just acted on; null where none is open.
 * Throws as `readMessage` does, after three seconds, and checks as much.
 */
export async function readMessageInTab(tabId: number, request: MessageRequest): Promise<ReadMessage | null> {
  const read = await inTime(inject({ tabId, allFrames: true }, request), LOOK_LIMIT);
  return read.find((one) => one !== null) ?? null;
}

/** What the frames of `target` that may be read have open; null for those with nothing, or nothing that can be believed. */
async function inject(
  target: { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true },
  request: MessageRequest,
): Promise<(ReadMessage | null)[]> {
  try {
    await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      func: leaveRequest,
      args: [MESSAGE_REQUEST_KEY, request],
    });
    const frames = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      files: ['/message-reader.js'],
    });
    return frames.map(({ result }) => {
      const reading = v.safeParse(ReadMessageSchema, result);
      return reading.success ? reading.output : null;
    });
  } catch (refusal) {
    throw new DuebookError('page-unreadable', { cause: refusal });
  }
}

/** Runs in the page's isolated world: leaves the request for the reader. */
function leaveRequest(key: string, request: unknown): void {
  Reflect.set(globalThis, key, request);
}
