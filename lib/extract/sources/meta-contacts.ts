import { cleanText } from '../../contacts/clean-text';
import { emailAddress } from '../../contacts/emails';
import { nameWithGeneration } from '../../contacts/names';
import type { Group, Observation, Source } from '../evidence/observation';
import type { View } from '../layout/view';
import { domainName, isDomainSpelled } from '../organisation/domain-name';
import { personNameConfidence, SURE_NAME } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { isTitleLine } from '../people/title-runs';
import { readPhoneFor } from '../reach/read-phone-for';
import { isTown } from '../vocabulary/places';

/**
 * Contact facts in a page's head: Open Graph's business and profile words
 * (https://developers.facebook.com/docs/reference/opengraph, `business.business` and `profile`) and their older `og:` forms.
 */
export const metaContacts: Source = {
  id: 'meta-contacts',
  *observe(view, context) {
    const [document] = view.documents;
    if (document === undefined) return;
    yield* owner(view);
    const facts = new Map<string, string>();
    for (const meta of [...document.querySelectorAll('meta[property*=":"], meta[name*=":"]')].slice(0, 300)) {
      const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
      const term = name.replace(/^business:contact_data:/, 'og:').replace(/-/g, '_');
      const value = cleanText(meta.getAttribute('content') ?? '');
      if (value !== '' && !looksLikeMarkup(value) && !facts.has(term)) facts.set(term, value);
    }
    yield* company(facts, () => context.countries());
    yield* profile(facts);
  },
};

/** What parts a page's title. */
const SEGMENTS = /\s+[|\u2022\u00b7\u2013\u2014-]\s+|,\s+|:\s+/u;
const MAX_SEGMENTS = 4;

/**
 * Whose site it is where somebody works in their own name: "Jane Roe | Psychologist Perth" on janeroe.example. Only where
 * the domain spells the name, for else a page's title names whom it tells of.
 */
function* owner({ title, host }: View): Generator<Observation> {
  const segments = title.replace(/&amp;/g, '&').split(SEGMENTS).slice(0, MAX_SEGMENTS);
  const [name, work] = [segments.find((one) => isDomainSpelled(one, domainName(host))), segments.find(isTitleLine)];
  if (name === undefined || work === undefined || personNameConfidence(name) < SURE_NAME) return;
  const made = {
    source: 'meta' as const,
    quote: cleanText(title, 300),
    place: { kind: 'person' as const, line: null },
  };
  yield { field: 'name', value: nameWithGeneration(name), confidence: 0.85, ...made };
  const [, town = ''] = /\s(\p{Lu}\S+)$/u.exec(work) ?? [];
  const value = isTown(town) ? work.slice(0, -town.length).trim() : work;
  yield { field: 'jobTitle', value, confidence: 0.6, ...made };
}

function* company(facts: ReadonlyMap<string, string>, countries: () => readonly string[]): Generator<Observation> {
  const fact = (name: string) => facts.get(`og:${name}`) ?? '';
  const place: Group = { kind: 'organisation', line: null };
  const made = (quote: string) => ({ confidence: 0.85, source: 'meta' as const, quote: cleanText(quote, 300), place });
  const found: Observation[] = [];
  const email = emailAddress(fact('email'));
  if (email !== '') found.push({ field: 'email', value: email, ...made(email) });
  for (const [name, kind] of [
    ['phone_number', undefined],
    ['fax_number', 'fax'],
  ] as const) {
    const written = fact(name);
    if ((written.match(/\d/g)?.length ?? 0) >= 5)
      found.push({ field: 'phone', value: readPhoneFor(written, countries(), kind), ...made(written) });
  }
  const address = {
    street: fact('street_address'),
    city: fact('locality'),
    region: fact('region'),
    postalCode: fact('postal_code'),
    country: fact('country_name'),
  };
  if (address.street !== '' && address.city !== '')
    found.push({ field: 'address', value: address, ...made(Object.values(address).filter(Boolean).join(', ')) });
  const name = fact('site_name');
  if (found.length > 0 && name !== '') found.push({ field: 'organisation', value: name, ...made(name) });
  yield* found;
}

/** Whom a profile page is about. */
function* profile(facts: ReadonlyMap<string, string>): Generator<Observation> {
  const given = facts.get('profile:first_name') ?? '';
  const family = facts.get('profile:last_name') ?? '';
  if (given === '' || family === '' || facts.get('og:type') !== 'profile') return;
  const name = `${given} ${family}`;
  const place: Group = { kind: 'person', line: null };
  const made = (quote: string) => ({ confidence: 0.88, source: 'meta' as const, quote, place });
  yield { field: 'name', value: name, ...made(name) };
  yield { field: 'givenName', value: given, ...made(given) };
  yield { field: 'familyName', value: family, ...made(family) };
}
