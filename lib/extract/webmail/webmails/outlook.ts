import type { Generation, Webmail } from '../webmail';
import { OWA } from './owa';

const FROM = '[id^="MSG_"][id$="_FROM"]';
/** What stands before a sender where no id says so (RFC 5322 3.6.2, as it is translated). */
const LABELLED = `:is(${[
  ...['From', 'De', 'Von', 'Da', 'Van', 'Od', 'Från', 'Fra', 'Lähettäjä', 'Kimden', 'От', 'Від', 'Από'],
  ...['发件人', '寄件者', '差出人', '보낸 사람'],
].flatMap((label) => [':', ' :', '：'].map((colon) => `[aria-label^="${label}${colon}"]`))})`;
/** Where senders stand, in whatever language: nearest to the message first. */
const SLOT = ':is(.OZZZK,.OZZZK *,.lpc-hoverTarget,.lpc-hoverTarget *)';
const SPOKEN = '[aria-label*="<"]';

/** What is, or holds, a message that is folded. */
const FOLDED =
  ':is([aria-expanded="false"]:has(.OZZZK,.lpc-hoverTarget),:has([aria-expanded="false"] :is(.OZZZK,.lpc-hoverTarget)))';
/**
 * What follows where a conversation begins with a folded message, as one does whose newest is at its end: Outlook
 * unfolds the newest, and where that stands is up to the rep.
 */
const BELOW_FOLDED = `[data-app-section] ${FOLDED}:not(:has(${FROM}),:has(${FROM}) ~ *) ~ *`;

const PARTS = {
  newest: 'first',
  from: [...[`${FROM} `, LABELLED, SLOT].map((one) => ({ at: one + SPOKEN, attribute: 'aria-label', exact: true }))],
  to: [
    { at: `${SPOKEN}:not(${FROM} *)`, attribute: 'aria-label', many: true },
    { at: '[data-lpc-hover-target-id]', exact: true },
  ],
  subject: [{ at: '[id^="CONV_"][id$="_SUBJECT"]', attribute: 'title' }, '[id$="_SUBJECT"]:not(input)'],
  date: ['[data-testid="SentReceivedSavedTime"]'],
  beside: [FROM],
  id: [{ at: FROM, attribute: 'id' }],
} satisfies Partial<Generation>;

const UNIQUE = {
  ...PARTS,
  body: ['[id^="UniqueMessageBody"],[role="document"][aria-label]:not([contenteditable])'],
} satisfies Partial<Generation>;

/**
 * Outlook: its classes are made anew with every build, and what names a whole message does so in the rep's language.
 * Many senders stand there by their names alone; an address is one only in angles, behind the name.
 */
export const outlook: Webmail = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['live.com', 'office.com', 'office365.com', 'cloud.microsoft'].map((host) => `https://outlook.${host}/*`),
  own: [
    '[role="treeitem"][aria-level="1"][title*="@"]',
    '#mectrl_currentAccount_secondary',
    { at: '#O365_MainLink_MePhoto,[data-testid="mectrl_headerPicture"]', attribute: 'aria-label' },
  ],
  generations: [
    {
      ...UNIQUE,
      name: '2022-11, last',
      newest: 'last',
      message: { around: `${BELOW_FOLDED} ${FROM}` },
    },
    { ...UNIQUE, name: '2022-11', message: { around: `${FROM},.OZZZK,${LABELLED}` } },
    {
      ...PARTS,
      name: '2019-07',
      message: { around: `${FROM},.OZZZK,.lpc-hoverTarget,${LABELLED}` },
      body: ['div.allowTextSelection:not([role="heading"],[contenteditable])'],
    },
    OWA,
  ],
  permalink: (url) => url.href.replace(/\/[^/]+\/id\//, '/deeplink/readconv/'),
};
