import { cleanText } from '../../contacts/clean-text';
import type { PhoneKind } from '../../contacts/contact';
import { emailAddress } from '../../contacts/emails';
import { foldLetters } from '../../contacts/fold';
import { readPhone } from '../../contacts/phones';
import { safeUrl } from '../../contacts/urls';
import { spellingsOf } from '../entity';
import type { Group, Observation, Source, SourceContext } from '../observation';
import { personNameConfidence } from '../person-name';
import { looksLikeMarkup } from '../plain-words';
import { type CardProperty, cardProperties } from '../vcard';
import type { Line, View } from '../view';

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
export function* observeCard(
  card: readonly CardProperty[],
  line: Line | null,
  context: Pick<SourceContext, 'countries'>,
): Generator<Observation> {
  const all = (name: string) => card.filter((property) => property.name === name);
  const text = (name: string) => all(name)[0]?.parts.find((part) => part !== '') ?? '';
  const [family = '', given = ''] = all('N')[0]?.parts ?? [];
  const name = text('FN') || [given, family].filter((part) => part !== '').join(' ');
  const company = text('ORG');
  const kind =
    name === '' || foldLetters(name) === foldLetters(company) || /^org/i.test(text('KIND')) ? 'organisation' : 'person';
  const place: Group = { kind, line };
  const made = (quote: string) => ({ confidence: 0.94, source: 'vcard' as const, quote: cleanText(quote, 300), place });
  for (const [field, value] of [
    ['name', kind === 'person' ? name : ''],
    ['givenName', kind === 'person' ? given : ''],
    ['familyName', kind === 'person' ? family : ''],
    ['organisation', company || (kind === 'organisation' ? name : '')],
    ['jobTitle', text('TITLE') || text('ROLE')],
  ] as const)
    if (value !== '' && !looksLikeMarkup(value)) yield { field, value, ...made(value) };
  for (const { parts } of all('EMAIL')) {
    const address = emailAddress(parts[0] ?? '');
    if (address !== '') yield { field: 'email', value: address, ...made(address) };
  }
  for (const { parts, parameters } of all('TEL')) {
    const written = (parts[0] ?? '').replace(/^tel:/i, '');
    if ((written.match(/\d/g)?.length ?? 0) >= 5)
      yield {
        field: 'phone',
        value: readPhone(written, context.countries()[0] ?? '', phoneKind(parameters)),
        ...made(written),
      };
  }
  for (const { parts } of all('URL')) {
    const url = safeUrl(parts[0] ?? '');
    if (/^https?:/.test(url)) yield { field: 'url', value: url, ...made(url) };
  }
  for (const { parts } of all('ADR')) {
    const [box = '', unit = '', street = '', city = '', region = '', postalCode = '', country = ''] = parts;
    const whole = [street || box, unit].filter((part) => part !== '').join(', ');
    const value = { street: whole, city, region, postalCode, country };
    if (whole + city + postalCode !== '' && !Object.values(value).some(looksLikeMarkup))
      yield { field: 'address', value, ...made(parts.filter((part) => part !== '').join(', ')) };
  }
}

function phoneKind(parameters: string): PhoneKind | undefined {
  if (/FAX/.test(parameters)) return 'fax';
  if (/CELL|MOBILE/.test(parameters)) return 'mobile';
  return /HOME/.test(parameters) ? 'home' : undefined;
}

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
