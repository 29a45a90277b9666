import { expect, test } from 'vitest';
import { permalinkOf } from '@/lib/extract/webmail/permalink-of';

test.each([
  [
    'netease',
    'https://mail.163.com/js6/main.jsp?sid=SECRET&df=x#module=read.ReadModule%7C%7B%22sid%22%3A%22SECRET%22%2C%22id%22%3A%227%22%7D',
    'https://mail.163.com/js6/main.jsp?df=x#module=read.ReadModule%7C%7B%22id%22%3A%227%22%7D',
  ],
  [
    'qq-classic',
    'https://exmail.qq.com/cgi-bin/frame_html?sid=SECRET,7&url=%2Fcgi-bin%2Freadmail%3Fsid%3DSECRET%26mailid%3DZC7',
    'https://exmail.qq.com/cgi-bin/frame_html?url=%2Fcgi-bin%2Freadmail%3Fmailid%3DZC7',
  ],
  [
    'qq',
    'https://wx.mail.qq.com/home/index?sid=SECRET#/read/ZL%3A1?sid=SECRET&r=2',
    'https://wx.mail.qq.com/home/index#/read/ZL%3A1?r=2',
  ],
  [
    'yahoo',
    'https://mail.yahoo.com/n/inbox/all/messages/12?.src=ym&crumb=SECRET',
    'https://mail.yahoo.com/n/inbox/all/messages/12?.src=ym',
  ],
  ['mailru', 'https://e.mail.ru/inbox/0:16:0/?back=1&token=SECRET', 'https://e.mail.ru/inbox/0:16:0/?back=1'],
  [
    'yandex',
    'https://mail.yandex.ru/?uid=1&ckey=SECRET#message/17?token=SECRET',
    'https://mail.yandex.ru/?uid=1#message/17',
  ],
  [
    'owa',
    'https://mail.acme.example/owa/#path=/mail/inbox&canary=SECRET',
    'https://mail.acme.example/owa/#path=/mail/inbox',
  ],
  [
    'snappymail',
    'https://mail.acme.example/?/Sso/&hash=SECRET#/mailbox/INBOX/m7',
    'https://mail.acme.example/#/mailbox/INBOX/m7',
  ],
  [
    'roundcube',
    'https://acme.example/cpsess0123456789/3rdparty/roundcube/?_task=mail&_uid=7&_mbox=INBOX&_action=preview&_token=SECRET',
    'https://acme.example/3rdparty/roundcube/?_task=mail&_action=show&_uid=7&_mbox=INBOX',
  ],
  [
    'outlook',
    'https://outlook.office365.com/mail/inbox/id/AAQk%3D?auth=SECRET',
    'https://outlook.office365.com/mail/deeplink/readconv/AAQk%3D',
  ],
  ['generic', 'https://acme.example/mail?id=7#access_token=SECRET&state=SECRET', 'https://acme.example/mail?id=7'],
])('a message is opened again in %s, and nobody gets in by its address', (webmail, url, kept) => {
  expect(permalinkOf({ webmail, url, id: '' })).toBe(kept);
});
