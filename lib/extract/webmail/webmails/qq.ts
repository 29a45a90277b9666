import type { Webmail } from '../webmail';

const EMAIL = '.cmp-account-email';

/** The message's own route says which it is; in the list, the row that is selected does. */
function permalink(url: URL, id: string): string {
  if (id !== '' && !url.hash.startsWith('#/read/')) url.hash = `#/read/${encodeURIComponent(id)}`;
  return url.href;
}

/** QQ Mail as it is now: names of classes that say what they are; the text may sit in an open shadow root. */
export const qq: Webmail = {
  id: 'qq',
  name: 'QQ Mail',
  hosts: ['https://wx.mail.qq.com/*'],
  own: ['.profile-user-info .user-email'],
  generations: [
    {
      name: '2024',
      message: '.mail-list-page-reader, .frame-main',
      body: ['.mail-detail-content, .mail-reader-body'],
      from: [{ at: `.basic-body-item:first-child ${EMAIL}`, name: '.cmp-account-nick' }],
      to: [{ at: `.basic-body-item:not(:first-child) ${EMAIL}`, name: '.cmp-account-nick' }],
      subject: ['.mail-subject-text'],
      date: ['.mail-detail-basic .time-text'],
      id: [{ at: '.mail-item-selected', attribute: 'data-mailid' }],
    },
  ],
  permalink,
};
