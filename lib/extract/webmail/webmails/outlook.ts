import type { Webmail } from '../webmail';

const FROM = '[id^="MSG_"][id$="_FROM"]';
const LABELLED =
  ':is([aria-label^="From:"],[aria-label^="De :"],[aria-label^="De:"],[aria-label^="Von:"],[aria-label^="发件人"])';
const SPOKEN = '[aria-label*="<"]';

/**
 * Outlook: its classes are made anew with every build, and what names a whole message does so in the rep's language.
 * Many senders stand there by their names alone; an address is one only in angles, behind the name.
 */
export const outlook: Webmail = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['live.com', 'office.com', 'office365.com', 'cloud.microsoft'].map((host) => `https://outlook.${host}/*`),
  own: ['[role="treeitem"][aria-level="1"][title*="@"]', '#mectrl_currentAccount_secondary'],
  generations: [
    {
      name: '2022-11',
      newest: 'first',
      message: { around: `${FROM},.OZZZK,${LABELLED}` },
      body: ['[id^="UniqueMessageBody"],[role="document"][aria-label]:not([contenteditable])'],
      from: [`${FROM} `, LABELLED].map((one) => ({ at: one + SPOKEN, attribute: 'aria-label', exact: true })),
      to: [
        { at: `${SPOKEN}:not(${FROM} *)`, attribute: 'aria-label', many: true },
        { at: '[data-lpc-hover-target-id]', exact: true },
      ],
      subject: [{ at: '[id^="CONV_"][id$="_SUBJECT"]', attribute: 'title' }, '[id$="_SUBJECT"]:not(input)'],
      date: ['[data-testid="SentReceivedSavedTime"]'],
      beside: [FROM],
      id: [{ at: FROM, attribute: 'id' }],
    },
  ],
  permalink: (url) => url.href.replace(/\/[^/]+\/id\//, '/deeplink/readconv/'),
};
