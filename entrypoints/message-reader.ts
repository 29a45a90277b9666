import * as v from 'valibot';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MESSAGE_REQUEST_KEY, MessageRequestSchema, type ReadMessage } from '@/lib/extract/message/read-message';
import { findOpenMessage } from '@/lib/extract/webmail/find-open-message';
import { openMessageReading } from '@/lib/extract/webmail/open-message-reading';
import { webmailsAt } from '@/lib/extract/webmail/webmails-at';

/**
 * Injected when the rep saves who is writing, or opens the popup over a webmail: reads the message that is open, and
 * hands back whom it names.
 */
export default defineUnlistedScript((): ReadMessage | null => {
  const request = v.parse(MessageRequestSchema, Reflect.get(globalThis, MESSAGE_REQUEST_KEY));
  const open = findOpenMessage({ document, url: location.href }, webmailsAt(location.href));
  return open && openMessageReading(open, request);
});
