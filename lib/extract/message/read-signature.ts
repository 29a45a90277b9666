import { cleanText } from '../../contacts/clean-text';
import { isMailProvider } from '../../contacts/mail-provider';
import { splitName } from '../../contacts/names';
import { hostOf } from '../../contacts/urls';
import type { Draft, Observed } from '../evidence/draft';
import { mailboxOf } from '../evidence/entity';
import { domainName } from '../organisation/domain-name';
import type { Mailbox, SignatureReader, SignatureSurroundings } from './message';
import { readHeaderName } from './sender-name';
import { behindSignOff } from './sign-offs';
import { addressesApart } from './signature/address-behind';
import { companyBeside } from './signature/company-beside';
import { findSignedName, type SignedName } from './signature/name-in-signature';
import { ownRows } from './signature/own-rows';
import { headerPerson, reconciledName } from './signature/reconciled-name';
import { cutRegisterNumbers } from './signature/register-numbers';
import type { RoleText } from './signature/role-text';
import { headed, rowsOf, seen } from './signature/row';
import { type Segment, segmentsOf } from './signature/segments';
import { readAddress } from './signature/signature-address';
import { signatureCountries } from './signature/signature-countries';
import { readLinks } from './signature/signature-links';
import { readMessaging, uniqueMessaging } from './signature/signature-messaging';
import { readNumbers } from './signature/signature-phones';
import { readRoles } from './signature/signature-roles';
import { tonedDown } from './toned-down';

const MAX_VALUES = 20;
const ALONE: SignatureSurroundings = { beside: [], told: [], language: '' };

/**
 * Reads a signature's own lines: whoever sent them, what they do and for whom, and how they are reached. Of a message
 * without a signature (no lines) only what the header says. Null where nobody is named or reached.
 */
export const readSignature: SignatureReader = (lines, sender, defaultCountry, around = ALONE) => {
  const header = readHeaderName(sender);
  const head = { ...header, person: headerPerson(header.person) };
  const rows = ownRows(rowsOf(lines), head.person);
  for (const row of rows) cutRegisterNumbers(row);
  const ids = readMessaging(rows);
  const links = readLinks(rows);
  const emails = withSender(links.emails, sender);
  const host = ownHost(emails, links.urls);
  const countries = signatureCountries([...rows, ...around.told], host, around.language, defaultCountry);
  const numbers = readNumbers([...rows, ...around.told], countries, ids);
  const hosts = [
    ...emails.map(({ value }) => value.slice(value.lastIndexOf('@') + 1)),
    ...links.urls.map(({ value }) => hostOf(value)),
  ];
  const domains = [...new Set(hosts.map(domainName))].filter((one) => one !== '');
  const segments = addressesApart(segmentsOf(rows), domains);
  const address = readAddress(segments);
  const free = segments.filter((segment) => address === null || !address.segments.includes(segment));
  const mailbox = emails[0] === undefined ? '' : mailboxOf(emails[0].value);
  const signed = findSignedName(free, head.person, mailbox);
  const name = nameOf(head.person, signed, sender);
  const hints = { header: head.organisation, beside: companyBeside(around.beside, domains) };
  const roles = readRoles(roleTexts(free, signed), domains, hints, name?.value ?? '');
  const messaging = uniqueMessaging([...ids, ...numbers.messaging]);
  if (name === null && emails.length + numbers.phones.length + messaging.length === 0) return null;
  const parts = name === null ? null : splitName(name.value);
  const place =
    address === null && roles.town !== null
      ? seen({ street: '', ...roles.town, postalCode: '', country: '' }, 0.6, roles.town.city)
      : null;
  return {
    kind: name === null ? 'organisation' : 'person',
    confidence: name === null ? 0.5 : rows.length > 0 ? 0.95 : 0.85,
    name,
    givenName: partOf(name, parts?.givenName ?? ''),
    familyName: partOf(name, parts?.familyName ?? ''),
    organisation: roles.organisation,
    jobTitle: roles.title,
    emails: emails.slice(0, MAX_VALUES),
    phones: numbers.phones.slice(0, MAX_VALUES),
    urls: links.urls.slice(0, MAX_VALUES),
    address:
      address === null
        ? place
        : seen(address.value, 0.85, [...new Set(address.segments.map(({ quote }) => quote))].join(', ')),
    messaging,
  } satisfies Draft;
};

function withSender(emails: readonly Observed<string>[], { address }: Mailbox): Observed<string>[] {
  if (address === '') return [...emails];
  const own = emails.find(({ value }) => value.toLowerCase() === address.toLowerCase());
  const first = headed(address, 0.99, address);
  return [
    own === undefined ? first : { ...first, evidence: [...first.evidence, ...own.evidence] },
    ...emails.filter((one) => one !== own),
  ];
}

/** The host that tells the sender's country and company: that of their own address, else of another or of a site. */
function ownHost(emails: readonly Observed<string>[], urls: readonly Observed<string>[]): string {
  const hosts = [
    ...emails.map(({ value }) => value.slice(value.lastIndexOf('@') + 1)),
    ...urls.map(({ value }) => hostOf(value)),
  ];
  return hosts.find((host) => !isMailProvider(host)) ?? hosts[0] ?? '';
}

function nameOf(header: string, signed: SignedName | null, sender: Mailbox): Observed<string> | null {
  const value = reconciledName(header, signed?.name ?? '');
  if (value === '') return null;
  const evidence = [
    ...(header === '' ? [] : headed(header, 0.9, sender.name).evidence),
    ...(signed === null ? [] : seen(signed.name, Math.min(0.95, signed.confidence), signed.segment.quote).evidence),
  ];
  return {
    value: tonedDown(cleanText(value), sender.address),
    confidence: header === '' ? Math.min(0.95, signed?.confidence ?? 0) : 0.95,
    evidence,
  };
}

function partOf(name: Observed<string> | null, value: string): Observed<string> | null {
  return name === null || value === '' ? null : { ...name, value };
}

/** What is left for titles and organisations: what stood beside the name first, then every other segment. */
function roleTexts(segments: readonly Segment[], signed: SignedName | null): RoleText[] {
  const nameRow = signed?.segment.row ?? -1;
  return segments.flatMap((segment) => {
    if (segment === signed?.segment)
      return signed.beside.map((text) => ({ text, label: null, below: 0, quote: segment.quote }));
    if (
      segment === signed?.also ||
      segment.label === 'name' ||
      segment.label === 'address' ||
      behindSignOff(segment.text) === ''
    )
      return [];
    const text = withoutName(segment.text, signed?.name ?? '');
    return text === '' ? [] : [{ text, label: segment.label, below: segment.row - nameRow, quote: segment.quote }];
  });
}

/** A stretch without the name where it stands there again, apart from the rest: "営業部 佐藤", "Jane Roe, Quist Pumps". */
function withoutName(text: string, name: string): string {
  const at = name.length < 2 ? -1 : text.indexOf(name);
  if (at < 0) return text;
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
  const parts = /\p{Script=Latin}/u.test(name)
    ? /^\s*[,|/–—-]\s*|\s*[,|/–—-]\s*(?:(?:inh|inhaber(?:in)?|prop|owner|gérante?|titolare|titular|eigenaar|eigenaresse|właściciel(?:ka)?|majitel(?:ka)?|ägare|indehaver|sahibi)\.?\s?:?\s*)?$/iu
    : /^[\s,，/／]+|[\s,，/／]+$/u;
  if ((before !== '' && before.replace(parts, '') === before) || (after !== '' && after.replace(parts, '') === after))
    return text;
  return cleanText(`${before.replace(parts, '')} ${after.replace(parts, '')}`);
}
