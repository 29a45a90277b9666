import { fitsPattern } from './match-pattern';
import type { Webmail } from './webmail';
import { WEBMAILS } from './webmails';

/** The webmail that the page at `url` is of by its host; undefined where it is none, or one anybody may host. */
export function hostedWebmail(url: string): Webmail | undefined {
  return WEBMAILS.find(({ hosts }) => hosts.some((pattern) => fitsPattern(pattern, url)));
}
