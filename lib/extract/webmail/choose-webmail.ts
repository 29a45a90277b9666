import type { Webmail } from './webmail';
import { WEBMAILS } from './webmails';

/** The webmails a page may be of, those that name its host before those anybody may host. */
export function chooseWebmails(document: Document, url: string): Webmail[] {
  const hosted = WEBMAILS.filter(({ hosts }) => hosts.some((pattern) => fits(pattern, url)));
  if (hosted.length > 0) return hosted;
  return WEBMAILS.filter(
    ({ hosts, detect = [] }) =>
      hosts.length === 0 && detect.some((selector) => document.querySelector(selector) !== null),
  );
}

/** Match patterns as extensions write them: scheme, host with "*." for its subdomains, path. */
function fits(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
