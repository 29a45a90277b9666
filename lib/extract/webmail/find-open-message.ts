import { genericBody, readGenericMessage } from './generic';
import { mayShow } from './may-show';
import { frameAround, holds } from './pierce';
import { readOpenMessage, type WebmailPage } from './read-open-message';
import type { OpenMessage, WebmailTable } from './webmail';

/**
 * The message that is open in a page: as one of `webmails`, those that may be at its host, is known to show it, else as
 * any would; null where none is.
 * A page in a frame may be what a sender wrote, whatever it looks like: it counts only where no page around it shows it
 * as the body of a message.
 */
export function findOpenMessage(page: WebmailPage, webmails: readonly WebmailTable[]): OpenMessage | null {
  const open = readPage(page, webmails);
  return open !== null && isWritten(page.document, webmails) ? null : open;
}

/** Reads a page as though it were no sender's. */
function readPage(page: WebmailPage, webmails: readonly WebmailTable[]): OpenMessage | null {
  let missed = '';
  for (const webmail of webmails) {
    if (!mayShow(webmail, page.document)) continue;
    const open = readOpenMessage(page, webmail);
    if (open === null) missed ||= webmail.id;
    else if (webmail.hosts.length > 0 || !isPlanted(open, page.document)) return open;
  }
  const open = readGenericMessage(page);
  // What a frame of the webmail's own shows is read there, by itself.
  if (open === null || open.bodies.some((body) => holdsOwnFrame(body, webmails))) return null;
  return { ...open, missed };
}

/** Which webmail a page was seen to be, by a sender outside of all that others wrote: that it stays. */
const seenToBe = new WeakMap<Document, string>();

/** Whether the sender stands in what another wrote: on a host nobody knows, markup alone says which webmail it is. */
function isPlanted({ beside, webmail }: OpenMessage, page: Document): boolean {
  if (seenToBe.get(page) === webmail) return false;
  const body = genericBody(page);
  if (body !== null && holds(body, beside)) return true;
  // Where nothing else is seen to be a body, something may be on its way.
  if (body !== null) seenToBe.set(page, webmail);
  return false;
}

/** Whether a page stands in the body of a message in one of the pages around it. */
function isWritten(page: Document, webmails: readonly WebmailTable[]): boolean {
  const frame = frameAround(page);
  if (frame === null) return false;
  const around = frame.ownerDocument;
  if (!isOwnFrame(frame, webmails)) {
    const outer = readPage({ document: around, url: around.URL }, webmails);
    if (outer?.bodies.some((body) => holds(body, frame))) return true;
  }
  return isWritten(around, webmails);
}

function holdsOwnFrame(body: Element, webmails: readonly WebmailTable[]): boolean {
  return [body, ...body.querySelectorAll('iframe,frame')].some((element) => isOwnFrame(element, webmails));
}

function isOwnFrame(frame: Element, webmails: readonly WebmailTable[]): boolean {
  return webmails.some(({ frames = [] }) => frames.some((selector) => frame.matches(selector)));
}
