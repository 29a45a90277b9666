import { accountsAbove } from '../account-places';
import type { Webmail } from '../webmail';

const QA = '.qa-MessageViewer';

/** Where an address stands in any head: the first is the sender's. */
const MARKED = { at: '[title*="@"]', exact: true };

/** Yandex Mail: marks for its own tests have outlived the names of its classes, which end in a hash. */
export const yandex: Webmail = {
  id: 'yandex',
  name: 'Yandex Mail',
  hosts: ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.com.tr', '360.yandex.ru', '360.yandex.com'].map(
    (host) => `https://mail.${host}/*`,
  ),
  own: accountsAbove(`${QA},${QA}-Header-wrapper,.mail-Message-Sender-Email,.mail-Message-Body-Content`),
  ownIsGuess: true,
  generations: [
    {
      name: '2021',
      message: `.ns-view-message-thread-item-wrap.is-opened, ${QA}`,
      body: ['.js-message-body, [class*="MessageBody"]'],
      from: [
        {
          at: `${QA}-SenderEmail, [class*="Sender_email"], [class*="Sender__email"]`,
          name: `${QA}-SenderName, [class*="Sender_senderName"], [class*="Sender__senderName"]`,
        },
        MARKED,
      ],
      to: [`${QA}-Recipient`],
      subject: [`${QA}-Title-text`, `${QA}-Title`],
      date: [`${QA}-Header-dateLink, ${QA}-Header-date`],
    },
    {
      name: 'before 2021',
      message: { around: '.mail-Message-Sender-Email' },
      body: ['.mail-Message-Body-Content, .js-message-body-content'],
      from: [{ at: '.mail-Message-Sender-Email', name: '.ns-view-message-head-sender-name' }, MARKED],
      subject: ['.mail-Message-Toolbar-Subject'],
      date: ['.ns-view-message-head-date'],
    },
  ],
};
