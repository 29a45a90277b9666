import { coversPattern, namesHost } from './match-pattern';
import type { Webmail } from './webmail';

/**
 * The match patterns of the webmails the rep has enabled, of what the browser has `granted`, in order: the known ones,
 * and hosts that were named as webmails by the rep. A grant for every host, which a browser's own settings can give,
 * enables the known ones alone: Duebook stays out of all other pages.
 */
export function enabledPatterns(granted: readonly string[], known: readonly Pick<Webmail, 'hosts'>[]): string[] {
  const hosts = known.flatMap((webmail) => webmail.hosts);
  const enabled = hosts.filter((host) => granted.some((pattern) => coversPattern(pattern, host)));
  for (const pattern of granted) {
    if (namesHost(pattern) && !enabled.some((other) => coversPattern(other, pattern))) enabled.push(pattern);
  }
  return [...new Set(enabled)].sort();
}
