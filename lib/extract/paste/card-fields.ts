import { cleanText } from '../../contacts/clean-text';
import type { MessagingId, MessagingKind, PhoneEntry, PhoneKind, PostalAddress } from '../../contacts/contact';
import { emailAddress } from '../../contacts/emails';
import { safeUrl } from '../../contacts/urls';
import { phoneKindBefore } from '../reach/phone-label';
import { readPhoneFor } from '../reach/read-phone-for';
import type { CardProperty } from './card-property';

/** The mail address of an EMAIL; null of anything else and where it is none. */
export function cardEmail({ name, parts }: CardProperty): string | null {
  return name === 'email' ? emailAddress(parts[0] ?? '') || null : null;
}

/** The number of a TEL, its kind by its types or by the label Apple's address book gives it (X-ABLABEL of its group). `countries`: of a bare number. */
export function cardPhone(
  property: CardProperty,
  card: readonly CardProperty[],
  countries: readonly string[],
): PhoneEntry | null {
  if (property.name !== 'tel') return null;
  const written = cleanText(property.parts.join(' '), 100)
    // RFC 3966, in which vCard 4 writes numbers.
    .replace(/^tel:/i, '')
    .replace(/;ext=(\d+)/i, ' ext. $1')
    .replace(/;.*$/, '');
  if (!/\d.*\d.*\d/.test(written)) return null;
  const label = card.find(({ name, group }) => name === 'x-ablabel' && group !== '' && group === property.group);
  // Its own labels stand in one word: _$!<WorkFAX>!$_.
  const said = (label?.parts[0] ?? '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return readPhoneFor(written, countries, kindOf(property.types) ?? phoneKindBefore(said));
}

function kindOf(types: readonly string[]): PhoneKind | undefined {
  if (types.includes('fax')) return 'fax';
  if (types.some((type) => ['cell', 'mobile', 'iphone', 'car'].includes(type))) return 'mobile';
  if (types.includes('pager')) return 'other';
  if (types.includes('home')) return 'home';
  return types.includes('work') ? 'work' : undefined;
}

/** The web address of a URL or of a social profile (RFC 9554, and Apple's older form of it), where it can be opened safely. */
export function cardUrl({ name, parts }: CardProperty): string | null {
  if (!/^(?:url|(?:x-)?socialprofile)$/.test(name)) return null;
  // Some escape the colon, which no rule asks for.
  const written = (parts[0] ?? '').replace(/\\([:,;])/g, '$1').trim();
  const value = safeUrl(/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(written) ? `https://${written}` : written);
  return /^https?:/.test(value) ? value : null;
}

/** Of several ADR that of work, else the preferred or the first; null of none and of one that says nothing. */
export function cardAddress(properties: readonly CardProperty[]): PostalAddress | null {
  const rank = ({ types }: CardProperty) => (types.includes('work') ? 2 : types.includes('pref') ? 1 : 0);
  const [best] = [...properties].sort((one, other) => rank(other) - rank(one));
  const [box = '', extended = '', street = '', city = '', region = '', postalCode = '', country = ''] = (
    best?.parts ?? []
  ).map((part) => cleanText(part.replace(/\s*\n\s*/g, ', ')));
  const whole = [street, extended, box].filter((part) => part !== '').join(', ');
  const address = { street: cleanText(whole), city, region, postalCode, country };
  return Object.values(address).every((part) => part === '') ? null : address;
}

const NETWORKS: readonly [name: RegExp, kind: MessagingKind][] = [
  [/wechat|weixin/, 'wechat'],
  [/qq/, 'qq'],
  [/whatsapp/, 'whatsapp'],
  [/telegram|^tg$/, 'telegram'],
  [/skype/, 'skype'],
  [/signal/, 'signal'],
  [/^line$/, 'line'],
];

/** The messaging id of an IMPP (RFC 4770) or of one of the extensions address books write (`X-SKYPE`, `X-QQ`). */
export function cardMessaging({ name, service, parts }: CardProperty): MessagingId | null {
  const own = /^x-(?!ab|social)/.test(name);
  if (name !== 'impp' && !own) return null;
  const written = parts[0] ?? '';
  const [, scheme = '', rest = written] = /^([a-z][a-z0-9+-]*):(?:\/\/)?(.*)$/i.exec(written) ?? [];
  const network = own ? name.replace(/^x-|-username$/g, '') : service || scheme.toLowerCase();
  const id = cleanText(own ? written : rest);
  const kind = NETWORKS.find(([pattern]) => pattern.test(network))?.[1] ?? 'other';
  return id === '' ? null : { kind, id };
}
