import { accountsAbove } from '../account-places';
import type { Webmail } from '../webmail';

const LISTED = '.thread-list-item[aria-selected="true"] .thread-';

/**
 * iCloud Mail, in the frame its pages put it in. It shows who is named by the name alone; the address stands in its
 * place, in full, only where there is no name, or where the rep has opened it. No address opens a message again.
 */
export const icloud: Webmail = {
  id: 'icloud',
  name: 'iCloud Mail',
  hosts: ['https://www.icloud.com/*', 'https://www.icloud.com.cn/*'],
  frames: ['.child-application'],
  own: accountsAbove('.thread-detail-pane'),
  ownIsGuess: true,
  generations: [
    {
      name: '2026',
      message: { around: '.contact-token' },
      body: ['.thread-detail-pane iframe'],
      from: [{ at: '.contact-token', exact: true }],
      to: [{ at: '.contact-token', exact: true }],
      subject: [`${LISTED}subject`],
      date: [`${LISTED}timestamp`],
    },
  ],
  permalink: () => '',
};
