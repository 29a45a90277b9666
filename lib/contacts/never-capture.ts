import { cleanText } from './clean-text';
import { emailAddress } from './emails';
import { isMailProvider } from './mail-provider';

/** A host as it stands in an address: two labels at least, letters of any script. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.){1,9}[\p{L}\p{M}\p{N}-]{2,63}$/u;

/** Under such hosts of two labels whole countries have their domains: "co.uk", "com.cn", "or.jp". */
const SHARED = /^(?:ac|co|com|edu|gob|gov|gouv|go|mil|ne|net|nom|or|org)\.[a-z]{2}$/;

/**
 * What the rep wrote as an entry of the list of whom never to capture: an address, or a domain ("acme.example",
 * "@acme.example", "*.acme.example") for everybody at it and at its subdomains; '' where it is neither, or one that nobody
 * has for themself. Lower case.
 */
export function neverEntry(written: string): string {
  const text = cleanText(written, 330).toLowerCase();
  const host = text.replace(/^(?:\*\.|\*?@)|\.$/g, '');
  if (!host.includes('@')) return host.length <= 253 && HOST.test(host) && !SHARED.test(host) ? host : '';
  return emailAddress(text).toLowerCase();
}

/** The entry of `list` because of which nobody at `address` is to be captured, or null. */
export function neverCapturedBy(address: string, list: readonly string[]): string | null {
  const whole = inPlainLetters(address.trim().toLowerCase());
  const host = domainOf(whole);
  const covers = (entry: string) => entry === whole || (host !== '' && `.${host}`.endsWith(`.${entry}`));
  return list.find((entry) => covers(inPlainLetters(entry))) ?? null;
}

/** An address or a host whose host is written as mail programs hand it on: "例子.example" is "xn--fsqu00a.example" as well. */
function inPlainLetters(written: string): string {
  if (!/[^ -~]/.test(written)) return written;
  const host = written.slice(written.lastIndexOf('@') + 1);
  const before = written.slice(0, written.length - host.length);
  return URL.canParse(`http://${host}`) ? before + new URL(`http://${host}`).hostname : written;
}

/** The domains the rep's own addresses are at, for the list: not those where anybody may have a mailbox, nor one under another of them. */
export function ownDomains(own: readonly string[]): string[] {
  const domains = own.map(domainOf).filter((host) => HOST.test(host) && !isMailProvider(host));
  const isUnder = (host: string) => domains.some((domain) => host.endsWith(`.${domain}`));
  return Array.from(new Set(domains)).filter((host) => !isUnder(host));
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
