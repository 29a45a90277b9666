import type { WebmailTable } from './webmail';

/** Those of the webmails that may be at a page's host that it may be of: what anybody may host is told by its markup. */
export function chooseWebmails<W extends Pick<WebmailTable, 'hosts' | 'detect'>>(
  webmails: readonly W[],
  document: Document,
): W[] {
  return webmails.filter(
    ({ hosts, detect = [] }) =>
      hosts.length > 0 || detect.some((selector) => document.querySelector(selector) !== null),
  );
}
