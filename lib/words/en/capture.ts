import type { LikelyReason } from '../../contacts/likely-contact';

export const capture = {
  heading: 'On this page',
  reading: 'Reading this page…',
  isNew: 'New',
  inBook: 'In the book',
  /** Follows “In the book”: when the contact is due, and how long ago the last touch was; '' where there is none. */
  inBookDetail: (due: string, lastTouch: string) =>
    [due && `Due ${due}`, lastTouch && `last touch ${lastTouch}`].filter(Boolean).join(' · ') || 'Nothing planned',
  /** By what a contact in the book was recognised. */
  sameBy: {
    email: 'Same email',
    phone: 'Same phone',
    profile: 'Same profile page',
    messaging: 'Same messaging ID',
    page: 'Same name on this page',
  },
  /** Why a contact in the book may be the one met. */
  likelyBy: ({ by, at, names }: LikelyReason) => {
    if (names === 'none') return 'Likely: same company';
    return by === 'organisation' ? `Likely: ${names} name at ${at}` : `Likely: ${names} name, mail at ${at}`;
  },
  maybeInBook: 'Known?',
  compare: 'Compare',
  compareHeading: 'Compare with the book',
  whoIsIt: 'Who is it?',
  somebodyNew: 'Somebody new',
  /** Names a button that shows what an update would change. */
  seeChanges: (count: number) => (count === 1 ? 'Update: 1 change' : `Update: ${count} changes`),
  changesTo: (name: string) => `Changes to ${name}`,
  nothingNew: (name: string) => `The book has all of this about ${name}.`,
  addCompany: (name: string) => `Add the company: ${name}`,
  saveNew: 'Save',
  update: 'Update',
  /** `day` comes with its weekday. */
  followUpOn: (day: string) => `Follow up ${day}`,
  noFollowUp: 'No follow-up',
  /** For a contact who has one planned already: a new time moves it. */
  moveFollowUp: 'Move the follow-up',
  addFollowUp: 'Add a follow-up',
  followUp: 'Follow-up',
  followUpNote: 'What to do',
  followUpNotePlaceholder: 'e.g. send the price list',
  followUpHow: 'How',
  when: 'When',
  moreHere: (count: number) => `${count} more here`,
  editLong: 'Edit before saving',
  everyone: (count: number) => (count === 1 ? '1 contact here' : `${count} contacts here`),
  leftOut: (count: number) => `${count} more on this page are not listed.`,
  selectAll: 'Select all',
  saveSelected: (count: number) => (count === 0 ? 'Save selected' : `Save ${count} selected`),
  selectOne: (name: string) => `Select ${name}`,
  nobody: 'Nobody found on this page',
  writeIn: 'Write it in',
  nobodyHint: 'Paste a signature or a business card, or type the contact in.',
  paste: 'Paste a signature or business card',
  pastePlaceholder: 'Paste a signature or business card here…',
  pasteRead: 'Fill the form',
  pasteNothing: 'No contact was found in that text. It is still here; you can type the fields below.',
  formHeading: 'New contact',
  metOn: (title: string) => `Source: ${title}`,
  needsName: 'Write a name, a company, an email or a phone first.',
  saved: (name: string) => `Saved ${name}`,
  updated: (name: string) => `Updated ${name}`,
  savedMany: (count: number) => (count === 1 ? 'Saved 1 contact' : `Saved ${count} contacts`),
  /** In the card itself, once saved; `day` comes with its weekday. */
  savedDue: (day: string) => `Saved · ${day}`,
  savedOnly: 'Saved',
  openInBook: 'Open in the book',
  unknownPerson: 'Unnamed contact',
  evidence: {
    header: 'the message header',
    'json-ld': 'the page’s contact data',
    microdata: 'the page’s contact data',
    rdfa: 'the page’s contact data',
    'h-card': 'a contact card on the page',
    mailto: 'a mail link',
    tel: 'a phone link',
    link: 'a link on the page',
    vcard: 'a contact file',
    signature: 'a signature',
    heading: 'a heading',
    meta: 'the page’s description',
    text: 'the text nearby',
  },
  /** A value’s mark, for those who don’t see it. */
  sure: 'sure',
  checkThis: 'please check',
  evidenceUnknown: 'the page',
  evidenceLine: (sure: boolean, from: string, quote: string) =>
    `${sure ? 'Sure' : 'Likely'}: from ${from}${quote ? ` “${quote}”` : ''}`,
};
