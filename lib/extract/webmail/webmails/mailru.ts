import type { Generation, Webmail } from '../webmail';

const PARTS = {
  body: ['.letter-body, .letter__body, .js-readmsg-msg'],
  from: ['.letter__author .letter-contact', '.letter__author .letter__contact-item'],
  to: ['.letter__recipients .letter-contact'],
  subject: ['.thread-subject, .thread__subject'],
  date: ['.letter__date'],
} satisfies Partial<Generation>;

/** Mail.ru: blocks and their elements, as its style guide names them; addresses stand in titles. */
export const mailru: Webmail = {
  id: 'mailru',
  name: 'Mail.ru',
  hosts: ['https://e.mail.ru/*'],
  own: ['[data-testid="whiteline-account"]'],
  generations: [
    { ...PARTS, name: '2019', message: '.letter', newest: 'first' },
    { ...PARTS, name: 'bare', message: 'body' },
  ],
};
