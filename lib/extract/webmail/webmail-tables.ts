import type { WebmailTable } from './webmail';
import { webmailsAt } from './webmails-at';

/** What a script in the page at `url` needs to find the open message there: of the webmails that may be there, the data. */
export function webmailTables(url: string): WebmailTable[] {
  return webmailsAt(url).map(({ name: _name, permalink: _permalink, ownIsGuess: _ownIsGuess, ...table }) => table);
}
