import { cleanText } from './clean-text';

/** Of plain letters, as nearly all are: a form with the letters of every script takes milliseconds to prepare. */
const PLAIN_ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,24}|xn--[a-z\d-]{2,59})$/i;
const ADDRESS =
  /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?:[\p{L}\p{M}]{2,24}|xn--[A-Za-z0-9-]{2,59})$/u;
/** A mailbox in quotes, which may hold spaces and signs (RFC 5321 4.1.2), before the host. */
const QUOTED = /^"(?:[^"\\\p{Cc}]|\\[^\p{Cc}]){1,62}"(?=@)/u;
const FILE_ENDING = /\.(png|jpe?g|gif|svg|webp|avif|ico|bmp|css|js|mjs|pdf|woff2?)$/i;

/**
 * A mail address as it can be sent to (without `mailto:`, surrounding punctuation and display name), the host in
 * lower case; '' where it is none. Of RFC 5321 what can be written to from anywhere: no bare hosts, no host numbers.
 */
export function emailAddress(written: string): string {
  // Most names are none, and those of other scripts would be held against the patterns that take long to prepare.
  if (!written.includes('@')) return '';
  const whole = cleanText(written, 400).replace(/^mailto:/i, '');
  const quoted = whole.replace(/^[^<>]*<(".*)>$/, '$1');
  if (quoted.startsWith('"') && ADDRESS.test(quoted.replace(QUOTED, 'x'))) return withSmallHost(quoted);
  const text = whole
    // "Jane Roe <jane@…>" and comments in brackets are how mail writes an address down.
    .replace(/^.*<([^<>]+)>\s*$/, '$1')
    .replace(/^\([^()@]*\)\s*|\s*\([^()@]*\)$/g, '')
    .replace(/(@[^?]*)\?.*$/, '$1')
    .replace(/^[\s<("'[]+|[\s>)"'\],.;:]+$/g, '');
  if (
    text.length > 254 ||
    text.indexOf('@') > 64 ||
    !(/[^ -~]/.test(text) ? ADDRESS : PLAIN_ADDRESS).test(text) ||
    FILE_ENDING.test(text)
  )
    return '';
  return withSmallHost(text);
}

function withSmallHost(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
