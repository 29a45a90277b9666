import { accountsAbove } from '../account-places';
import type { Generation, Webmail } from '../webmail';

/** Addresses are written in bubbles, as "name" and address, or the address alone. */
const PARTS = {
  body: ['[id$="_body"], .MsgBody'],
  from: ['[id$="_from"] .addrBubble'],
  replyTo: ['[id$="_reply-to"] .addrBubble'],
  to: ['[id$="_to"] .addrBubble, [id$="_cc"] .addrBubble'],
  date: [{ at: '.DateCol', attribute: 'title' }, '.DateCol'],
} satisfies Partial<Generation>;

/** Zimbra's classic page, on anybody's host: what is not shown is moved out of sight; its address never changes. */
export const zimbra: Webmail = {
  id: 'zimbra',
  name: 'Zimbra',
  hosts: [],
  detect: ['.ZmMailMsgView, .ZmConvView2'],
  own: [...accountsAbove('.ZmMailMsgView,.ZmConvView2'), 'head > title'],
  ownIsGuess: true,
  generations: [
    {
      ...PARTS,
      name: 'conversation',
      message: '.ZmMailMsgCapsuleView[aria-expanded="true"]:not([style*="-10000px"] *)',
      newest: 'first',
      subject: ['.Conv2Header .subject'],
    },
    {
      ...PARTS,
      name: 'message',
      message: '.ZmMailMsgView:not([style*="-10000px"], [style*="-10000px"] *)',
      subject: ['.SubjectCol'],
    },
  ],
  permalink: () => '',
};
