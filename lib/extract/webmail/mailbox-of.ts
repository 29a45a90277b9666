import { cleanText } from '../../contacts/clean-text';
import { emailAddress } from '../../contacts/emails';
import type { Mailbox } from '../message/message';
import type { Place } from './webmail';

/** Where webmails keep an address for their own program. */
const OWN_ATTRIBUTES = 'email,data-email,data-eid,e,fromaddr,data-hovercard-id,data-address,data-mail'.split(',');
/** What has one there. */
export const SURE = `${OWN_ATTRIBUTES.map((name) => `[${name}*="@"]`)},[href^="mailto:"]`;
/** Where webmails put an address, surest first: what is made for a program, then what is made for a pointer. */
const ADDRESS_ATTRIBUTES = [...OWN_ATTRIBUTES, 'title', 'href'];
const SPOKEN_ATTRIBUTES = ['aria-label', 'data-tooltip'];
const NAME_ATTRIBUTES = ['name', 'n', 'data-name'];
const MAX_WRITTEN = 2_000;

/**
 * "Name <address>", "address (Name)", an address alone, or a name alone; an address is what stands last in angles.
 * `exact`: nothing beside the address counts but angles at the end, or brackets around it, as a name that stands alone may
 * hold an address.
 */
export function parseMailbox(written: string, exact = false): Mailbox {
  // In a line of several people, what parts them.
  const text = cleanText(written, MAX_WRITTEN).replace(/[;,]$/, '');
  const angles = [...text.matchAll(/<\s*(?:mailto:)?([^<>\s]{3,254})\s*>/gi)].at(-1);
  const bare = angles ? [] : (text.match(/[^\s<>"'“”(),;:：（）[\]]+@[^\s<>"'“”(),;:：（）[\]]+/gu) ?? []);
  // Of several nobody knows which is the address and which the name that a sender has chosen.
  const one = new Set(bare.map((each) => each.toLowerCase())).size > 1 ? undefined : bare[0];
  const address = emailAddress(angles?.[1] ?? one ?? '');
  const isWhole = angles ? text.endsWith(angles[0]) : text.replace(/^[([](.*)[)\]]$/, '$1') === one;
  if (address === '' || (exact && !isWhole)) return { name: bareName(text), address: '' };
  const name = angles ? text.slice(0, angles.index) : text.replaceAll(one ?? '', ' ');
  return withName(address, [name]);
}

/** Several mailboxes in one line of text, as a title writes them. */
export function parseMailboxes(written: string, exact = false): Mailbox[] {
  return cleanText(written, MAX_WRITTEN * 10)
    .split(/(?<=>|@[^\s,;]{3,254})\s*[,;]\s*/u)
    .map((one) => parseMailbox(one, exact))
    .filter(({ address }) => address !== '');
}

/** Who an element of a message's head stands for: the address as its attributes have it, the name as it is shown. */
export function mailboxOf(element: Element, place: Place): Mailbox {
  if (typeof place === 'string') return mailboxWritten(element, false);
  const { attribute, exact = false, name } = place;
  const found =
    attribute === undefined ? mailboxWritten(element, exact) : parseMailbox(attributeAt(element, place), exact);
  if (name === undefined || found.address === '') return found;
  return withName(found.address, [nameAround(element, name)]);
}

function mailboxWritten(element: Element, exact: boolean): Mailbox {
  const shown = parseMailbox(element.textContent ?? '', exact);
  const named =
    NAME_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '').find((name) => name.trim() !== '') ?? '';
  for (const attribute of ADDRESS_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value === null || (attribute === 'href' && !/^mailto:/i.test(value))) continue;
    const { name, address } =
      attribute === 'href' ? { name: '', address: emailAddress(decoded(value)) } : parseMailbox(value, exact);
    if (address !== '') return withName(address, [named, name, shown.name]);
  }
  if (shown.address !== '') return withName(shown.address, [named, shown.name]);
  for (const attribute of SPOKEN_ATTRIBUTES) {
    const { name, address } = parseMailbox(attributeAt(element, { at: '', attribute }), exact);
    if (address !== '') return withName(address, [named, shown.name, name]);
  }
  return { name: bareName(named || shown.name), address: '' };
}

/** Everybody an element of a message's head stands for. */
export function mailboxesOf(element: Element, place: Place): Mailbox[] {
  if (typeof place === 'string' || place.many !== true) return [mailboxOf(element, place)];
  return parseMailboxes(place.attribute === undefined ? (element.textContent ?? '') : attributeAt(element, place));
}

/** What a place says, as text. */
export function textAt(element: Element, place: Place): string {
  if (typeof place !== 'string' && place.attribute !== undefined) return cleanText(attributeAt(element, place), 1_000);
  if (typeof place === 'string' || place.bare !== true) return cleanText(element.textContent ?? '', 1_000);
  const words = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue);
  return cleanText(words.join(' '), 1_000);
}

/** How far from an address its name may be; further off stand the names of others. */
const NAME_STEPS = 3;

function nameAround(element: Element, selector: string): string {
  let around: Element | null = element;
  for (let step = 0; around !== null && step < NAME_STEPS; step += 1) {
    const name = around.querySelector(selector);
    if (name !== null) return name.textContent ?? '';
    around = around.parentElement;
  }
  return '';
}

function attributeAt(element: Element, place: Exclude<Place, string>): string {
  const { attribute = '', after = '' } = place;
  const written = element.getAttribute(attribute) ?? '';
  // What is spoken begins with the label: "From: Jane Roe <…>".
  const value = SPOKEN_ATTRIBUTES.includes(attribute) ? written.replace(/^[^:：@<]{1,20}[:：]\s*/, '') : written;
  if (after === '') return value;
  return value.startsWith(after) ? value.slice(after.length) : '';
}

/** A name that is an address is none: at best it is this one, at worst whom the sender would like to be taken for. */
function withName(address: string, names: readonly string[]): Mailbox {
  const name = names.map(bareName).find((one) => one !== '' && emailAddress(one) === '');
  return { name: name ?? '', address };
}

function bareName(written: string): string {
  return cleanText(written, 300)
    .replace(/[<>]|[([（]\s*[)\]）]/g, ' ')
    .replace(/^[\s"'“”,;:：]+|[\s"'“”,;:：]+$/g, '')
    .replace(/^[(（]([^()（）]*)[)）]?$/, '$1');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
