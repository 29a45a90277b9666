import type { Webmail } from '../webmail';

const CARD = '.v-MessageCard';

/** Fastmail: plain names of classes; the address stands in the title of the name, or beside it where it is unknown. */
export const fastmail: Webmail = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app', 'www', 'beta'].map((name) => `https://${name}.fastmail.com/*`),
  generations: [
    {
      name: '2023',
      message: `${CARD}.is-expanded:not(${CARD}--draft)`,
      body: ['.v-Message-body'],
      from: [`${CARD}-from[title*="@"]`, { at: `${CARD}-unknownSender`, name: `${CARD}-from` }],
      to: ['.v-Message-toName[title*="@"]'],
      subject: ['.v-Thread-title h1'],
      date: [{ at: `${CARD}-time`, attribute: 'title' }],
      id: [{ at: ':scope', attribute: 'data-message-id' }],
    },
  ],
};
