import * as v from 'valibot';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MESSAGE_REQUEST_KEY, MessageRequestSchema, type ReadMessage } from '@/lib/extract/message/read-message';
import { chooseWebmails } from '@/lib/extract/webmail/choose-webmail';
import { openMessageReading } from '@/lib/extract/webmail/open-message-reading';
import { readOpenMessage } from '@/lib/extract/webmail/read-open-message';

/**
 * Injected when the rep saves who is writing, or opens the popup over a webmail: reads the message that is open, and
 * hands back whom it names.
 */
export default defineUnlistedScript((): ReadMessage | null => {
  const { defaultCountry } = v.parse(MessageRequestSchema, Reflect.get(globalThis, MESSAGE_REQUEST_KEY));
  const page = { document, url: location.href };
  for (const webmail of chooseWebmails(document, page.url)) {
    const open = readOpenMessage(page, webmail);
    if (open !== null) return openMessageReading(open, { defaultCountry });
  }
  return null;
});
