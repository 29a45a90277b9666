import { cleanText } from './clean-text';

const ADDRESS =
  /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+(?:[\p{L}\p{M}]{2,24}|xn--[a-z0-9-]{2,59})$/iu;
const FILE_ENDING = /\.(png|jpe?g|gif|svg|webp|avif|ico|bmp|css|js|mjs|pdf|woff2?)$/i;

/**
 * A mail address as it can be sent to (without `mailto:`, surrounding punctuation and display name), the host in
 * lower case; '' where it is none. Of RFC 5321 only what mail providers hand out: no quoted local parts, no bare hosts.
 */
export function emailAddress(written: string): string {
  const text = cleanText(written, 400)
    .replace(/^mailto:/i, '')
    // "Jane Roe <jane@…>" and comments in brackets are how mail writes an address down.
    .replace(/^.*<([^<>]+)>\s*$/, '$1')
    .replace(/^\([^()@]*\)\s*|\s*\([^()@]*\)$/g, '')
    .replace(/(@[^?]*)\?.*$/, '$1')
    .replace(/^[\s<("'[]+|[\s>)"'\],.;:]+$/g, '');
  if (text.length > 254 || text.indexOf('@') > 64 || !ADDRESS.test(text) || FILE_ENDING.test(text)) return '';
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/** Hosts anyone can have a mailbox at: they tell nothing of the company. */
export function isMailProvider(host: string): boolean {
  return /^(gmail|googlemail|yahoo|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|mail|yandex|qq|163|126|sina|foxmail|proton|protonmail|t-online|comcast|verizon|att|sbcglobal|bellsouth|earthlink|btinternet|orange|wanadoo|free|libero)\.[a-z.]{2,6}$/.test(
    host,
  );
}
