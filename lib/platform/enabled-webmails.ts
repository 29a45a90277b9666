import { fitsPattern } from '../extract/webmail/match-pattern';
import { enabledWebmailPatterns } from './webmail-scripts';

/** Whether the page at `url` is on a webmail the rep has enabled, on any port of its host. */
export async function isWebmailEnabled(url: string): Promise<boolean> {
  return (await enabledWebmailPatterns()).some((pattern) => fitsPattern(pattern, url));
}
