import type { Webmail } from '../webmail';

const WHO = '[data-testid^="recipient:details-dropdown-"]';
const PERSON = {
  attribute: 'data-testid',
  after: 'recipient:details-dropdown-',
  name: '.message-recipient-item-label',
};

/** Proton Mail: marks for its own tests hold the addresses; what was written is in a frame of the same origin. */
export const proton: Webmail = {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  own: [{ at: '[data-testid="heading:userdropdown"]', attribute: 'title' }, '.user-dropdown-email'],
  generations: [
    {
      name: '2023-01',
      message: 'article:has(.message-header-expanded)',
      body: ['[data-testid="content-iframe"]'],
      from: [{ at: `.message-header-expanded ${WHO}`, ...PERSON }],
      to: [{ at: `.message-header-recipients ${WHO}`, ...PERSON }],
      subject: ['[data-testid="conversation-header:subject"]'],
      date: [{ at: 'time', attribute: 'datetime' }, '.item-date'],
      outbound: ['.is-outbound'],
      inbound: ['.is-inbound'],
      id: [{ at: ':scope', attribute: 'data-message-id' }],
    },
  ],
};
