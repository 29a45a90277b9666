export const settings = {
  title: 'Settings',
  intro: 'Changes are saved as you make them.',
  saved: 'Saved',

  calendar: 'Working day',
  dayStart: 'Day starts at',
  dayStartHint: 'A follow-up without a time is due then.',
  weekStart: 'Week starts on',
  workingDays: 'Working days',
  workingDaysHint: 'Follow-ups are proposed on these days only.',
  oneWorkingDay: 'Keep at least one working day.',

  touches: 'Touches',
  touchesPlanned: 'Touches planned for a lead',
  touchesPlannedHint: 'In your webmail it then says “touch 3 of 7” beside their name, until you are past it.',
  touchesOf: (planned: number) => String(planned),
  touchesUncounted: 'No fixed number',

  reminders: 'Reminders',
  quiet: 'Quiet hours',
  quietHint: 'Nothing rings inside them; what came due rings when they end.',
  quietFrom: 'From',
  quietTo: 'Until',
  test: 'Send a test reminder',
  testSent: 'Test reminder sent. You should see it now.',
  testMissing: 'You don’t see it?',
  testHelp: [
    'Windows: Settings → System → Notifications: allow your browser, and turn off “Do not disturb”.',
    'macOS: System Settings → Notifications: allow your browser, and check Focus.',
    'Linux: check “Do not disturb” and the notification settings of your desktop.',
  ],
  testRest: 'The number on the toolbar button and the due list show what is due in any case.',

  languageAndPhones: 'Language and phones',
  language: 'Language',
  languages: { auto: 'As the browser', en: 'English', zh: '中文' },
  country: 'Default country for phones',
  countryHint: 'For numbers written without a country code.',
  countryAuto: 'Take it from the page',

  keys: 'Shortcut keys',
  keyOpen: 'Open the due list',
  keySave: 'Save the best contact on the page at once',
  keysHint:
    'Change them in the browser: chrome://extensions/shortcuts in Chrome and Edge; in Firefox, Add-ons → the gear → Manage Extension Shortcuts.',

  where: 'Where your data lives',
  whereBody:
    'In this browser, on this computer, and nowhere else. Duebook has no server and makes no network connection. Removing the extension removes the book, so keep a backup.',
  makeBackup: 'Make a backup',
  version: (version: string) => `Duebook ${version}`,
};
