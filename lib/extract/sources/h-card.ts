import type { mf2 } from 'microformats-parser';
import { cleanText } from '../../contacts/clean-text';
import type { PhoneKind } from '../../contacts/contact';
import { emailAddress } from '../../contacts/emails';
import { safeUrl } from '../../contacts/urls';
import type { Group, Observation, Source, SourceContext } from '../evidence/observation';
import { H_CARD_SELECTOR } from '../layout/h-card-selector';
import type { Line, View } from '../layout/view';
import { personNameConfidence } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { parseAddress } from '../postal/parse-address';
import { phoneLabelsIn } from '../reach/phone-label';
import { readPhoneFor } from '../reach/read-phone-for';

const MAX_CARDS = 500;
const MAX_HTML = 2_000_000;

/** What takes HTML apart by its microformats. */
export type ParseMicroformats = typeof mf2;

type Item = ReturnType<ParseMicroformats>['items'][number];
type Value = Item['properties'][string][number];

/**
 * h-card and hCard (https://microformats.org/wiki/h-card), taken apart by microformats-parser. Not in `SOURCES`: the
 * parser is large, and brought only where there are such cards.
 */
export function hCardBy(parse: ParseMicroformats): Source {
  return {
    id: 'h-card',
    *observe(view, context) {
      const options = { baseUrl: baseOf(view) };
      let taken = 0;
      for (const root of view.documents) {
        const cards = [...root.querySelectorAll(H_CARD_SELECTOR)].slice(0, MAX_CARDS);
        for (const element of cards) {
          if (element.parentElement?.closest(H_CARD_SELECTOR) != null) continue;
          const html = element.outerHTML;
          taken += html.length;
          if (taken > MAX_HTML || context.expired()) return;
          const about = { countries: context.countries, kindOf: kindsOf(element), isOneOfMany: cards.length > 1 };
          for (const item of parse(withIncludes(element, html), options).items) {
            yield* observeItem(item, view.lineOf(element), about, 0);
          }
        }
      }
    },
  };
}

/** What observing a card asks for: the page's countries, and what kind of number its markup says some digits are. */
type About = Pick<SourceContext, 'countries'> & {
  kindOf?: (digits: string) => PhoneKind | undefined;
  isOneOfMany?: boolean;
};

/** The kinds of a card's numbers, by their digits: the `type` or the words in front that the number's value leaves out. */
function kindsOf(card: Element): (digits: string) => PhoneKind | undefined {
  const kinds = new Map<string, PhoneKind>();
  for (const tel of card.querySelectorAll('.tel, .p-tel')) {
    const words = tel.textContent ?? '';
    const types = [...tel.querySelectorAll('.type')].map(
      (type) => type.getAttribute('title') ?? type.textContent ?? '',
    );
    const labels = phoneLabelsIn(cleanText(types.join(' ') || words.replace(/[+(\d].*/s, ''), 100));
    const kind = (labels.find((label) => label.kind === 'fax') ?? labels.at(-1))?.kind;
    if (kind !== undefined) kinds.set(digitsOf(tel.querySelector('.value')?.textContent ?? words), kind);
  }
  return (digits) => kinds.get(digits);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

function baseOf(view: View): string {
  return safeUrl(view.url) === '' ? 'https://page.invalid/' : view.url;
}

/** An hCard may include parts from elsewhere in its document (`a.include`, `object.include`, `itemref`, a table cell's `headers`): bring them along. */
function withIncludes(element: Element, html: string): string {
  const ids = [...element.querySelectorAll('a.include[href^="#"], object.include[data^="#"]')].map((part) =>
    (part.getAttribute('href') ?? part.getAttribute('data') ?? '').slice(1),
  );
  for (const id of [element.getAttribute('itemref'), element.getAttribute('headers')])
    ids.push(...(id ?? '').split(/\s+/).slice(0, 20));
  const parts = ids.flatMap((id) => (id === '' ? [] : [element.ownerDocument.getElementById(id)?.outerHTML ?? '']));
  const whole = html + parts.join('').slice(0, 100_000);
  // A parser drops cells and rows that stand in no table.
  if (element.localName === 'tr') return `<table>${whole}</table>`;
  return /^t[dh]$/.test(element.localName) ? `<table><tr>${whole}</tr></table>` : whole;
}

/** Every card among parsed microformats (https://microformats.org/wiki/microformats2-parsing), as observations. */
export function* observeItems(items: readonly Item[], line: Line | null, context: About): Generator<Observation> {
  for (const item of items) yield* observeItem(item, line, context, 0);
}

function* observeItem(item: Item, line: Line | null, context: About, depth: number): Generator<Observation> {
  if (depth > 6) return;
  if (item.type?.includes('h-card') === true) yield* observeCard(item, line, context);
  for (const child of item.children ?? []) yield* observeItem(child, line, context, depth + 1);
  for (const [property, values] of Object.entries(item.properties)) {
    if (property === 'org') continue;
    for (const value of values) if (isItem(value)) yield* observeItem(value, line, context, depth + 1);
  }
}

function* observeCard(item: Item, line: Line | null, context: About): Generator<Observation> {
  const texts = (property: string) =>
    (Object.hasOwn(item.properties, property) ? (item.properties[property] ?? []) : []).map(textOf);
  const first = (property: string) => cleanText(texts(property).find((text) => text.trim() !== '') ?? '');
  const name = first('name');
  const company = first('org') || first('organization-name');
  // hCard marks up companies as people, too: what cannot be a person's name is a company's.
  const unlikely = company === '' && first('given-name') === '' && first('family-name') === '' && !mayBePerson(name);
  // A name taken from all the words of a card, numbers and all, is nobody's.
  const heap = company !== '' && /\d{3}/.test(name);
  const organisation = (company !== '' && (name === '' || name === company)) || unlikely || heap;
  // Of several cards one without a name says only for whom somebody works, perhaps elsewhere: the page's text tells who.
  const elsewhere = context.isOneOfMany === true && company !== '' && (name === '' || heap);
  const place: Group = {
    kind: organisation ? 'organisation' : 'person',
    line,
    ...(elsewhere ? { mentioned: true } : {}),
  };
  const made = (quote: string, confidence = 0.93) => ({
    confidence,
    source: 'h-card' as const,
    quote: cleanText(quote, 300),
    place,
  });
  if (!organisation && name !== '' && !looksLikeMarkup(name)) yield { field: 'name', value: name, ...made(name) };
  const shown = unlikely && name.length <= 80 ? name : company;
  if (shown !== '' && !looksLikeMarkup(shown)) yield { field: 'organisation', value: shown, ...made(shown) };
  for (const [property, field] of [
    ['given-name', 'givenName'],
    ['family-name', 'familyName'],
    ['job-title', 'jobTitle'],
  ] as const) {
    const text = first(property);
    if (text !== '' && !looksLikeMarkup(text)) yield { field, value: text, ...made(text) };
  }
  const role = first('role') || first('title');
  if (first('job-title') === '' && role !== '' && !looksLikeMarkup(role))
    yield { field: 'jobTitle', value: role, ...made(role, 0.9) };
  for (const text of texts('email')) {
    const address = emailAddress(text);
    if (address !== '') yield { field: 'email', value: address, ...made(text) };
  }
  for (const text of texts('tel')) {
    const kind = /fax/i.test(text) ? 'fax' : context.kindOf?.(digitsOf(text));
    const written = text.replace(/^tel:/i, '').replace(/^\s*(fax|tel|phone|work|cell|mobile)\s*:?\s*/i, '');
    if ((written.match(/\d/g)?.length ?? 0) >= 5)
      yield { field: 'phone', value: readPhoneFor(written, context.countries(), kind), ...made(text) };
  }
  for (const text of texts('url')) {
    const url = /^https?:/i.test(text) ? safeUrl(text) : '';
    if (url !== '') yield { field: 'url', value: url, ...made(text, 0.8) };
  }
  for (const holder of [item, ...(item.properties.adr ?? []).filter(isItem)]) {
    const part = (property: string) => cleanText((holder.properties[property] ?? []).map(textOf).join(', '));
    const address = {
      street: part('street-address'),
      city: part('locality'),
      region: part('region'),
      postalCode: part('postal-code'),
      country: part('country-name'),
    };
    if (address.street + address.city + address.postalCode !== '')
      yield { field: 'address', value: address, ...made(Object.values(address).join(', ')) };
  }
  // An address in words alone: `<span class="p-adr">12 Mill Lane, Otley LS21 3AB</span>`.
  for (const text of (item.properties.adr ?? []).slice(0, 5)) {
    if (typeof text !== 'string') continue;
    const address = parseAddress(cleanText(text, 200));
    if (address.street !== '' && address.city !== '') yield { field: 'address', value: address, ...made(text) };
  }
}

function mayBePerson(name: string): boolean {
  return personNameConfidence(name) > 0 || /^\p{Lu}?\p{L}+$/u.test(name);
}

function isItem(value: Value): value is Item {
  return typeof value === 'object' && 'properties' in value;
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (isItem(value)) {
    const name = value.properties.name?.[0];
    return typeof name === 'string' ? name : '';
  }
  return 'value' in value && typeof value.value === 'string' ? value.value : '';
}
