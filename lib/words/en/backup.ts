type Counts = { contacts: number; followUps: number; touches: number };

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const parts = ({ contacts, followUps, touches }: Counts) => [
  { count: contacts, words: counted(contacts, 'contact', 'contacts') },
  { count: followUps, words: counted(followUps, 'follow-up', 'follow-ups') },
  { count: touches, words: counted(touches, 'touch', 'touches') },
];

const rows = (counts: Counts) =>
  parts(counts)
    .map(({ words }) => words)
    .join(', ');

const rowsThere = (counts: Counts) =>
  parts(counts)
    .filter(({ count }) => count > 0)
    .map(({ words }) => words)
    .join(', ');

export const backup = {
  title: 'Backup',
  intro: 'Your book lives in this browser only. A backup file keeps it safe, and moves it to another computer.',

  exportTitle: 'Save a backup',
  exportBody:
    'One file with every contact, follow-up, touch and setting. Keep it where only you can read it: it is not encrypted.',
  exportDo: 'Save backup file',
  exporting: (done: number) => `Writing… ${done.toLocaleString('en')} rows`,
  exported: (name: string, counts: Counts) => `${name} is in your downloads: ${rows(counts)}.`,

  restoreTitle: 'Restore a backup',
  restoreBody: 'You first see what would change. Nothing is written before you say so.',
  choose: 'Choose a backup file…',
  chooseOther: 'Choose another file…',
  drop: 'or drop it here',
  reading: 'Reading the file…',
  comparing: (done: number) => `Comparing with your book… ${done.toLocaleString('en')} rows`,

  previewTitle: (name: string) => `What ${name} would change`,
  madeOn: (when: string) => `Made ${when}`,
  mode: 'How to restore',
  merge: 'Merge',
  mergeHint: 'Adds what is missing. Of a contact in both, the one changed last is kept. Nothing is removed.',
  replace: 'Replace',
  replaceHint: 'Makes your book exactly what the backup says. What is not in the file is removed.',
  table: { contacts: 'Contacts', followUps: 'Follow-ups', touches: 'Touches' },
  change: { added: 'New', updated: 'Changed', unchanged: 'Unchanged', removed: 'Removed' },
  kind: 'Kind of entry',
  sample: (names: readonly string[], total: number) =>
    `${names.join(', ')}${total > names.length ? ` and ${(total - names.length).toLocaleString('en')} more` : ''}`,
  strays: (count: number) =>
    count === 1
      ? '1 entry belongs to a contact that is not in the file and is left out.'
      : `${count.toLocaleString('en')} entries belong to contacts that are not in the file and are left out.`,
  settings: 'Also restore the settings',
  settingsSame: 'The settings are the same.',
  nothing: 'Your book already holds everything in this file.',
  doMerge: 'Merge into my book',
  doReplace: 'Replace my book…',

  confirmTitle: 'Replace your whole book?',
  confirmBody: (removed: Counts) =>
    `In your book but not in the backup: ${rowsThere(removed)}. This will be gone for good and can’t be undone.`,
  confirmNoneBody: 'Everything in your book becomes exactly what the backup says. This can’t be undone.',
  confirmExport: 'Save a backup of my present book first',
  confirmDo: 'Replace my book',

  staging: 'Handing over the rows…',
  applying: 'Putting everything in place…',
  restored: (counts: Counts) => `Restored: ${rows(counts)}.`,
  seeContacts: 'See the contacts',

  /** Where the book can't be opened at all. */
  damaged: {
    title: 'Your book does not open',
    intro: 'Nothing has been deleted. Go through these one after the other.',
    againTitle: 'Try again',
    againBody: 'Often the browser only needs a moment, some free disk space, or a restart.',
    salvageTitle: 'Save what can still be read',
    salvageBody: 'Writes it to a backup file. The book itself stays as it is.',
    salvageDo: 'Save what can be read',
    salvageReading: 'Reading what is there…',
    salvageNothing: 'Nothing can be read any more. A backup file you made before is the way forward.',
    /** `count` entries are damaged and not in the file; null where nobody knows how many. */
    lost: (count: number | null) =>
      count === null
        ? 'Part of the book could not be read and is missing from it.'
        : count === 0
          ? 'That is everything.'
          : count === 1
            ? '1 damaged entry is missing from it.'
            : `${count.toLocaleString('en')} damaged entries are missing from it.`,
    freshTitle: 'Begin a new book',
    freshBody: 'From a backup file, or empty. The damaged book is discarded then, after you have said so.',
    holds: (name: string, madeOn: string, counts: Counts) => `${name}, made ${madeOn}: ${rows(counts)}.`,
    restoreDo: 'Restore into a new book…',
    emptyDo: 'Begin with an empty book…',
    confirmTitle: 'Discard the damaged book?',
    confirmBody: (name: string) =>
      `The book that does not open is deleted for good, with everything in it. A new one then begins with what ${name} holds. This can’t be undone.`,
    confirmEmptyBody:
      'The book that does not open is deleted for good, with everything in it, and an empty one begins. This can’t be undone.',
    confirmDo: 'Discard it and restore',
    confirmEmptyDo: 'Discard it and begin empty',
    begunEmpty: 'A new, empty book is ready.',
    toContacts: 'Open the book',
  },
};
