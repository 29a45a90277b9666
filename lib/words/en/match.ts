import type { LikelyReason } from '../../contacts/likely-contact';

export const match = {
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
  /** Said of somebody saved by the shortcut, where nobody could be asked. */
  perhapsKnown: (name: string) => `Perhaps in your book already: ${name}`,
  compare: 'Compare',
  compareHeading: 'Compare with the book',
  whoIsIt: 'Who is it?',
  somebodyNew: 'Somebody new',
  /** Asked before several are saved of whom some may be known. */
  doubtful: (count: number) => (count === 1 ? '1 may be in your book already' : `${count} may be in your book already`),
  doubtfulHint: 'Choosing a contact adds to it what the book lacks, and changes nothing else.',
  skip: 'Don’t save',
  /** Names a button that shows what an update would change. */
  seeChanges: (count: number) => (count === 1 ? 'Update: 1 change' : `Update: ${count} changes`),
  changesTo: (name: string) => `Changes to ${name}`,
  nothingNew: (name: string) => `The book has all of this about ${name}.`,
  addCompany: (name: string) => `Add the company: ${name}`,
  /** A value’s mark, for those who don’t see it. */
  sure: 'sure',
  checkThis: 'please check',
  /** Read out around a value and what would stand in its place: “from Buyer to Head of Purchasing”. */
  changeAdd: 'add',
  changeFrom: 'from',
  changeTo: 'to',
  writtenByYou: '(you wrote this)',
  mergeWith: 'Merge with another contact',
  mergeSearch: 'Who else is this?',
  mergeSearchPlaceholder: 'Search by name, company, phone…',
  mergeSuggested: 'Perhaps the same',
  mergeFound: 'Found',
  mergeNobody: 'Nobody else found.',
  /** What a merge would do, before it is done. */
  mergeResult: (from: string, into: string) => `${from} becomes part of ${into}`,
  mergeKeeps: (followUps: number, touches: number) =>
    `${followUps === 1 ? '1 follow-up' : `${followUps} follow-ups`} and ${touches === 1 ? '1 touch' : `${touches} touches`} move along. You can un-merge the two later.`,
  mergeNothing: 'Every field is the same already.',
  mergeDo: 'Merge',
  mergeOther: 'Choose somebody else',
  absorbed: 'Merged into this contact',
  absorbedOn: (day: string) => `Merged ${day}`,
  unmerge: 'Un-merge',
  unmergeOne: (name: string) => `Un-merge ${name}`,
  unmergeHint: 'Each gets their own follow-ups and touches back; what was added since stays here.',

  merged: (from: string, into: string) => `Merged ${from} into ${into}`,
  unmerged: (name: string) => `${name} is a contact of their own again`,
};
