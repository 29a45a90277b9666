import type { Generation, Webmail } from '../webmail';

/** What the two have in common: one grew out of the other. */
const PARTS = {
  from: [{ at: '.from', attribute: 'title' }, '.from a[href^="mailto:"]'],
  subject: ['.subjectParent .subject'],
  beside: ['.informationShort'],
} satisfies Partial<Generation>;

/** SnappyMail, and RainLoop from which it comes, on anybody's host. */
export const snappymail: Webmail = {
  id: 'snappymail',
  name: 'SnappyMail, RainLoop',
  hosts: [],
  detect: ['#rl-app'],
  own: ['.accountPlace, a.email-title'],
  generations: [
    {
      ...PARTS,
      name: 'snappymail 2',
      message: '.b-message',
      body: ['.bodyText'],
      replyTo: [{ at: '[data-i18n="GLOBAL/REPLY_TO"] + td', many: true }],
      to: [{ at: '[data-i18n="GLOBAL/TO"] + td, [data-i18n="GLOBAL/CC"] + td', many: true }],
      date: ['time'],
      list: ['li:not([style*="none"]) > [data-i18n="MESSAGE/BUTTON_UNSUBSCRIBE"]'],
    },
    {
      ...PARTS,
      name: 'rainloop 1',
      message: '.messageView',
      body: ['.messageItem'],
      replyTo: [{ at: '.informationFull .replyTo', attribute: 'title', many: true }],
      to: [{ at: '.informationFull .to, .informationFull .cc', attribute: 'title', many: true }],
      date: ['.date'],
    },
  ],
  // Its routes are fragments; a query is what another page signed the rep in with.
  permalink: (url) => url.origin + url.pathname + url.hash,
};
