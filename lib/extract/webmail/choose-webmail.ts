import { fitsPattern } from './match-pattern';
import type { WebmailTable } from './webmail';

/** Those of `webmails` that a page may be of; of those anybody may host, what is not in it is left out. */
export function chooseWebmails<W extends Pick<WebmailTable, 'hosts' | 'detect'>>(
  webmails: readonly W[],
  document: Document,
  url: string,
): W[] {
  return webmailsAt(webmails, url).filter(
    ({ hosts, detect = [] }) =>
      hosts.length > 0 || detect.some((selector) => document.querySelector(selector) !== null),
  );
}

/** Those of `webmails` that may be at `url`: those that name its host, else those anybody may host. */
export function webmailsAt<W extends Pick<WebmailTable, 'hosts'>>(webmails: readonly W[], url: string): W[] {
  const hosted = webmails.filter(({ hosts }) => hosts.some((pattern) => fitsPattern(pattern, url)));
  return hosted.length > 0 ? hosted : webmails.filter(({ hosts }) => hosts.length === 0);
}
