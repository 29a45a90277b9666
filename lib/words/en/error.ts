import type { ErrorCode } from '../../errors/duebook-error';

/** What happened, and what to do next. */
export const error: Record<ErrorCode, { what: string; next: string }> = {
  'command-malformed': {
    what: 'Duebook did not understand that request.',
    next: 'Close and reopen this window, then try again.',
  },
  'sender-refused': {
    what: 'That request did not come from Duebook, so it was ignored.',
    next: 'Nothing was changed.',
  },
  'background-unreachable': {
    what: 'Duebook is just restarting.',
    next: 'What you typed is still here. Try again in a moment.',
  },
  'database-unavailable': {
    what: 'Your book could not be opened.',
    next: 'Duebook keeps trying. Restart the browser if this stays; your backup file can bring everything back.',
  },
  'book-opens': { what: 'Your book opens again, so nothing was discarded.', next: 'Reload this page.' },
  'storage-full': {
    what: 'The disk is full, so nothing was saved.',
    next: 'Free some space and try again. What you typed is still here.',
  },
  'not-found': { what: 'That entry is no longer in the book.', next: 'It may have been deleted in another window.' },
  'undo-expired': { what: 'It is too late to undo that.', next: 'You can still change it by hand in the book.' },
  'never-capture-full': {
    what: 'The list of addresses never to capture is full.',
    next: 'Remove entries in the settings, or add a whole domain instead.',
  },
  'never-entry-unread': {
    what: 'That is neither an address nor a domain.',
    next: 'Write “name@example.com” or “example.com”.',
  },
  'own-addresses-full': {
    what: 'The list of your addresses is full.',
    next: 'Remove those you no longer use in the settings.',
  },
  'own-address-unread': { what: 'That is not an address.', next: 'Write “name@example.com”.' },
  'site-unread': {
    what: 'That is not a site’s address.',
    next: 'Open your webmail and copy its address from the address bar.',
  },
  'webmail-not-allowed': {
    what: 'The browser has not given Duebook leave to work there.',
    next: 'Turn it on again and choose “Allow”. Your company may also have forbidden it.',
  },
  'webmail-all-sites': {
    what: 'The browser gives Duebook access to all sites at once, so single ones can’t be turned on or off.',
    next: 'In the browser’s settings for this extension, take back the access to all sites.',
  },
  'page-unreadable': {
    what: 'The browser does not let extensions read this page.',
    next: 'Paste a signature or fill in the form instead.',
  },
  'page-too-slow': {
    what: 'This page took too long to read.',
    next: 'Select the part with the contact and choose “Save selection” from the context menu.',
  },
  'typed-time-unread': { what: 'That time could not be read.', next: 'Try “tomorrow 3pm”, “next Friday” or “Dec 3”.' },
  'typed-time-past': { what: 'That time has already passed.', next: 'Choose a time from now on.' },
  'backup-not-json': { what: 'This file is not a Duebook backup.', next: 'Choose a .json file that Duebook exported.' },
  'backup-truncated': {
    what: 'This backup file is cut off, so nothing was restored.',
    next: 'Try another copy of the file.',
  },
  'backup-not-duebook': {
    what: 'This file is not a Duebook backup.',
    next: 'Choose a .json file that Duebook exported.',
  },
  'backup-too-new': { what: 'This backup was made by a newer Duebook.', next: 'Update Duebook, then restore it.' },
  'backup-too-large': { what: 'This file is larger than Duebook can restore.', next: 'Choose a file under 500 MB.' },
  'backup-malformed': {
    what: 'Some entries in this backup are damaged, so nothing was restored.',
    next: 'Try another copy of the file.',
  },
  'restore-lost': { what: 'The restore was interrupted, so nothing was changed.', next: 'Choose the file again.' },
  'notifications-unavailable': {
    what: 'The browser does not show notifications.',
    next: 'Allow notifications for this browser in the system settings.',
  },
  unexpected: {
    what: 'Something went wrong, and nothing was changed.',
    next: 'Try again. If it stays, export a backup and report it.',
  },
};
