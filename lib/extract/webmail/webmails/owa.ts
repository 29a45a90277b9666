import { accountsAbove } from '../account-places';
import type { Generation, Webmail } from '../webmail';

const head = (part: string) => `[id="ItemHeader.${part}"]`;
const PERSON = ':is([autoid="_pe_b"],.allowTextSelection):not(:has([autoid="_pe_b"],.allowTextSelection))';

/** Outlook's page until 2019, and Exchange's own still: whose parts have ids where most classes are numbers. */
export const OWA: Generation = {
  name: '2013',
  newest: 'first',
  message: { around: head('SenderLabel') },
  body: ['[id^="Item.Message"][id*="Body"],._rp_U4 > :first-child'],
  from: [{ at: head('SenderLabel'), exact: true }],
  to: [{ at: ['To', 'Cc', 'Bcc'].map((who) => `${head(`${who}Container`)} ${PERSON}`).join(), many: true }],
  subject: ['.rpHighlightSubjectClass'],
  date: [head('DateSentLabel'), head('DateReceivedLabel')],
  beside: [head('SenderLabel')],
};

/** Outlook on a company's own Exchange. */
export const owa: Webmail = {
  id: 'owa',
  name: 'Outlook (Exchange)',
  hosts: [],
  detect: [head('SenderLabel')],
  own: accountsAbove(head('SenderLabel')),
  ownIsGuess: true,
  generations: [OWA],
};
