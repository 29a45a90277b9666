import type { Mailbox } from '../extract/message/message';
import type { OpenMessage } from '../extract/webmail/webmail';
import type { SeenMessage } from '../messages/mail-protocol';
import { MAIL_LIMITS } from './mail-limits';

/**
 * The head of an open message as it is told to the background, cut to what that takes. Small, and without any schema: it runs in the webmail's page.
 */
export function seenMessage(open: OpenMessage): SeenMessage {
  const { recipients, own, address, line, url } = MAIL_LIMITS;
  return {
    webmail: open.webmail,
    missed: open.missed,
    from: mailbox(open.from),
    replyTo: open.replyTo && mailbox(open.replyTo),
    recipients: open.recipients.slice(0, recipients).map(mailbox),
    subject: open.subject.slice(0, line),
    date: open.date.slice(0, line),
    url: open.url.length > url ? '' : open.url,
    id: open.id.slice(0, line),
    own: open.own.filter(({ length }) => length <= address).slice(0, own),
    direction: open.direction,
    list: open.list || open.recipients.length > recipients,
  };
}

function mailbox({ name, address }: Mailbox): Mailbox {
  return { name: name.slice(0, MAIL_LIMITS.name), address: address.slice(0, MAIL_LIMITS.address) };
}
