import { cleanText } from './clean-text';

const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu;
const FILE_ENDING = /\.(png|jpe?g|gif|svg|webp|avif|ico|bmp|css|js|mjs|pdf|woff2?)$/i;
const ROLE =
  /^(abuse|accounts?|accounting|admin|administration|admissions?|billing|bookings?|business|buchhaltung|careers?|commercial|contact(o|us)?|customer(care|service|support)?|datenschutz|dmca|dpo|editor|email|enquir(y|ies)|events?|export|facturation|feedback|finance|hello|help|helpdesk|hola|hr|info|informacion|information|inquir(y|ies)|intern(et|ational)|invoices?|it|jobs?|kontakt|legal|mail|mailbox|marketing|media|news|newsletter|no-?reply|office|orders?|partners?|post(master)?|presse?|privacy|pr|purchasing|rechnung|reception|recruit(ing|ment)?|reservations?|returns?|rsvp|sales|security|servic(e|io)s?|shop|soporte|studio|support|team|tech(nical)?|ventas|verkauf|vertrieb|web(master|site)?|welcome)(us|desk|team|dept|group|line|cent(er|re))?([._-][a-z0-9._-]{0,30}|\d{1,4})?$/i;

/**
 * A mail address as it can be sent to (without `mailto:`, surrounding punctuation and display name), the host in
 * lower case; '' where it is none. Of RFC 5321 only what mail providers hand out: no quoted local parts, no bare hosts.
 */
export function emailAddress(written: string): string {
  const text = cleanText(written, 400)
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/^[\s<("'[]+|[\s>)"'\],.;:]+$/g, '');
  if (text.length > 254 || text.indexOf('@') > 64 || !ADDRESS.test(text) || FILE_ENDING.test(text)) return '';
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/** Whether an address is a desk's rather than a person's: `info@`, `sales.emea@`, … */
export function isRoleAddress(address: string): boolean {
  return ROLE.test(address.slice(0, address.lastIndexOf('@')));
}

/** Hosts anyone can have a mailbox at: they tell nothing of the company. */
export function isMailProvider(host: string): boolean {
  return /^(gmail|googlemail|yahoo|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|mail|yandex|qq|163|126|sina|foxmail|proton|protonmail|t-online|comcast|verizon|att|sbcglobal|bellsouth|earthlink|btinternet|orange|wanadoo|free|libero)\.[a-z.]{2,6}$/.test(
    host,
  );
}
