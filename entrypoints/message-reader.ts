import * as v from 'valibot';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractMessage } from '@/lib/extract/message/extract-message';
import { MESSAGE_REQUEST_KEY, MessageRequestSchema, type ReadMessage } from '@/lib/extract/message/read-message';
import { chooseWebmails } from '@/lib/extract/webmail/choose-webmail';
import { messageOf } from '@/lib/extract/webmail/message-of';
import { readOpenMessage } from '@/lib/extract/webmail/read-open-message';

/** Injected when the rep saves who is writing: reads the message that is open, and hands back whom it names. */
export default defineUnlistedScript((): ReadMessage | null => {
  const { defaultCountry } = v.parse(MessageRequestSchema, Reflect.get(globalThis, MESSAGE_REQUEST_KEY));
  const page = { document, url: location.href };
  for (const webmail of chooseWebmails(document, page.url)) {
    const open = readOpenMessage(page, webmail);
    if (open === null) continue;
    const { reading, bulk, forwarded } = extractMessage(messageOf(open), { defaultCountry });
    return { reading, bulk, forwarded };
  }
  return null;
});
