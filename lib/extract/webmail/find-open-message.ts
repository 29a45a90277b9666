import { chooseWebmails } from './choose-webmail';
import { readGenericMessage } from './generic';
import { frameDocument, holds, pageAround } from './pierce';
import { readOpenMessage, type WebmailPage } from './read-open-message';
import type { OpenMessage } from './webmail';

/** The message that is open in a page: as its webmail is known to show it, else as any would; null where none is. */
export function findOpenMessage(page: WebmailPage): OpenMessage | null {
  return readKnown(page) ?? readUnknown(page);
}

function readKnown(page: WebmailPage): OpenMessage | null {
  for (const webmail of chooseWebmails(page.document, page.url)) {
    const open = readOpenMessage(page, webmail);
    if (open !== null) return open;
  }
  return null;
}

/** A page in a frame may be what a sender wrote: its own senders count only where the page around it shows none for it. */
function readUnknown(page: WebmailPage): OpenMessage | null {
  const open = readGenericMessage(page);
  if (open === null || open.bodies.some(holdsKnown)) return null;
  const around = pageAround(page.document);
  const outer = around && findOpenMessage({ document: around, url: around.URL });
  return outer?.bodies.some((body) => holds(body, page.document.documentElement)) ? null : open;
}

/** Whether the frame in a body is a page that is read by itself, its sender included. */
function holdsKnown(body: Element): boolean {
  return [body, ...body.querySelectorAll('iframe')].some((element) => {
    const document = frameDocument(element);
    return document !== null && readKnown({ document, url: document.URL }) !== null;
  });
}
