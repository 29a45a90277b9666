export const reminder = {
  nameAndOrganisation: (name: string, organisation: string) => `${name} · ${organisation}`,
  /** What to do: the channel, and the follow-up's note where there is one. */
  toDo: (channel: string, note: string) => (note ? `${channel}: ${note}` : channel),
  due: (relative: string, absolute: string) => `Due ${absolute} (${relative})`,
  lastNote: (note: string) => `Last time: ${note}`,
  digest: (count: number) => (count === 1 ? '1 follow-up due' : `${count} follow-ups due`),
  names: (names: string[], more: number) =>
    more > 0 ? `${names.join(', ')} and ${more} more` : new Intl.ListFormat('en-GB').format(names),
  done: 'Done',
  snooze: 'Snooze 1 hour',
  undo: 'Undo',

  saved: (name: string) => `Saved ${name}`,
  completed: (name: string) => `Done: ${name}`,
  snoozed: (name: string) => `Snoozed: ${name}`,
  next: (channel: string, when: string) => `Next: ${channel}, ${when}`,
  noNext: 'No further follow-up planned.',
  followUp: (when: string) => `Follow up ${when}`,
  dueAgain: (when: string) => `Due again ${when}`,
  clickToUndo: 'Click here to see it or undo it.',

  nothingFound: 'No contact found',
  nothingFoundNext: 'Click here to fill in the form yourself.',
  never: (entry: string) => `On your list of whom never to capture: ${entry}`,

  test: 'This is a test reminder',
  testMessage: 'Reminders from Duebook will look like this.',

  badge: (overdue: number, today: number) =>
    overdue + today === 0 ? 'Duebook' : `Duebook: ${overdue} overdue, ${today} due today`,

  menu: {
    page: 'Save contact from this page to Duebook',
    selection: 'Save selection to Duebook',
    link: 'Save this address to Duebook',
  },
};
