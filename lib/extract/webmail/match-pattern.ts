/** What a match pattern says, as extensions write them; paths are left out, since no browser grants less than a host. */
type Parts = { scheme: string; host: string };

/** Whether the page at `url` is on the hosts of `pattern`: a scheme, a host with "*." for its subdomains, any port. */
export function fitsPattern(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return covers(partsOf(pattern), { scheme: protocol.slice(0, -1), host: hostname });
}

/** Whether every page of `narrow` is one of `wide`. */
export function coversPattern(wide: string, narrow: string): boolean {
  return covers(partsOf(wide), partsOf(narrow));
}

/** Whether a pattern names whose pages it is for, as one for every host does not. */
export function namesHost(pattern: string): boolean {
  const parts = partsOf(pattern);
  return parts !== null && parts.host !== '*';
}

function partsOf(pattern: string): Parts | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme === '' ? null : { scheme, host };
}

function covers(wide: Parts | null, narrow: Parts | null): boolean {
  if (wide === null || narrow === null) return false;
  const { scheme, host } = wide;
  if (scheme === '*' ? !/^(\*|https?)$/.test(narrow.scheme) : scheme !== narrow.scheme) return false;
  if (host === '*' || host === narrow.host) return true;
  return host.startsWith('*.') && (narrow.host === host.slice(2) || narrow.host.endsWith(host.slice(1)));
}
