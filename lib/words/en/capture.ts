export const capture = {
  heading: 'On this page',
  reading: 'Reading this page…',
  isNew: 'New',
  inBook: 'In the book',
  /** Follows “In the book”: when the contact is due, and how long ago the last touch was; '' where there is none. */
  inBookDetail: (due: string, lastTouch: string) =>
    [due && `Due ${due}`, lastTouch && `last touch ${lastTouch}`].filter(Boolean).join(' · ') || 'Nothing planned',
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
  /** `left` more are not listed. */
  everyone: (count: number, left = 0) => {
    if (left > 0) return `The first ${count} of ${count + left}`;
    return count === 1 ? '1 contact here' : `${count} contacts here`;
  },
  leftOut: (count: number, pasted: boolean) =>
    pasted
      ? `${count} more are not listed: save these, then paste the others by themselves.`
      : `${count} more on this page are not listed.`,
  selectAll: 'Select all',
  saveSelected: (count: number) => (count === 0 ? 'Save selected' : `Save ${count} selected`),
  selectOne: (name: string) => `Select ${name}`,
  nobody: 'Nobody found on this page',
  writeIn: 'Write it in',
  nobodyHint: 'Paste a signature or a business card, or type the contact in.',
  paste: 'Paste a signature or business card',
  pastePlaceholder: 'Paste a signature, business card, vCard or spreadsheet row here…',
  pasteRead: 'Fill the form',
  pasteNothing: 'No contact was found in that text. It is still here; you can type the fields below.',
  /** Said where only the beginning of a text was read. */
  pasteTooLong: 'No contact was found at the beginning of so long a text. Paste the part with the contact by itself.',
  formHeading: 'New contact',
  /** Over a form that was left half-written, as when the popup closed. */
  asLeft: 'Not saved yet: as you left it.',
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
    row: 'a spreadsheet row',
    mailto: 'a mail link',
    tel: 'a phone link',
    link: 'a link on the page',
    vcard: 'a contact file',
    signature: 'a signature',
    heading: 'a heading',
    meta: 'the page’s description',
    text: 'the text nearby',
  },
  evidenceUnknown: 'the page',
  evidenceLine: (sure: boolean, from: string, quote: string) =>
    `${sure ? 'Sure' : 'Likely'}: from ${from}${quote ? ` “${quote}”` : ''}`,
};
