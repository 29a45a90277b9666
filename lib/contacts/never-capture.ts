import { cleanText } from './clean-text';
import { emailAddress } from './emails';
import { isMailProvider } from './mail-provider';

/** A host as it stands in an address: two labels at least, letters of any script. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.){1,9}[\p{L}\p{M}\p{N}-]{2,63}$/u;

/**
 * What the rep wrote as an entry of the list of whom never to capture: an address, or a domain ("acme.example",
 * "@acme.example") for everybody at it and at its subdomains; '' where it is neither. Lower case.
 */
export function neverEntry(written: string): string {
  const text = cleanText(written, 330).toLowerCase();
  const host = text.replace(/^@|\.$/g, '');
  if (!host.includes('@')) return host.length <= 253 && HOST.test(host) ? host : '';
  return emailAddress(text).toLowerCase();
}

/** The entry of `list` because of which nobody at `address` is to be captured, or null. */
export function neverCapturedBy(address: string, list: readonly string[]): string | null {
  const whole = address.trim().toLowerCase();
  const host = domainOf(whole);
  return list.find((entry) => entry === whole || (host !== '' && `.${host}`.endsWith(`.${entry}`))) ?? null;
}

/** The domains the rep's own addresses are at, for the list: not those where anybody may have a mailbox. */
export function ownDomains(own: readonly string[]): string[] {
  const domains = own.map(domainOf).filter((host) => HOST.test(host) && !isMailProvider(host));
  return Array.from(new Set(domains));
}

/** The host of an address in lower case; '' where it has none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase();
}
