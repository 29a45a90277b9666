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
  date: [':scope >>> time', ':scope >>> * >>> time'],
});

/** Until 2024 the page of what the sender wrote stood in a frame of the app's own, and nothing in a shadow root. */
const ADDRESSED = ':is(a[href^="mailto:"],[title$=">"],[aria-label$=">"]):not(list-mail-item *,tr *,li *)';

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
    '3c.gmx.net',
    '3c.web.de',
    '3c-lxa.mail.com',
  ].map((host) => `https://${host}/*`),
  own: accountsAbove('webmailer-mail-detail,mail-list-container'),
  ownIsGuess: true,
  frames: ['#thirdPartyFrame_mail', 'iframe[name="mail"]'],
  generations: [
    generation('mail-list-container >>> webmailer-mail-detail'),
    generation('webmailer-mail-detail'),
    {
      name: 'before 2024',
      message: { around: ADDRESSED },
      body: ['#mail-detail'],
      from: [{ at: ADDRESSED, exact: true }],
      to: [{ at: ADDRESSED, exact: true }],
      subject: ['h1,h2'],
    },
  ],
  permalink: () => '',
};
