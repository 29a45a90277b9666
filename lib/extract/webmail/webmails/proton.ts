import type { Webmail } from '../webmail';

const PERSON = 'recipient:details-dropdown-';
const AT = `[data-testid^="${PERSON}"]`;
const PARTS = { attribute: 'data-testid', after: PERSON, name: '.message-recipient-item-label' };

/** Proton Mail: what its own tests go by names everything, and holds the addresses too. */
export const proton: Webmail = {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  own: [{ at: '[data-testid="heading:userdropdown"]', attribute: 'title' }, '.user-dropdown-email'],
  generations: [
    {
      name: '2023',
      message: 'article[data-testid^="message-view"]',
      body: ['iframe[data-testid="content-iframe"]'],
      from: [
        { at: AT, ...PARTS },
        { at: '[data-testid="message-header:from"]', exact: true },
      ],
      to: [{ at: AT, ...PARTS }],
      subject: [{ at: '[data-testid="conversation-header:subject"]', attribute: 'title' }],
      date: [{ at: 'time', attribute: 'datetime' }],
      outbound: ['.is-outbound'],
      inbound: ['.is-inbound'],
      id: [{ at: ':scope', attribute: 'data-message-id' }],
    },
  ],
};
