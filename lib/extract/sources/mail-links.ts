import { cleanText } from '../../contacts/clean-text';
import { emailAddress } from '../../contacts/emails';
import { mailboxOf, spellingsOf } from '../evidence/entity';
import type { Observation, Source } from '../evidence/observation';
import type { Link, View } from '../layout/view';
import { lazily } from '../lazily';
import { personNameConfidence } from '../people/person-name';
import { scrambledAddresses } from '../reach/scrambled-address';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';

/** `mailto:` links, and addresses a page's host has hidden from collectors behind a link (Cloudflare's scheme). */
export const mailLinks: Source = {
  id: 'mail-links',
  *observe(view, context) {
    for (const link of view.links) {
      if (!MAY_WRITE.test(link.href)) continue;
      if (context.expired()) return;
      yield* observeLink(link, view);
    }
    for (const root of view.documents) {
      for (const element of root.querySelectorAll('[data-cfemail]')) {
        const line = view.lineOf(element) ?? view.lineOf(element.closest('a') ?? element);
        const address = emailAddress(decodeProtected(element.getAttribute('data-cfemail') ?? ''));
        if (line !== null && address !== '') yield email(address, line, address);
      }
      if (context.expired()) return;
      yield* observeScrambled(root, view);
    }
  },
};

/** What may spell an address for a script to write: programs of links, and data beside them. */
const SCRAMBLED =
  'a[href^="javascript:" i], a[onclick], span[onclick], button[onclick], [data-mailto-token], [data-email], [data-mail], [data-mailto], [data-eml], [data-encoded], [data-user][data-domain], [data-name][data-domain], [data-local][data-domain]';
/** The most such elements looked at. */
const MAX_SCRAMBLED = 200;

/** Addresses that a page's own script is to put together, so that collectors miss them. */
function* observeScrambled(root: Document | ShadowRoot, view: View): Generator<Observation> {
  const elements = [...root.querySelectorAll(SCRAMBLED)].slice(0, MAX_SCRAMBLED);
  if (elements.length === 0) return;
  const text = lazily(() =>
    view.lines
      .map((line) => line.text)
      .join('\n')
      .toLowerCase(),
  );
  const isKnown = (domain: string) => view.host.endsWith(domain) || text().includes(`@${domain}`);
  const scripts = lazily(() =>
    [...root.querySelectorAll('script:not([src]):not([type*="json" i])')]
      .map(({ textContent }) => (textContent ?? '').slice(0, MAX_SCRIPT))
      .join('\n'),
  );
  for (const element of elements) {
    const line = view.lineOf(element);
    if (line === null) continue;
    const said = (name: string) => element.getAttribute(name) ?? '';
    const user = said('data-user') || said('data-name') || said('data-local');
    const domain = said('data-domain');
    const tld = said('data-tld');
    const parts = user === '' || domain === '' ? '' : emailAddress(`${user}@${domain}${tld === '' ? '' : `.${tld}`}`);
    const values = PLACES.flatMap((place) => decode(said(place)).replaceAll('\\', '')).filter(
      (value) => value !== '' && value.length < MAX_PROGRAM,
    );
    const found = values.flatMap((value) => scrambledAddresses(value, isKnown, scripts()));
    for (const address of new Set([parts, ...found])) if (address !== '') yield email(address, line, line.text);
  }
}

/** Where such a thing is spelled. */
const PLACES = [
  'href',
  'onclick',
  'data-mailto-token',
  'data-email',
  'data-mail',
  'data-mailto',
  'data-eml',
  'data-encoded',
];
const MAX_PROGRAM = 1_000;
const MAX_SCRIPT = 20_000;

/** What every such link has in it: one look where most lead to pages. */
const MAY_WRITE = /^\s*mailto:|email-protection#/i;

/** So many more signs than a link has a sentence with it. */
const IN_A_SENTENCE = 20;

/** Words of links that write about the site or to a friend rather than to whom the page is of. */
const ABOUT_SITE =
  /^(?:(?:site|web ?site|web) (?:feedback|comments?|problems?|issues?|support)|web ?master|report (?:an? |this )?(?:problem|error|issue|bug|broken link|abuse)|(?:e-?mail|send|share|forward|recommend) (?:(?:this|the|a) )?(?:page|article|post|link|story)?(?: ?(?:to|with|by) (?:an? )?(?:friend|colleague|e-?mail))?|tell a friend|e-?mail a friend|unsubscribe|privacy(?: policy)?|accessibility(?: statement)?|seite (?:weiter)?empfehlen|recommander (?:cette|la) page)\.?$/i;

/** Mailboxes of who runs a site and of machines: behind a link's words they are no contact, unlike one a page writes out. */
const CARETAKER =
  /^(?:web-?master|postmaster|hostmaster|abuse|no-?reply|do-?not-?reply|privacy|dmca|unsubscribe|web-?admin|web-?team|site-?feedback|web-?feedback)@/i;

function* observeLink(link: Link, view: View): Generator<Observation> {
  const { href, line } = link;
  const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1];
  if (hidden !== undefined) {
    const address = emailAddress(decodeProtected(hidden));
    if (address !== '') yield email(address, line, address);
    return;
  }
  if (!/^\s*mailto:/i.test(href)) return;
  const [path = '', query = ''] = href.trim().slice(7).split('?', 2);
  if (ABOUT_SITE.test(link.text)) return;
  // RFC 6068: addresses are percent-encoded between commas, and may stand in the query's `to` instead.
  const target = [...path.split(/[,;]/), ...(/(?:^|&)to=([^&]*)/i.exec(query)?.[1] ?? '').split(/[,;]|%2C/i)].map(
    decode,
  );
  // Where a link's words are an address themselves they are what the page tells; a target that differs was left behind.
  const shown = /^\S+@\S+$/.test(link.text) ? emailAddress(link.text) : '';
  if (shown !== '') {
    yield email(shown, line, link.text);
    return;
  }
  const addresses = target
    .filter((one) => one.trim() !== '')
    .slice(0, 10)
    .map(emailAddress)
    .filter((address) => !CARETAKER.test(address));
  // "Write to the Quist Cooperative": in a sentence such words name another house than the page's.
  const [only = ''] = addresses;
  if (addresses.length === 1 && only !== '' && isOtherHouse(link, view.title)) {
    const place = { kind: 'organisation' as const, line, mentioned: true };
    yield { ...email(only, line, link.text), place };
    yield { ...email(only, line, line.text), field: 'organisation', value: link.text, confidence: 0.7, place };
    return;
  }
  for (const address of addresses)
    if (address !== '') yield email(address, line, link.text === '' ? address : link.text);
  // A link's words are often the name of whom it writes to.
  if (
    addresses.length === 1 &&
    addresses[0] !== '' &&
    isNamed(link.text, addresses[0] ?? '') &&
    link.text !== line.text
  ) {
    yield {
      field: 'name',
      value: link.text,
      confidence: 0.85,
      source: 'mailto',
      quote: cleanText(line.text, 300),
      place: line,
    };
  }
}

/** Whether a link in a sentence writes to a house its words name, which the page's title doesn't. */
function isOtherHouse({ text, line }: Link, title: string): boolean {
  if (line.text.length < text.length + IN_A_SENTENCE || !/^\p{Lu}/u.test(text) || title.includes(text)) return false;
  return organisationConfidence(text) >= TOLD_BY_A_WORD && text.includes(' ');
}

/** Whether a link's words name whom its address is of: a name by its words, or one the address spells. */
function isNamed(words: string, address: string): boolean {
  const form = personNameConfidence(words);
  return form >= 0.7 || (form >= 0.3 && spellingsOf(words).includes(mailboxOf(address)));
}

function email(address: string, place: Link['line'], quote: string): Observation {
  return { field: 'email', value: address, confidence: 0.95, source: 'mailto', quote: cleanText(quote, 300), place };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Cloudflare's scheme: the first byte is the key every further byte is combined with by exclusive or. */
export function decodeProtected(hex: string): string {
  if (!/^([0-9a-f]{2}){4,300}$/i.test(hex)) return '';
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  return new TextDecoder().decode(new Uint8Array(bytes.slice(1).map((byte) => byte ^ key)));
}
