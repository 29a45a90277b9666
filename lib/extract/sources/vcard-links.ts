import { cleanText } from '../../contacts/clean-text';
import { foldLetters } from '../../contacts/fold';
import { composedName } from '../../contacts/names/composed-name';
import { spellingsOf } from '../evidence/entity';
import type { Group, Observation, Source, SourceContext } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { cardAddress, cardEmail, cardMessaging, cardPhone, cardUrl } from '../paste/card-fields';
import type { CardProperty } from '../paste/card-property';
import { personNameConfidence } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { cardProperties } from '../vcard';

const MAX_CARDS = 50;
const REACH = 6;

/**
 * "Save my contact" links: a card within the link itself is read; one that would have to be fetched only vouches for
 * the name near it that its file is called by.
 */
export const vcardLinks: Source = {
  id: 'vcard-links',
  *observe(view, context) {
    let cards = 0;
    for (const root of view.documents) {
      // Not by the view's links, whose targets are cut where a card may go on.
      for (const element of root.querySelectorAll('a[href^="data:text/" i]')) {
        const card = decoded(element.getAttribute('href') ?? '');
        if (card === '' || cards >= MAX_CARDS || context.expired()) continue;
        cards += 1;
        yield* observeCard(cardProperties(card), view.lineOf(element), context);
      }
    }
    for (const { href, line } of view.links) {
      const file = /\.vcf/i.test(href) ? /([^/?#=]{3,80})\.vcf(?:[?#]|$)/i.exec(href)?.[1] : undefined;
      if (file !== undefined) yield* vouch(foldLetters(file.replace(/%20/g, ' ')), href, line, view);
    }
  },
};

/** The text of a `data:` address (RFC 2397) that is a vCard, or ''. */
function decoded(href: string): string {
  const [, head = '', body = ''] =
    /^data:(text\/(?:x-)?(?:vcard|directory)[^,]{0,100}),([\s\S]{0,200000})$/i.exec(href) ?? [];
  try {
    if (!/;base64$/i.test(head)) return decodeURIComponent(body);
    const bytes = Uint8Array.from(atob(decodeURIComponent(body)), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

/** One card as facts declared about one contact; `line` is where it stands. */
function* observeCard(
  card: readonly CardProperty[],
  line: Line | null,
  context: Pick<SourceContext, 'countries'>,
): Generator<Observation> {
  const all = (name: string) => card.filter((property) => property.name === name);
  const text = (name: string) => cleanText(all(name)[0]?.parts.find((part) => part.trim() !== '') ?? '');
  const [family = '', given = '', middle = ''] = (all('n')[0]?.parts ?? []).map((part) => cleanText(part));
  const name = text('fn') || composedName(given, middle, family);
  const company = text('org');
  const kind =
    name === '' || foldLetters(name) === foldLetters(company) || /^org/i.test(text('kind')) ? 'organisation' : 'person';
  const place: Group = { kind, line };
  const made = (quote: string) => ({ confidence: 0.94, source: 'vcard' as const, quote: cleanText(quote, 300), place });
  for (const [field, value] of [
    ['name', kind === 'person' ? name : ''],
    ['givenName', kind === 'person' ? given : ''],
    ['familyName', kind === 'person' ? family : ''],
    ['organisation', company || (kind === 'organisation' ? name : '')],
    ['jobTitle', text('title') || text('role')],
  ] as const)
    if (value !== '' && !looksLikeMarkup(value)) yield { field, value, ...made(value) };
  for (const property of card) {
    const said = made(property.parts.filter((part) => part !== '').join(', '));
    const email = cardEmail(property);
    if (email !== null) yield { field: 'email', value: email, ...said };
    const phone = cardPhone(property, card, context.countries());
    if (phone !== null && digitsOf(phone.written).length >= 5) yield { field: 'phone', value: phone, ...said };
    const url = cardUrl(property);
    if (url !== null) yield { field: 'url', value: url, ...said };
    const messaging = cardMessaging(property);
    if (messaging !== null) yield { field: 'messaging', value: messaging, ...said };
  }
  const address = cardAddress(all('adr'));
  if (address !== null && !Object.values(address).some(looksLikeMarkup))
    yield { field: 'address', value: address, ...made(Object.values(address).filter(Boolean).join(', ')) };
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The name on a line near a link to "jane-roe.vcf", where it is one the file is called by. */
function* vouch(file: string, href: string, line: Line, view: View): Generator<Observation> {
  for (let at = Math.max(0, line.index - REACH); at <= line.index + REACH; at += 1) {
    const near = view.lines[at];
    if (near === undefined || near.text.length > 60 || personNameConfidence(near.text) < 0.3) continue;
    if (!spellingsOf(near.text).some((way) => way.length >= 6 && way === file)) continue;
    yield {
      field: 'name',
      value: near.text,
      confidence: 0.85,
      source: 'vcard',
      quote: cleanText(href, 300),
      place: near,
    };
    return;
  }
}
