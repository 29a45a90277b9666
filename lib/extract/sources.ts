import type { Source } from './evidence/observation';
import { addressText } from './sources/address-text';
import { emailText } from './sources/email-text';
import { extensionColumns } from './sources/extension-columns';
import { jsonLd } from './sources/json-ld';
import { labelledValues } from './sources/labelled-values';
import { mailLinks } from './sources/mail-links';
import { messagingLinks } from './sources/messaging-links';
import { messagingText } from './sources/messaging-text';
import { metaContacts } from './sources/meta-contacts';
import { microdata } from './sources/microdata';
import { organisationText } from './sources/organisation-text';
import { pageFacts } from './sources/page-facts';
import { peopleText } from './sources/people-text';
import { phoneText } from './sources/phone-text';
import { prosePeople } from './sources/prose-people';
import { rdfa } from './sources/rdfa';
import { tableText } from './sources/table-text';
import { teamCards } from './sources/team-cards';
import { telLinks } from './sources/tel-links';
import { vcardLinks } from './sources/vcard-links';
import { webLinks } from './sources/web-links';

/**
 * Every source, in the order they look: what the page declares first, what only reads like a contact last,
 * so that a reading cut short by its time limit has kept the surest.
 */
export const SOURCES: readonly Source[] = [
  jsonLd,
  microdata,
  rdfa,
  metaContacts,
  vcardLinks,
  mailLinks,
  telLinks,
  messagingLinks,
  emailText,
  pageFacts,
  tableText,
  labelledValues,
  peopleText,
  phoneText,
  extensionColumns,
  teamCards,
  prosePeople,
  addressText,
  organisationText,
  messagingText,
  webLinks,
];
