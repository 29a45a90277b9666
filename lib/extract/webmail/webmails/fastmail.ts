import { accountsAbove } from '../account-places';
import type { Webmail } from '../webmail';

/** What stands beside the name of each header, where the rep has unfolded them. */
const DETAIL = '.v-Message-detailsTitle + *';

/** Fastmail: plain names of classes; the address of whoever a card is from stands in its title. */
export const fastmail: Webmail = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['https://*.fastmail.com/*'],
  own: accountsAbove('#conversation,.v-Thread'),
  ownIsGuess: true,
  generations: [
    {
      name: '2023',
      message: { around: '.v-MessageCard.is-expanded:not(.v-MessageCard--draft)' },
      body: ['.v-Message-body'],
      from: [
        { at: '.v-MessageCard-from[title]', exact: true },
        { at: '.v-MessageCard-unknownSender', exact: true, name: '.v-MessageCard-from' },
      ],
      replyTo: [{ at: DETAIL, labelled: 'reply', exact: true }],
      to: [
        { at: '.v-Message-toName', exact: true },
        { at: DETAIL, labelled: 'to', many: true },
      ],
      subject: ['.v-Thread-title h1'],
      date: [{ at: '.v-MessageCard-time', attribute: 'title' }],
      id: [{ at: '[data-message-id]', attribute: 'data-message-id' }],
    },
  ],
};
