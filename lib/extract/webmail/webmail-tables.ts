import { webmailsAt } from './choose-webmail';
import type { WebmailTable } from './webmail';
import { WEBMAILS } from './webmails';

/** What a script in the page at `url` needs to find the open message there: of the webmails that may be there, the data. */
export function webmailTables(url: string): WebmailTable[] {
  return webmailsAt(WEBMAILS, url).map(({ name: _name, permalink: _permalink, ...table }) => table);
}
