import { cleanText } from './clean-text';

const ADDRESS =
  /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?:[\p{L}\p{M}]{2,24}|xn--[a-z0-9-]{2,59})$/iu;
/** A mailbox in quotes, which may hold spaces and signs (RFC 5321 4.1.2), at an ordinary host. */
const QUOTED =
  /^"(?:[^"\\\p{Cc}]|\\[^\p{Cc}]){1,62}"@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{M}]{2,24}$/u;
const FILE_ENDING = /\.(png|jpe?g|gif|svg|webp|avif|ico|bmp|css|js|mjs|pdf|woff2?)$/i;

/**
 * A mail address as it can be sent to (without `mailto:`, surrounding punctuation and display name), the host in
 * lower case; '' where it is none. Of RFC 5321 what can be written to from anywhere: no bare hosts, no host numbers.
 */
export function emailAddress(written: string): string {
  const whole = cleanText(written, 400).replace(/^mailto:/i, '');
  const quoted = whole.replace(/^[^<>]*<(".*)>$/, '$1');
  if (QUOTED.test(quoted)) return withSmallHost(quoted);
  const text = whole
    // "Jane Roe <jane@…>" and comments in brackets are how mail writes an address down.
    .replace(/^.*<([^<>]+)>\s*$/, '$1')
    .replace(/^\([^()@]*\)\s*|\s*\([^()@]*\)$/g, '')
    .replace(/(@[^?]*)\?.*$/, '$1')
    .replace(/^[\s<("'[]+|[\s>)"'\],.;:]+$/g, '');
  if (text.length > 254 || text.indexOf('@') > 64 || !ADDRESS.test(text) || FILE_ENDING.test(text)) return '';
  return withSmallHost(text);
}

function withSmallHost(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

/** Hosts anyone can have a mailbox at: they tell nothing of the company. */
export function isMailProvider(host: string): boolean {
  return /^(gmail|googlemail|yahoo|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|mail|yandex|qq|163|126|sina|foxmail|proton|protonmail|t-online|comcast|verizon|att|sbcglobal|bellsouth|earthlink|btinternet|orange|wanadoo|free|libero)\.[a-z.]{2,6}$/.test(
    host,
  );
}
