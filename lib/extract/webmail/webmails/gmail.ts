import type { Webmail } from '../webmail';

/** Of the ids Gmail gives a message only the old one, in hexadecimal, opens it by address. */
function permalink(url: URL, id: string): string {
  const account = /^\/mail\/(?:u\/\d+|b\/[^/]+\/u\/\d+)\//.exec(url.pathname)?.[0] ?? '/mail/u/0/';
  return /^[0-9a-f]{8,20}$/.test(id) ? `${url.origin}${account}#all/${id}` : '';
}

/** What stands beside the name of each header, where the rep has unfolded them. */
const DETAIL = '.ajA .ajC td + td';

/** Gmail: names of classes say nothing, yet have stayed for years; addresses stand in attributes. */
export const gmail: Webmail = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  own: [
    { at: 'a[aria-label^="Google"][aria-label*="@"]', attribute: 'aria-label' },
    'header a[aria-label*="@"]',
    'head > title',
  ],
  generations: [
    {
      name: '2023-11',
      message: '[role="main"] .adn.ads, body.xE .adn.ads',
      body: ['.ii.gt,.a3s'],
      from: ['h3.iw span.gD[email]', 'td.gF span[email]', '.cf.ix span[email]'],
      replyTo: [{ at: DETAIL, labelled: 'reply', exact: true }],
      to: [{ at: DETAIL, labelled: 'to', many: true }, '.hb span.g2[email]'],
      subject: ['h2.hP'],
      date: [{ at: '.gK .g3[title]', attribute: 'title' }, '.gK .g3'],
      list: ['.gF .Ca, .cf.ix .Ca'],
      beside: ['h3.iw'],
      id: [{ at: ':scope', attribute: 'data-legacy-message-id' }],
    },
  ],
  permalink,
};
