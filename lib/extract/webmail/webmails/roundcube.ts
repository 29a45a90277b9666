import type { Webmail } from '../webmail';

/** The address of the message itself: which it is, and in which folder, without the session's own keys. */
function permalink(url: URL, id: string): string {
  const mailbox = url.searchParams.get('_mbox') ?? 'INBOX';
  const uid = id === '' ? url.searchParams.get('_uid') : id;
  if (uid === null || uid === '') return `${url.origin}${url.pathname}?_task=mail`;
  const query = new URLSearchParams({ _task: 'mail', _action: 'show', _uid: uid, _mbox: mailbox });
  return `${url.origin}${url.pathname}?${query}`;
}

/**
 * Roundcube, on anybody's host. Its list shows the message in a frame of the same origin, which runs Duebook's
 * script itself; the outermost page that counts is then that frame's.
 */
export const roundcube: Webmail = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  detect: ['body.task-mail #message-header', '#messageheader'],
  own: [{ at: '.header-title.username' }, '#taskmenu .username', '#topnav .username', '.username'],
  generations: [
    {
      name: 'elastic',
      message: 'body.action-preview #layout-content, body.action-show #layout-content',
      body: ['#messagebody'],
      from: [
        '#message-header .header-summary a.rcmContactAddress[href^="mailto:"]',
        '#message-header td.header.from a.rcmContactAddress',
        '#message-header .header-summary span.adr',
      ],
      replyTo: ['#message-header td.header.replyto a.rcmContactAddress'],
      to: ['#message-header td.header.to a.rcmContactAddress, #message-header td.header.cc a.rcmContactAddress'],
      subject: [{ at: '#message-header h2.subject', bare: true }],
      date: ['#message-header td.header.date', '#message-header .header-summary .text-nowrap'],
      list: ['#message-header td.header.mail-followup-to', '#message-header td.header.list-unsubscribe'],
      beside: ['#message-header .header-summary', '#message-header .header-content'],
    },
    {
      name: 'larry',
      message: 'body:has(#messageheader)',
      body: ['#messagebody'],
      from: ['#messageheader td.header.from a.rcmContactAddress', '#messageheader td.header.from span.adr'],
      replyTo: ['#messageheader td.header.replyto a.rcmContactAddress'],
      to: ['#messageheader td.header.to a.rcmContactAddress, #messageheader td.header.cc a.rcmContactAddress'],
      subject: [
        { at: '#messageheader h2.subject', bare: true },
        '#messageheader h3.subject span',
        '#messageheader .subject',
      ],
      date: ['#messageheader td.header.date'],
      beside: ['#messageheader td.header.from span.adr'],
    },
  ],
  permalink,
};
