import type { Webmail } from '../webmail';

/** The address of the message itself: which it is, and in which folder, without the session's own keys. */
function permalink(url: URL, id: string): string {
  const mailbox = url.searchParams.get('_mbox') ?? 'INBOX';
  const uid = id === '' ? url.searchParams.get('_uid') : id;
  if (uid === null || uid === '') return `${url.origin}${url.pathname}?_task=mail`;
  const query = new URLSearchParams({ _task: 'mail', _action: 'show', _uid: uid, _mbox: mailbox });
  return `${url.origin}${url.pathname}?${query}`;
}

const LINK = ' a.rcmContactAddress';
/** The cells of the table of headers, each with the header's name for its class. */
const cells = (table: string) => (name: string) => `${table} td.header.${name}`;
const elastic = cells('#message-header');
const larry = cells('#messageheader table:not(#preview-shortheaders)');

const parts = (cell: (name: string) => string) => ({
  body: ['#messagebody'],
  from: [cell('from') + LINK, `${cell('from')} .adr`],
  replyTo: [cell('mail-reply-to') + LINK, cell('replyto') + LINK],
  to: [`${cell('to') + LINK},${cell('cc') + LINK},${cell('bcc') + LINK}`],
  date: [cell('date')],
  list: [cell('mail-followup-to')],
});

/**
 * Roundcube, on anybody's host. Its list shows the message in a frame of the same origin, which runs Duebook's
 * script itself. Both of its faces put the recipient where the sender stands in short, in the folder of sent mail:
 * only the table of all headers tells who is who.
 */
export const roundcube: Webmail = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  detect: ['body.task-mail #message-header', '#messageheader'],
  frames: ['#messagecontframe'],
  own: ['.username'],
  generations: [
    {
      ...parts(elastic),
      name: 'elastic',
      message: 'body:is(.action-preview,.action-show) #layout-content',
      subject: [{ at: '#message-header h2.subject', bare: true }],
      date: [elastic('date'), '#message-header .header-summary .text-nowrap'],
      beside: ['#message-header .header-summary', '#message-header .header-content'],
    },
    {
      ...parts(larry),
      name: 'larry',
      message: 'body:has(#messageheader)',
      subject: [{ at: '#messageheader .subject span', bare: true }],
      beside: ['#preview-shortheaders .adr', '#messageheader .adr'],
    },
  ],
  permalink,
};
