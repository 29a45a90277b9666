import type { MessageRequest, ReadMessage } from '../extract/message/read-message';
import { hostedWebmail } from '../extract/webmail/hosted-webmail';
import { isWebmailEnabled } from './enabled-webmails';
import { readMessageInTab } from './read-message';

/**
 * The message open in a tab the rep has just acted on; null where its page at `url` is no webmail's, or none is open in
 * it. Never throws: what can't be read as a message may still be read as a page, and that says why where it can't.
 */
export async function readMailTab(tabId: number, url: string, request: MessageRequest): Promise<ReadMessage | null> {
  try {
    if (!hostedWebmail(url) && !(await isWebmailEnabled(url))) return null;
    return await readMessageInTab(tabId, request);
  } catch {
    return null;
  }
}
