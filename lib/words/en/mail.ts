const list = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

/** The chip beside a sender in a webmail, and its card. */
export const mail = {
  chip: (parts: readonly string[]) => ['Duebook', ...parts].filter((part) => part !== '').join(', '),
  card: (name: string) => `Duebook: ${name}`,
  working: 'One moment…',
  off: 'Duebook was turned off.',

  /** Who it is, beside the name. */
  stranger: 'Not in the book',
  /** Of somebody the rep wrote to: the chip stands beside the rep's own name. */
  strangerTo: (name: string) => `To ${name}: not in the book`,
  bulk: 'Mailing list or automatic mail',
  never: 'Never captured',
  neverBecause: (entry: string) => `On your list of whom never to capture: ${entry}`,
  own: 'Your own mail',
  likely: (name: string, why: string) => `${why}: ${name}`,
  refused: 'Asked not to be contacted',

  replied: 'Replied',
  overdue: 'Overdue',
  logged: 'Logged',

  /** "touch 3 of 7 · next Tue 24 Nov · last spoke 12 days ago" */
  summary: (touch: string, next: string, last: string) => list([touch, next, last]),
  touch: (number: number, of: number | null) => (of === null ? `touch ${number}` : `touch ${number} of ${of}`),
  next: (when: string) => `next ${when}`,
  wasDue: (when: string) => `was due ${when}`,
  reminder: (when: string) => `reminder ${when}`,
  nothingPlanned: 'nothing planned',
  lastSpoke: (ago: string) => `last spoke ${ago}`,

  nextLine: (channel: string, when: string, relative: string) => `Next: ${channel}, ${when} (${relative})`,
  nextNote: (note: string) => `“${note}”`,
  nothingPlannedLine: 'Nothing planned.',
  lastLine: (ago: string) => `Last spoke ${ago}.`,
  neverSpoke: 'No touches yet.',
  waiting: (when: string) => `Reminds you ${when} unless they answer.`,
  /** Over an answer, where the rep waits for another. */
  waitingOn: (when: string) => `Reminds you ${when} unless they write again.`,
  loggedLine: 'This mail is in the book.',
  repliedLine: 'Newer than your last touch: they have answered.',
  /** Where there was no touch yet. */
  repliedFirstLine: 'They have answered.',

  missed: (webmail: string) => `${webmail} looks different from what Duebook knows: better check what it read.`,

  touches: 'Last touches',
  touchLine: (channel: string, direction: string, outcome: string) => list([channel, direction, outcome]),
  others: 'Also in this mail',

  action: {
    save: 'Save',
    saveAnyway: 'Save anyway',
    saveTitle: (name: string, when: string) => `Save ${name}, follow up ${when}`,
    edit: 'Edit before saving',
    editTitle: (name: string) => `Fill in the form for ${name} in the book`,
    replied: 'Log it and plan the next step',
    repliedShort: 'Log',
    repliedTitle: (done: string, next: string) =>
      ['Notes this mail as a touch', done && `closes “${done}”`, next && `plans ${next}`].filter(Boolean).join(', '),
    logIn: 'Log this mail as a touch',
    logOut: 'Log this mail as a touch',
    logInTitle: (name: string) => `Note that ${name} wrote this mail`,
    logOutTitle: (name: string) => `Note that you wrote this mail to ${name}`,
    complete: 'Done',
    completeTitle: (what: string) => `Done: ${what}`,
    plan: 'Follow up on…',
    planTitle: (name: string) => `Plan a follow-up with ${name}`,
    move: 'Move the follow-up…',
    moveTitle: (what: string) => `Move “${what}” to another time`,
    remind: 'Remind me if no reply in 3 days',
    remindTitle: (when: string) => `Reminds you ${when}; closes by itself when their answer is seen`,
    open: 'Open in Duebook',
    openTitle: (name: string) => `Open ${name} in the book`,
    report: 'Report this page',
    reportTitle: 'Shows you how the page is built, without a word of its content. Nothing is sent.',
    me: 'This is me',
    meTitle: (address: string) => `${address} is your own address: mail from it is yours, in every webmail`,
    /** Said in the card of whom it went to. */
    notMe: 'This mail is not from me',
    notMeTitle: (address: string) => `${address} is not your address: mail from it is somebody else’s`,
    neverAddress: 'Never capture this address',
    neverDomain: (domain: string) => `Never capture anybody at ${domain}`,
    neverOwnDomain: (domain: string) => `A colleague? Never capture anybody at ${domain}`,
    allow: 'Capture again',
    allowTitle: (entry: string) => `Take ${entry} off the list of whom never to capture`,
  },

  planLabel: 'Follow up on',
  planPlaceholder: 'tomorrow 3pm, next Tuesday…',
  planAccept: 'Plan it',
  planRead: (when: string) => `Follow up ${when}`,

  /** What was done, as said to the rep. */
  did: {
    saved: (name: string) => `Saved ${name}.`,
    updated: (name: string) => `Updated ${name}.`,
    alreadySaved: (name: string) => `${name} is in the book already.`,
    logged: 'Logged this mail.',
    alreadyLogged: 'This mail is logged already.',
    completed: (what: string) => `Done: ${what}.`,
    next: (channel: string, when: string) => `Next: ${channel}, ${when}.`,
    noNext: 'No further follow-up planned.',
    followUp: (when: string) => `Follow up ${when}.`,
    nothingOpen: 'There is no open follow-up.',
    planned: (when: string) => `Follow-up planned for ${when}.`,
    moved: (when: string) => `Follow-up moved to ${when}.`,
    reminds: (when: string) => `Reminds you ${when} unless they answer.`,
    answered: (name: string) => `${name} has answered, so the reminder is closed.`,
    me: (address: string) => `${address} is one of your addresses.`,
    notMe: (address: string) => `${address} is not one of your addresses.`,
    never: (entry: string) => `${entry} will not be captured.`,
    allowed: (entry: string) => `${entry} can be captured again.`,
    undone: 'Undone.',
  },
  /** The note of a reminder for when no answer comes. */
  noReply: (subject: string) => (subject === '' ? 'No reply yet' : `No reply yet: ${subject}`),
};
