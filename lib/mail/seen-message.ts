import type { Mailbox } from '../extract/message/message';
import type { OpenMessage } from '../extract/webmail/webmail';
import type { SeenMessage } from '../messages/mail-protocol';
import { MAIL_LIMITS } from './mail-limits';

/**
 * The head of an open message as it is told to the background, cut to what that takes; the key too, since a cut key
 * still tells messages apart. Small, and without any schema: it runs in the webmail's page.
 */
export function seenMessage(open: OpenMessage): SeenMessage {
  const { recipients, own, address, line, url, key } = MAIL_LIMITS;
  return {
    key: open.key.slice(0, key),
    from: mailbox(open.from),
    replyTo: open.replyTo && mailbox(open.replyTo),
    recipients: open.recipients.slice(0, recipients).map(mailbox),
    subject: open.subject.slice(0, line),
    date: open.date.slice(0, line),
    permalink: open.permalink.length > url ? '' : open.permalink,
    own: open.own.filter(({ length }) => length <= address).slice(0, own),
    direction: open.direction,
    list: open.list || open.recipients.length > recipients,
  };
}

function mailbox({ name, address }: Mailbox): Mailbox {
  return { name: name.slice(0, MAIL_LIMITS.name), address: address.slice(0, MAIL_LIMITS.address) };
}
