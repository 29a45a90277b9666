import type { WebmailTable } from './webmail';

/**
 * Whether a page may be of a webmail that may be at its host: what anybody may host is told by its markup. Most of what
 * tells takes a search of the whole page.
 */
export function mayShow({ hosts, detect = [] }: Pick<WebmailTable, 'hosts' | 'detect'>, document: Document): boolean {
  return hosts.length > 0 || detect.some((selector) => document.querySelector(selector) !== null);
}
