import type { Webmail } from '../webmail';

const at = (id: string) => `[data-test-id="${id}"]`;
const people = (where: string) => {
  const pill = `${where} ${at('email-pill')}`;
  return [
    { at: `${pill} span + span`, exact: true, name: 'span > span' },
    { at: pill, exact: true },
  ];
};

/** Yahoo Mail and AOL Mail, which are one: what their own tests go by stays when classes are made anew. */
export const yahoo: Webmail = {
  id: 'yahoo',
  name: 'Yahoo Mail, AOL Mail',
  hosts: ['https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
  own: ['#ybarAccountMenu'],
  generations: [
    {
      name: '2026',
      message: `${at('message-view')}[data-test-expanded="true"]`,
      body: [`${at('message-view-body-content')},.msg-body`],
      from: people(at('message-from')),
      to: people('[data-test-id*="message-to"]'),
      subject: [at('message-group-subject-text')],
      date: [at('message-date')],
    },
  ],
};
