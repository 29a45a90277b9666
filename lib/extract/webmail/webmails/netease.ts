import type { Generation, Webmail } from '../webmail';

const EMAIL = '.nui-addr-email';
const NAME = 'span:not(.nui-addr-email)';

const PARTS = {
  message: '[id^="_dvModuleContainer_read.ReadModule"]',
  from: [{ at: `[id$="_ulFull"] ${EMAIL}`, name: NAME }],
  to: [{ at: `[id$="_ulFull"] li:not(:first-child) ${EMAIL}`, name: NAME }],
  subject: ['[id$="_h1Subject"]'],
  date: [`[id$="_ulFull"] > li:not(:has(${EMAIL})) > :last-child`],
} satisfies Partial<Generation>;

/** NetEase's 163, 126 and yeah: every message read so far stays in the page, in a module of its own that is hidden. */
export const netease: Webmail = {
  id: 'netease',
  name: 'NetEase Mail (163, 126, yeah)',
  hosts: [
    'https://*.mail.163.com/*',
    'https://*.mail.126.com/*',
    'https://mail.yeah.net/*',
    'https://webmail.vip.163.com/*',
  ],
  own: ['#spnUid'],
  generations: [
    { ...PARTS, name: 'js6', body: ['iframe[id$="_frameBody"], [id$="_dvContent"]'] },
    { ...PARTS, name: 'js6, without a frame', body: ['[data-nds-name="main"]'] },
  ],
};
