import { accountsAbove } from '../account-places';
import type { Generation, Webmail } from '../webmail';

/** What the parts of the head are called is not known: there an address is one only in a link, or in angles. */
const PEOPLE = ['', ' >>> *'].map((deeper) => ({
  at: `:scope${deeper} >>> :is(a[href^="mailto:"],[title$=">"],[aria-label$=">"])`,
  exact: true,
}));

const generation = (message: string): Generation => ({
  name: message,
  message,
  body: [':scope >>> detail-body'],
  from: PEOPLE,
  to: PEOPLE,
  subject: [':scope >>> :is(h1,h2)'],
});

/** GMX, WEB.DE and mail.com: elements of their own in open shadow roots, in a frame of another host than the page's. */
export const gmx: Webmail = {
  id: 'gmx',
  name: 'GMX, WEB.DE, mail.com',
  hosts: [
    'navigator.gmx.net',
    'webmailer.gmx.net',
    'navigator.web.de',
    'webmailer.web.de',
    'navigator-lxa.mail.com',
    'webmailer.mail.com',
  ].map((host) => `https://${host}/*`),
  own: accountsAbove('webmailer-mail-detail,mail-list-container'),
  ownIsGuess: true,
  generations: [generation('mail-list-container >>> webmailer-mail-detail'), generation('webmailer-mail-detail')],
  permalink: () => '',
};
