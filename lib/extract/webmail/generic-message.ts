import { cleanText } from '../../contacts/clean-text';
import type { Mailbox } from '../message/message';
import { headingOf, type Item } from './generic-items';
import { aroundBoth, contains } from './generic-parts';
import { parentOf } from './pierce';
import { isShown } from './read-open-message';
import type { OpenMessage } from './webmail';

/** A sender, and the smallest part of the page that holds what tells so: the word "From", or a date beside them. */
export type GenericHead = { at: number; sender: Element; block: Element; isLabelled: boolean };

/** A head, what is written below it, and when that was: as the page says, and as far as that can be told. */
export type GenericFound = { head: GenericHead; body: Element; date: string; time: number };

/** How many pieces of a page may lie between a sender and what goes with them. */
export const REACH = 40;
/** What lists are made of, for programs, and what they may be made of. */
const LIST = '[role=option],[role=row],[role=gridcell],[role=treeitem],[role=listbox],[role=grid],[aria-selected]';
export const ROW = 'li,tr,a[href]';
const PERSON = '[email],[title*="@"]';
/** Where webmails show who is signed in. */
const ACCOUNT =
  '[role=banner],nav,header,[class*=account i],[id*=account i],[class*=user i],[id*=user i],[class*=profile i]';

/** What a page nobody knows says of the message a head and a body were found of. */
export function genericMessage(
  items: readonly Item[],
  { head, body, date }: GenericFound,
  own: string[],
  url: string,
): OpenMessage {
  const people = peopleOf(items, head, body);
  const from = { name: people[0]?.name ?? '', address: people[0]?.address ?? '' };
  const others = people.slice(1);
  const subject = subjectOf(items, head);
  return {
    webmail: 'generic',
    missed: '',
    generation: '',
    key: [url, from.address, subject, date].join('\n'),
    from,
    replyTo: mailboxes(others, 'reply')[0] ?? null,
    recipients: mailboxes(others, 'to'),
    subject,
    date,
    url,
    id: '',
    own,
    direction: own.length === 0 ? 'unknown' : own.includes(from.address.toLowerCase()) ? 'out' : 'in',
    list: false,
    bodies: [body],
    beside: people.find(({ element }) => isShown(element))?.element ?? head.block,
  };
}

/** The word before somebody, past the others it stands before. */
export function labelBefore(items: readonly Item[], at: number): Item['label'] {
  let words = 0;
  for (let before = at; before > at - 20 && before >= 0 && words < 3; before -= 1) {
    const { label, mailboxes, text, date } = items[before] ?? {};
    if (label) return label;
    if (before < at && mailboxes?.length === 0 && /[\p{L}\d]{2}/u.test(text ?? '')) words += 1;
    if (date) break;
  }
  return '';
}

type Person = Mailbox & { label: 'from' | 'reply' | 'to'; element: Element };

/** Everybody between a head's sender, who comes first, and what they wrote. */
function peopleOf(items: readonly Item[], { at }: GenericHead, body: Element): Person[] {
  const people = new Map<string, Person>();
  for (const [next, { mailboxes, element }] of items.slice(0, at + 5 * REACH).entries()) {
    if (next > at && contains(body, element)) break;
    if (next < at) continue;
    for (const { name, address } of mailboxes) {
      const key = address.toLowerCase();
      const person = people.get(key) ?? { name: '', address, label: labelBefore(items, next) || 'to', element };
      person.name ||= name || nameBefore(items, next);
      if (!isShown(person.element)) person.element = element;
      people.set(key, person);
    }
  }
  return [...people.values()];
}

function mailboxes(people: readonly Person[], as: Person['label']): Mailbox[] {
  return people.flatMap(({ name, address, label }) => (label === as ? [{ name, address }] : []));
}

/** What stands right before an address, but for a sign such as the "<" before what is a link. */
export function wordsBefore(items: readonly Item[], at: number): Item | undefined {
  const before = items[at - 1];
  return before?.text && /^[<([]$/.test(before.text) ? items[at - 2] : before;
}

/** The words right before an address that stands alone. */
function nameBefore(items: readonly Item[], at: number): string {
  const here = items[at];
  const before = wordsBefore(items, at);
  if (!before || !here || before.label || before.date || !/^(?!.*\S@\S).*\p{L}/u.test(before.text.slice(0, 90)))
    return '';
  if (headingOf(before.element) !== null && headingOf(here.element) === null) return '';
  const around = aroundBoth(before.element, here.element);
  const near = parentOf(here.element) ?? here.element;
  return around === here.element || around === near || around === parentOf(near)
    ? cleanText(before.text.replace(/[\s(<"]+$/, ''))
    : '';
}

/** The words of the nearest heading above a head that is no sender's. */
function subjectOf(items: readonly Item[], { at }: GenericHead): string {
  for (let before = at - 1; before >= 0; before -= 1) {
    const { element: here } = items[before] ?? {};
    const heading = here && headingOf(here);
    if (!heading || heading.matches(PERSON) || heading.querySelector(PERSON) !== null || !isShown(heading)) continue;
    let first = before;
    while (contains(heading, items[first - 1]?.element)) first -= 1;
    const said = items.slice(first, before + 1).find(({ text }) => text !== '' && !/@|[:：]$/.test(text));
    if (said) return said.text;
  }
  return '';
}

/** The fullest of the dates beside the sender, else the nearest before or below in the `part` that is theirs. */
export function dateOf(items: readonly Item[], { at, block }: GenericHead, part: Element | null): string {
  const near = items.slice(Math.max(0, at - 6), at + 20).filter(({ date }) => date !== '');
  const beside = near.filter(({ element }) => contains(block, element));
  const fullest = beside.reduce((most, { date }) => (date.length > most.length ? date : most), '');
  return fullest || (near.find(({ element }) => part === null || contains(part, element))?.date ?? '');
}

/** Whom the page stands for: the first address above all messages, where menus and accounts are. */
export function ownAddresses(items: readonly Item[]): string[] {
  // The rows of a list first: they are many, and soon told.
  const own = items.find(
    ({ mailboxes, element }) =>
      mailboxes.length > 0 &&
      element.closest('li,tr') === null &&
      !isListed(element) &&
      element.closest(ACCOUNT) !== null,
  );
  return (own?.mailboxes ?? []).slice(0, 1).map(({ address }) => address.toLowerCase());
}

/** Whether it stands in what programs are told is a list. */
export function isListed(element: Element): boolean {
  return element.closest(LIST) !== null;
}
