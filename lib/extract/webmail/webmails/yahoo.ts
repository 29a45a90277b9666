import type { Webmail } from '../webmail';

/** Yahoo Mail and AOL, which is the same: marks for its own tests stay where the names of classes are made anew. */
export const yahoo: Webmail = {
  id: 'yahoo',
  name: 'Yahoo Mail, AOL Mail',
  hosts: ['https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
  own: ['#ybarAccountMenu'],
  generations: [
    {
      name: '2022',
      message: '[data-test-id="message-view"][data-test-expanded="true"]',
      body: ['[data-test-id="message-view-body-content"], .msg-body'],
      from: ['[data-test-id="message-from"]'],
      to: ['[data-test-id*="message-to"] [data-test-id="email-pill"]'],
      subject: ['[data-test-id="message-group-subject-text"]'],
      date: ['[data-test-id="message-date"]'],
    },
  ],
};
