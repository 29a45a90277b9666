import { fitsPattern } from './match-pattern';
import type { Webmail } from './webmail';
import { WEBMAILS } from './webmails';

/** The webmails a page may be of, those that name its host before those anybody may host. */
export function chooseWebmails(document: Document, url: string): Webmail[] {
  const hosted = WEBMAILS.filter(({ hosts }) => hosts.some((pattern) => fitsPattern(pattern, url)));
  if (hosted.length > 0) return hosted;
  return WEBMAILS.filter(
    ({ hosts, detect = [] }) =>
      hosts.length === 0 && detect.some((selector) => document.querySelector(selector) !== null),
  );
}
