import type { Webmail } from '../webmail';

const FROM = '[id^="MSG_"][id$="_FROM"]';
const BODY = '[id^="UniqueMessageBody"], [role="document"]:not([contenteditable])';

/**
 * Outlook on the web: names of classes last for months, labels are in the rep's language, ids stay. A sender of the
 * rep's own organisation is shown by name alone; a name that reads like an address is none, so it must be in brackets.
 */
export const outlook: Webmail = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['live.com', 'office.com', 'office365.com', 'cloud.microsoft'].map((host) => `https://outlook.${host}/*`),
  own: [
    { at: '[role="treeitem"][data-folder-name][title*="@"]', attribute: 'title' },
    '#mectrl_currentAccount_secondary',
  ],
  generations: [
    {
      name: '2022-11',
      message: `div:has(${FROM}):has(${BODY})`,
      newest: 'first',
      body: [BODY],
      from: [{ at: `${FROM} [aria-label*="<"]`, attribute: 'aria-label' }],
      to: [{ at: `[aria-label*="<"]:not(${FROM} *)`, attribute: 'aria-label', many: true }],
      subject: [{ at: '[id^="CONV_"][id$="_SUBJECT"]', attribute: 'title' }, '[id^="CONV_"][id$="_SUBJECT"]'],
      date: ['[data-testid="SentReceivedSavedTime"]'],
      id: [{ at: FROM, attribute: 'id' }],
    },
  ],
};
