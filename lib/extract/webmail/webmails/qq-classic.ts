import type { Webmail } from '../webmail';

/**
 * QQ Mail as it was, and Exmail, which still is so: the message is the page of a frame of the same origin, in which
 * Duebook's script runs itself; people stand in attributes of their own, and the sender alone has a tip.
 */
export const qqClassic: Webmail = {
  id: 'qq-classic',
  name: 'QQ Mail (classic), Exmail',
  hosts: ['https://mail.qq.com/*', 'https://*.exmail.qq.com/*'],
  frames: ['[name="mainFrame"]'],
  own: ['#useraddr'],
  generations: [
    {
      name: '2017',
      message: 'body:has(.readmailinfo)',
      body: ['#contentDiv, #mailContentContainer'],
      from: ['.readmailinfo [e]:has(#tipFromAddr_readmail)', '#tipFromAddr_readmail', '.readmailinfo [e]'],
      to: ['.readmailinfo [e]:not(:has(#tipFromAddr_readmail))'],
      subject: ['#subject'],
      date: ['.readmailinfo b.tcolor:not([e] *)'],
    },
  ],
};
