import type { Webmail } from '../webmail';

const PERSON = 'recipient:details-dropdown-';
const AT = `[data-testid^="${PERSON}"]`;
const PARTS = { attribute: 'data-testid', after: PERSON, name: '.message-recipient-item-label' };

/** As they stood in 2020: later months, and earlier ones. */
const OF_2020 = {
  at: '.message-header .message-recipient-item-address',
  exact: true,
  name: '.message-recipient-item-label',
};
const TITLED = { at: '.message-header [title*="@"]', exact: true };

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
        { at: '[data-testid="message-header:from"] [aria-label*="<"]', attribute: 'aria-label', exact: true },
      ],
      to: [{ at: AT, ...PARTS }],
      subject: [{ at: '[data-testid="conversation-header:subject"]', attribute: 'title' }],
      date: [{ at: 'time', attribute: 'datetime' }],
      outbound: ['.is-outbound'],
      inbound: ['.is-inbound'],
      id: [{ at: ':scope', attribute: 'data-message-id' }],
    },
    {
      name: '2020',
      message: '.message-container.is-opened:not([data-testid])',
      body: ['.message-content'],
      from: [OF_2020, { ...TITLED, name: '[title]:not([title*="@"])' }],
      to: [OF_2020, TITLED],
      subject: ['.message-conversation-summary-header', 'h1,h2'],
      date: ['.item-date'],
      outbound: ['.message-header.is-outbound'],
      inbound: ['.message-header.is-inbound'],
    },
  ],
};
