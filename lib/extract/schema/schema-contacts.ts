import { cleanText } from '../../contacts/clean-text';
import type { PhoneEntry, PhoneKind } from '../../contacts/contact';
import { emailAddress } from '../../contacts/emails';
import { readPhone } from '../../contacts/phones';
import { safeUrl } from '../../contacts/urls';
import type { EvidenceSource } from '../evidence/draft';
import type { Group, Observation, SourceContext } from '../evidence/observation';
import { looksLikeMarkup } from '../people/plain-words';
import { readPhoneFor } from '../reach/read-phone-for';
import { schemaAddresses } from './schema-address';
import { MAX_SCHEMA_DEPTH, type SchemaNode } from './schema-node';
import { countryOf, firstText, textsOf, valuesOf } from './schema-values';

/** Paths along which a described person or company is not the page's contact. */
const ASIDE =
  /^(review|reviews|reviewedBy|alumni|alumniOf|knows|spouse|children|parent|sibling|relatedTo|follows|comment|commentor|sponsor|isRelatedTo|isSimilarTo|brand|manufacturer|itemReviewed|aggregateRating|parentOrganization|interactionStatistic|hasOfferCatalog|offers|actor|director|musicBy|performers?|attendees?|competitor|homeTeam|awayTeam|awards?)$/;
const WORKPLACE = ['worksFor', 'affiliation', 'memberOf'];
/** Properties of an organisation whose people work there. */
const STAFF = /^(employees?|founders?|members?|contactPoints?|department|owner|principal|staff)$/;
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
    yield* walk(node, { property: '', employer: '', depth: 0, venue: false }, done, source, context);
  }
}

/** How a thing was come to: by which property, of people who work for whom, and whether as where an event takes place. */
type Path = { property: string; employer: string; depth: number; venue: boolean };

function* walk(
  node: SchemaNode,
  { property, employer, depth, venue }: Path,
  done: Set<SchemaNode>,
  source: EvidenceSource,
  context: Pick<SourceContext, 'countries' | 'expired'>,
): Generator<Observation> {
  if (done.has(node) || depth > MAX_SCHEMA_DEPTH || ASIDE.test(property) || node.types.some(isOpinion)) return;
  done.add(node);
  const kind = kindOf(node, depth === 0);
  // Whoever wrote or published an article is seldom who a rep means.
  const weight = /^(author|creator|editor|contributor|copyrightHolder)$/.test(property) ? 0.5 : 1;
  if (kind !== null) yield* observeContact(node, { kind, employer, weight, venue }, source, context);
  const own = kind === 'organisation' ? firstText(node, 'name') : '';
  for (const [name, values] of node.properties) {
    if (kind === 'person' && WORKPLACE.includes(name)) continue;
    // Where a company is is told with the company.
    if (kind === 'organisation' && (name === 'location' || name === 'address')) continue;
    const held = name === 'location' && node.types.some((type) => /(?:Event|Festival)$/.test(type));
    const inner = { property: name, employer: STAFF.test(name) ? own || employer : '', depth: depth + 1, venue: held };
    for (const value of values) if (typeof value !== 'string') yield* walk(value, inner, done, source, context);
  }
}

/** What one signs in with rather than is called: "wpadmin_roe", "jroe77", "Super User", as programs name who wrote a page. */
const ACCOUNT =
  /^(?:\S*[_\d]\S*|\p{Ll}[\p{Ll}.-]*|(?:[Ss]uper|[Ss]ite|[Ww]eb|[Ww][Pp]|[Ss]hop)?[\s-]?(?:[Uu]ser|[Aa]dmin(?:istrat\p{L}*)?|[Mm]aster|[Ee]ditor)|[Аа]дм[иі]н\p{L}*|管理[员員者])$/u;

/** Whether something is what a customer or reader said: neither they nor what they speak of is told as a contact. */
function isOpinion(type: string): boolean {
  return /^(?:(?:User|Employer|Critic)?Review|Comment|UserComments|Question|Answer|Rating)$/.test(type);
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
  { kind, employer, weight, venue }: { kind: Group['kind']; employer: string; weight: number; venue: boolean },
  source: EvidenceSource,
  context: Pick<SourceContext, 'countries'>,
): Generator<Observation> {
  const place: Group = venue ? { kind, line: node.line, venue } : { kind, line: node.line };
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
  if (whole !== '' && !looksLikeMarkup(whole) && !(kind === 'person' && ACCOUNT.test(whole))) {
    yield { field: kind === 'person' ? 'name' : 'organisation', value: whole, ...sure(0.95, whole) };
    if (kind === 'person' && given !== '') yield { field: 'givenName', value: given, ...sure(0.95, given) };
    if (kind === 'person' && family !== '') yield { field: 'familyName', value: family, ...sure(0.95, family) };
  }
  if (kind === 'person') {
    const title =
      ['jobTitle', 'roleName', 'hasOccupation', 'title'].map((one) => firstText(node, one)).find((one) => one !== '') ??
      '';
    if (title !== '' && !looksLikeMarkup(title)) yield { field: 'jobTitle', value: title, ...sure(0.93, title) };
    const named = WORKPLACE.map((property) => firstText(node, property)).find((text) => text !== '');
    const company = named ?? employer;
    if (company !== '' && !looksLikeMarkup(company))
      yield { field: 'organisation', value: company, ...sure(0.9, company) };
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
        const entry = phoneOf(text, countriesFor(node, context), phoneKind);
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
  for (const address of schemaAddresses(node)) {
    const parts = Object.values(address).filter((part) => part !== '');
    yield { field: 'address', value: address, ...sure(0.93, parts.join(', ')) };
  }
}

const PHONES: readonly [string, PhoneKind | undefined][] = [
  ['telephone', undefined],
  ['mobile', 'mobile'],
  ['faxNumber', 'fax'],
];

/** The country a node's own address is in; else those the page may be from. */
function countriesFor(node: SchemaNode, context: Pick<SourceContext, 'countries'>): readonly string[] {
  const own = countryOf(node);
  return own === '' ? context.countries() : [own];
}

/** A number as written; "(33 1) 42 …" is an international one whose + was left out where no country reads it otherwise. */
function phoneOf(text: string, countries: readonly string[], kind: PhoneKind | undefined): PhoneEntry {
  const entry = readPhoneFor(text, countries, kind);
  if (entry.e164 !== '' || !/^[\s(]*[1-9]/.test(text)) return entry;
  const international = readPhone(`+${text.replace(/^[\s(]+/, '')}`, '', kind);
  return international.e164 === '' ? entry : { ...international, written: entry.written };
}
