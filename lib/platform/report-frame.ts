import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import { browser } from './browser';
import { inTime } from './in-time';

/** Built from `entrypoints/page-report.ts`. */
const FILE = '/page-report.js';

/** How long a page may take to be described, in milliseconds. */
const LIMIT = 10_000;

const ReportSchema = v.pipe(v.string(), v.maxLength(1_000_000));

/**
 * Describes how the page in one frame of a webmail is built, on the rep's press, without a word of its content (see
 * `reportPage`). Throws DuebookError `page-unreadable` where the browser or the page refuses, `page-too-slow`.
 */
export async function reportFrame({ tabId, frameId }: { tabId: number; frameId: number }): Promise<string> {
  return inTime(inject(tabId, frameId), LIMIT);
}

async function inject(tabId: number, frameId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      files: [FILE],
    });
    return v.parse(ReportSchema, frame?.result);
  } catch (refusal) {
    throw new DuebookError('page-unreadable', { cause: refusal });
  }
}
