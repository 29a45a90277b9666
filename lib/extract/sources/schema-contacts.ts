import { cleanText } from '../../contacts/clean-text';
import type { PhoneKind, PostalAddress } from '../../contacts/contact';
import { emailAddress } from '../../contacts/emails';
import { readPhone } from '../../contacts/phones';
import { safeUrl } from '../../contacts/urls';
import type { EvidenceSource } from '../draft';
import type { Group, Observation, SourceContext } from '../observation';
import { looksLikeMarkup } from '../plain-words';
import { MAX_SCHEMA_DEPTH, type SchemaNode, type SchemaValue } from './schema-node';

/** Paths along which a described person or company is not the page's contact. */
const ASIDE =
  /^(review|reviews|reviewedBy|alumni|alumniOf|knows|spouse|children|parent|sibling|relatedTo|follows|comment|commentor|sponsor|isRelatedTo|isSimilarTo|brand|manufacturer|itemReviewed|aggregateRating|parentOrganization|interactionStatistic|hasOfferCatalog|offers|actor|director|musicBy|awards?)$/;
const WORKPLACE = ['worksFor', 'affiliation', 'memberOf', 'hasOccupation'];
const NOT_A_CONTACT =
  /^(WebSite|WebPage|.*Page|Article|NewsArticle|BlogPosting|Product|Offer|BreadcrumbList|ListItem|SearchAction|ImageObject|VideoObject|Event|.*Event|CreativeWork|Review|Comment|Recipe|JobPosting|Rating|AggregateRating)$/;

/** Every person and organisation described by `nodes`, as observations of the group each makes. */
export function* observeSchema(
  nodes: readonly SchemaNode[],
  source: EvidenceSource,
  context: Pick<SourceContext, 'countries' | 'expired'>,
): Generator<Observation> {
  const done = new Set<SchemaNode>();
  for (const node of nodes) {
    if (context.expired()) return;
    yield* walk(node, '', 0, done, source, context);
  }
}

function* walk(
  node: SchemaNode,
  property: string,
  depth: number,
  done: Set<SchemaNode>,
  source: EvidenceSource,
  context: Pick<SourceContext, 'countries' | 'expired'>,
): Generator<Observation> {
  if (done.has(node) || depth > MAX_SCHEMA_DEPTH || ASIDE.test(property)) return;
  done.add(node);
  const kind = kindOf(node, depth === 0);
  // Whoever wrote or published an article is seldom who a rep means.
  const weight = /^(author|creator|editor|contributor|copyrightHolder|performer|attendee)$/.test(property) ? 0.5 : 1;
  if (kind !== null) yield* observeContact(node, kind, weight, source, context);
  for (const [name, values] of node.properties) {
    if (kind === 'person' && WORKPLACE.includes(name)) continue;
    for (const value of values)
      if (typeof value !== 'string') yield* walk(value, name, depth + 1, done, source, context);
  }
}

function kindOf(node: SchemaNode, top: boolean): Group['kind'] | null {
  if (node.types.some((type) => type === 'Person' || type === 'Patient' || type === 'Physician')) return 'person';
  // An address that is described for itself and named is whoever it is named for.
  if (top && node.types.includes('PostalAddress') && firstText(node, 'name') !== '') return 'organisation';
  if (node.types.length === 0 || node.types.some((type) => type === 'PostalAddress' || NOT_A_CONTACT.test(type)))
    return null;
  const reachable = ['telephone', 'email', 'address', 'faxNumber', 'contactPoint'].some((name) =>
    node.properties.has(name),
  );
  const organisation = node.types.some((type) => /Organi[sz]ation$|Corporation$|Business$|^NGO$|^Airline$/.test(type));
  return reachable || organisation ? 'organisation' : null;
}

function* observeContact(
  node: SchemaNode,
  kind: Group['kind'],
  weight: number,
  source: EvidenceSource,
  context: Pick<SourceContext, 'countries'>,
): Generator<Observation> {
  const place: Group = { kind, line: node.line };
  const sure = (confidence: number, quote: string) => ({
    confidence: confidence * weight,
    source,
    quote: cleanText(quote, 300),
    place,
  });
  const name = firstText(node, 'name') || firstText(node, 'legalName');
  const given = firstText(node, 'givenName');
  const family = firstText(node, 'familyName');
  const whole = name || [given, family].filter((part) => part !== '').join(' ');
  if (whole !== '' && !looksLikeMarkup(whole)) {
    yield { field: kind === 'person' ? 'name' : 'organisation', value: whole, ...sure(0.95, whole) };
    if (kind === 'person' && given !== '') yield { field: 'givenName', value: given, ...sure(0.95, given) };
    if (kind === 'person' && family !== '') yield { field: 'familyName', value: family, ...sure(0.95, family) };
  }
  if (kind === 'person') {
    const title = firstText(node, 'jobTitle') || firstText(node, 'roleName');
    if (title !== '' && !looksLikeMarkup(title)) yield { field: 'jobTitle', value: title, ...sure(0.93, title) };
    const employer = WORKPLACE.map((property) => firstText(node, property)).find((text) => text !== '') ?? '';
    if (employer !== '' && !looksLikeMarkup(employer))
      yield { field: 'organisation', value: employer, ...sure(0.9, employer) };
  }
  const points = valuesOf(node, 'contactPoint').filter((value) => typeof value !== 'string');
  for (const point of [node, ...points]) {
    for (const written of textsOf(point, 'email')) {
      const address = emailAddress(written);
      if (address !== '') yield { field: 'email', value: address, ...sure(0.95, written) };
    }
    for (const [property, phoneKind] of PHONES) {
      for (const written of textsOf(point, property)) {
        const text = cleanText(written.replace(/^tel:/i, ''), 64);
        if ((text.match(/\d/g)?.length ?? 0) < 5) continue;
        const entry = readPhone(text, countryOf(node) || (context.countries()[0] ?? ''), phoneKind);
        yield { field: 'phone', value: entry, ...sure(0.93, written) };
      }
    }
  }
  for (const property of ['url', 'sameAs']) {
    for (const written of textsOf(node, property).slice(0, 10)) {
      const url = /^https?:/i.test(written.trim()) ? safeUrl(written) : '';
      if (url !== '') yield { field: 'url', value: url, ...sure(0.8, written) };
    }
  }
  const addresses = node.types.includes('PostalAddress') ? [node] : valuesOf(node, 'address').slice(0, 5);
  for (const value of addresses) {
    if (typeof value === 'string') continue;
    const address = addressOf(value);
    if (address !== null) yield { field: 'address', value: address, ...sure(0.93, Object.values(address).join(', ')) };
  }
}

const PHONES: readonly [string, PhoneKind | undefined][] = [
  ['telephone', undefined],
  ['mobile', 'mobile'],
  ['faxNumber', 'fax'],
];

function addressOf(node: SchemaNode): PostalAddress | null {
  const address: PostalAddress = {
    street: [...textsOf(node, 'streetAddress'), ...textsOf(node, 'extendedAddress')]
      .slice(0, 3)
      .map((text) => cleanText(text))
      .join(', '),
    city: firstText(node, 'addressLocality'),
    region: firstText(node, 'addressRegion'),
    postalCode: firstText(node, 'postalCode'),
    country: countryName(firstText(node, 'addressCountry')),
  };
  const box = firstText(node, 'postOfficeBoxNumber');
  if (address.street === '' && box !== '') address.street = /^\d+$/.test(box) ? `PO Box ${box}` : box;
  const filled = address.street !== '' || address.city !== '' || address.postalCode !== '';
  return filled && !Object.values(address).some(looksLikeMarkup) ? address : null;
}

/** A country's name where the page gives its ISO 3166-1 code, so that one country reads alike everywhere. */
function countryName(written: string): string {
  if (!/^[A-Z]{2}$/.test(written)) return written;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(written) ?? written;
}

function countryOf(node: SchemaNode): string {
  for (const value of valuesOf(node, 'address')) {
    const country = typeof value === 'string' ? '' : firstText(value, 'addressCountry');
    if (/^[A-Za-z]{2}$/.test(country)) return country.toUpperCase();
    if (/^(usa|u\.s\.a?\.?|united states.*)$/i.test(country)) return 'US';
  }
  return '';
}

function valuesOf(node: SchemaNode, property: string): readonly SchemaValue[] {
  return node.properties.get(property) ?? [];
}

/** A property's values as text: a thing is called by its name. */
function textsOf(node: SchemaNode, property: string): string[] {
  return valuesOf(node, property).flatMap((value) => {
    if (typeof value === 'string') return [value];
    const inner = value.properties.get('name')?.[0] ?? value.properties.get('identifier')?.[0];
    return typeof inner === 'string' ? [inner] : [];
  });
}

function firstText(node: SchemaNode, property: string): string {
  for (const text of textsOf(node, property)) {
    const clean = cleanText(text);
    if (clean !== '') return clean;
  }
  return '';
}
