import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import { type WrittenMail, WrittenMailSchema } from '../extract/message/written-mail';
import type { LeftReader } from '../extract/webmail/left-reader';
import { browser } from './browser';
import { inTime } from './in-time';

/** Built from `entrypoints/webmail-body.ts`. */
const FILE = '/webmail-body.js';
/** The chip waits for it, in milliseconds. */
const LIMIT = 2_000;

/**
 * What the sender of the message wrote that stands open in one frame of a webmail, checked, as it was read beside a page
 * that may be hostile; null where none is open. Throws DuebookError `page-unreadable` where the browser or the page
 * refuses, `page-too-slow` where no answer came within two seconds.
 */
export async function readBody({ tabId, frameId }: { tabId: number; frameId: number }): Promise<WrittenMail | null> {
  return inTime(inject({ tabId, frameIds: [frameId] }), LIMIT);
}

/** Calls what the file has left, where it was run before: running it anew would be most of what an opening costs. */
const again = () => (globalThis as LeftReader).duebookWritten?.() ?? null;

async function inject(target: { tabId: number; frameIds: number[] }): Promise<WrittenMail | null> {
  const run = async (script: { func: () => unknown } | { files: string[] }) => {
    const [frame] = await browser.scripting.executeScript({ target, injectImmediately: true, ...script });
    const written = v.safeParse(WrittenMailSchema, frame?.result);
    return written.success ? written.output : null;
  };
  try {
    return (await run({ func: again })) ?? (await run({ files: [FILE] }));
  } catch (refusal) {
    throw new DuebookError('page-unreadable', { cause: refusal });
  }
}
