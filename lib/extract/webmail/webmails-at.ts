import { fitsPattern } from './match-pattern';
import type { Webmail } from './webmail';
import { WEBMAILS } from './webmails';

/** The webmails that may be at `url`: those that name its host, else those anybody may host. */
export function webmailsAt(url: string): Webmail[] {
  const hosted = WEBMAILS.filter(({ hosts }) => hosts.some((pattern) => fitsPattern(pattern, url)));
  return hosted.length > 0 ? hosted : WEBMAILS.filter(({ hosts }) => hosts.length === 0);
}
