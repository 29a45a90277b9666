/** Enabling webmails, whom never to capture, and the welcome page. */
export const webmail = {
  title: 'Webmail',
  hint: 'Where it is on, Duebook stands beside the sender’s name: who they are, what is next, and one press to save them. It reads the message on your screen and nothing else.',
  known: 'Webmails',
  /** What people here call webmails that they do not call by the name in `WEBMAILS`, each by its id. */
  called: {} as Readonly<Record<string, string>>,
  own: 'Your own sites',
  checking: 'Asking the browser…',
  site: 'This site is a webmail too',
  siteHint: (names: string) =>
    names === ''
      ? 'For webmail on your company’s own server. Copy its address from the address bar.'
      : `For webmail on your company’s own server, such as ${names}. Copy its address from the address bar.`,
  sitePlaceholder: 'mail.example.com',
  enable: 'Turn on',
  names: (names: readonly string[]) => names.join(', '),
  enabled: (name: string) => `${name} is on. It works in open tabs at once.`,
  disabled: (name: string) => `${name} is off.`,
  /** Of a webmail that is on, where the browser lets Duebook no more. */
  keptBack: (name: string, hosts: readonly string[]) =>
    `${name} is off at ${hosts.join(', ')}: the browser does not allow it there.`,
  keptBackOn: 'Allow there too',

  mine: 'Your addresses',
  mineHint:
    'Mail from these is your own: Duebook offers whom you wrote to, never you. Webmails that show whom they are signed in as add that address here.',
  mineField: 'Your address',
  minePlaceholder: 'name@example.com',
  mineAdd: 'Add address',
  mineList: 'Your addresses',
  mineEmpty: 'No address yet.',
  mineAdded: (address: string) => `${address} is one of your addresses.`,
  /** How an address of theirs is known. */
  mineSaid: 'You said so',
  mineReadIn: (webmail: string) => `Read in ${webmail}`,
  notMine: 'Not me',
  notMineTitle: (address: string) => `${address} is not your address`,
  notMineDone: (address: string) => `${address} is not one of your addresses.`,
  notMineList: 'Not yours',
  notMineHint: 'You said that these are not your addresses. No webmail adds them again.',
  mineAgain: 'This is me',
  mineAgainTitle: (address: string) => `${address} is your address after all`,
  /** One line in the popup for each address, over mail that was taken for the rep's own. */
  fromMe: (address: string) => `From your own address, ${address}.`,
  toMe: (address: string) => `Also to your own address, ${address}.`,

  never: 'Never capture',
  neverHint: 'Nobody here is offered to be saved in a webmail. Add your own company’s domain first.',
  neverField: 'Address or domain',
  neverPlaceholder: 'example.com or name@example.com',
  neverAdd: 'Add',
  neverList: 'Never captured',
  neverEmpty: 'The list is empty.',
  neverPropose: (domain: string) => `Add ${domain}, your own domain`,
  neverAdded: (entry: string) => `${entry} will not be captured.`,
  neverRemove: (entry: string) => `Take ${entry} off the list`,
  neverRemoved: (entry: string) => `${entry} can be captured again.`,

  /** In the popup, over mail from somebody on that list. */
  neverHere: (entry: string) => `On your list of whom never to capture: ${entry}`,
  neverAllow: 'Capture again',

  /** One line in the popup, over a webmail that is not on. */
  offer: (name: string) => `Duebook can say who is writing, right in ${name}.`,
  offerDo: (name: string) => `Turn on for ${name}`,

  /** One line in the popup, over a webmail that is on, where something is written and no message was found. */
  missed: 'No open mail recognised here.',
  missedReport: 'Report this page',
  missedReportTitle: 'Shows you how the page is built, without a word of its content. Nothing is sent.',

  /** The page on which the rep reads what a report of a page says. */
  reportTitle: 'Report a page',
  reportHint:
    'This is how the page is built: its elements, and what they are called. Its words, names, addresses, numbers and links are left out. Read it, copy it, and send it to those who make Duebook, so that they can teach it this page. Nothing is sent by itself.',
  reportText: 'The report',
  reportCopy: 'Copy the report',
  reportCopied: 'Copied.',
  reportNotCopied: 'It could not be copied. Select the text and copy it by hand.',
  reportGone: 'This report is no longer kept. Open the mail again and make a new one.',

  welcomeTitle: 'Welcome to Duebook',
  welcomeIntro: 'Meet somebody, save them in one gesture, and be told when to get in touch again.',
  saveTitle: 'Save whoever is on the page',
  saveBody: 'On a team page, a profile or an open mail, press the Duebook button in the toolbar, then Enter.',
  dueTitle: 'See who is due',
  dueBody: 'The same button lists who is overdue and who is due today. The number on it counts them.',
  mailTitle: 'Know who is writing',
  mailBody:
    'Turn on the webmail you use. Duebook then stands beside the sender’s name, and reads only the message on your screen.',
  openBook: 'Open the book',
  restore: 'Restore a backup',
  welcomeAgain: 'See the welcome page again',
  welcomePage: 'Welcome',
};
