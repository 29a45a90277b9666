import { DuebookError } from '../errors/duebook-error';
import { browser } from './browser';

/** Built from `entrypoints/webmail-card.ts`. */
const FILE = '/webmail-card.js';

/**
 * Runs the script of the chip's card in one frame of a webmail, whose rep has pressed the chip there. Throws DuebookError
 * `page-unreadable` where the browser refuses, as for a frame that is gone.
 */
export async function bringCard({ tabId, frameId }: { tabId: number; frameId: number }): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      files: [FILE],
    });
  } catch (refusal) {
    throw new DuebookError('page-unreadable', { cause: refusal });
  }
}
