import { isDeskAddress } from '../../contacts/desk-address';
import { foldLetters } from '../../contacts/fold';
import { isListedAuthor } from '../bystanders/unseen-author';
import type { Draft } from '../evidence/draft';
import { type Entity, isOnlyMentioned } from '../evidence/entity';
import { isLine } from '../evidence/observation';
import { statedRole } from '../grouping/stated-role';
import type { View } from '../layout/view';
import { domainName, matchesDomain } from '../organisation/domain-name';
import { mailDomain } from '../organisation/house-domain';
import { organisationKey, type PageOrganisation } from '../organisation/page-organisation';
import { wordPattern } from '../word-pattern';

const BY_REGION = { main: 1, header: 0.9, footer: 0.8, nav: 0.5, aside: 0.4, review: 0.3, notice: 0.2 } as const;

/**
 * How likely a draft is the contact a rep means (0 to 1): whom the page is about, who can be reached, who is named
 * with a title; people quoted, recommended or merely mentioned come last. `listed`: the people the page gives an
 * address or a number; `people`: how many it names.
 */
export function scoreDraft(
  draft: Draft,
  entity: Entity,
  view: View,
  listed: readonly Entity[],
  page: PageOrganisation | null,
  people: number,
): number {
  const reached = draft.emails.length + draft.phones.length > 0;
  // Whom to ask often stands in a box beside the page's words; who is recommended there has no number.
  const beside = reached && entity.line?.region === 'aside';
  const region = entity.line === null || beside ? 1 : BY_REGION[entity.line.region];
  const phone = draft.phones.some(({ value }) => value.kind !== 'fax') ? 0.12 : 0;
  const address = draft.address === null ? 0 : 0.06;
  // Where several people are declared it tells none of them from the others, nor from whose page it is.
  const several = listed.filter(({ declared }) => declared).length > 1;
  const told = entity.declared && !(people > 2 && isListedAuthor(entity));
  const declared = told && (draft.kind === 'organisation' || !several) ? 0.12 : 0;
  const messaging = draft.messaging.length > 0 ? 0.05 : 0;
  if (draft.kind === 'organisation') {
    const email = draft.emails.length > 0 ? 0.15 : 0;
    const named = draft.organisation === null ? 0 : 0.1 * draft.organisation.confidence;
    const facts = email + phone + address + declared + messaging + named;
    const front = frontDesk(draft, entity, view, listed);
    const asked = front < FOR_ALL ? withOneToAsk(listed) : 0;
    const alone = people > 1 && listed.length === 0 && phone > 0 && (email > 0 || address > 0) ? ONLY_WAY : 0;
    const meant = entity.other === true ? -0.2 : Math.max(front, alone) + heads(draft, view) - asked;
    return bounded((0.28 + facts + meant) * (front < FOR_ALL ? Math.max(region, 0.7) : 1));
  }
  const personal = draft.emails.some(({ value }) => !isDeskAddress(value));
  const email = personal ? 0.22 : draft.emails.length > 0 ? 0.12 : 0;
  const title = draft.jobTitle === null ? 0 : 0.13;
  const facts = email + phone + title + address + declared + messaging;
  // Being named a second time, as who keeps the site, makes nobody more of a contact.
  const name = 0.4 * Math.min(PLAIN_NAME, draft.name?.confidence ?? 0);
  return bounded(
    (name +
      facts +
      asked(entity, email + phone + messaging > 0, view) +
      about(draft, entity, view) -
      (entity.line?.region === 'footer' && KEEPS_SITE.test(draft.jobTitle?.value ?? '') ? 0.4 : 0) -
      (listed.length > 1 && isOthers(draft, page) ? 0.15 : 0)) *
      region,
  );
}

/** What a company gains whose page sends everybody to it first. */
const FOR_ALL = 0.3;
/** What one gains that is the only way to reach the several people a page names. */
const ONLY_WAY = 0.1;
/** How sure a name is by its own words. */
const PLAIN_NAME = 0.85;

/** Who is named at a page's foot for keeping the site: nobody a page is about. */
const KEEPS_SITE =
  /^(?:web ?(?:master|mistress|admin\p{L}*|editor|redakt\p{L}*)|webmestre|site ?(?:admin\p{L}*|editor)|администратор сайта|webbansvarig|webansvarlig|správce webu)$/iu;

/** What pages are called that say whose they are, as the law or the trade has it. */
const IMPRINT = wordPattern(
  String.raw`(?<!\p{L})(?:impressum|imprint|legal notice|masthead|mentions légales|informations légales|l[’']ours|aviso legal|note legali|informazioni legali|colofon|kolofon|stopka redakcyjna|tiráž|impresszum|redaktionsruta|künye|выходные данные|вихідні дані|реквизиты|реквізити)(?!\p{L})|特定商取引`,
);
/** What pages are called that say how to reach a company, or what it is. */
const CONTACT_PAGE = wordPattern(
  String.raw`(?<!\p{L})(?:about us|über uns|à propos|qui sommes-nous|quiénes somos|sobre (?:nosotros|nós)|quem somos|chi siamo|over ons|om oss?|o nás|rólunk|hakkımızda|о компании|про компанію|contacts?|kontakt\p{L}*|contact(?:s|er|ez|o|os|e|gegevens)|contatt[oi]|contato|coordonnées|[iİ]letişim|yhteystiedot|ota yhteyttä|kapcsolat|elérhetőség\p{L}*|контакт\p{L}*|επικοινωνία|liên hệ|hubungi kami|yhteydenotto)(?!\p{L})|اتصل|تواصل|צור קשר|יצירת קשר|ติดต่อ|联系|聯絡|聯繫|联络|お問い?合わ?せ|連絡先|アクセス|연락처|문의|오시는 길`,
);

/**
 * Where a page gives the company's own address and number, that is what it is for: the people listed with it are whom to ask
 * about this or that, whatever they do there. It has to stand before them, unless it is in a box beside the page or the page
 * is one of contacts.
 */
function frontDesk(
  { organisation, phones, emails, address }: Draft,
  entity: Entity,
  view: View,
  listed: readonly Entity[],
): number {
  const placed = (address?.value.street ?? '') !== '';
  const several = listed.length > 1;
  // Where several are listed a mailbox of the house over them all says as much: "For anything else: office@…".
  const mailbox = organisation !== null && emails.length > 0 && several;
  if (!(placed || emails.length > 0) || (phones.length === 0 && !mailbox)) return 0;
  // A page tells of more places than the company's: where its mailbox stands is where it is.
  const wanted = emails.length > 0 ? 'email' : 'address';
  const [from] = entity.observations.flatMap(({ field, place }) => (field === wanted && isLine(place) ? place : []));
  if (from === undefined) return 0;
  const contact = isContactPage(view);
  const whole = several && placed && phones.length > 0 && emails.length > 0;
  if (!(whole && (contact || from.region === 'aside'))) {
    if (from.region !== 'main') return 0;
    if (listed.some(({ line }) => line !== null && line.index < from.index)) return 0;
  }
  // One person among several numbers of the company's is one of its desks; so are those it gives behind its own address on
  // a page of contacts.
  const offices = new Set(phones.flatMap(({ value }) => (value.kind === 'fax' ? [] : value.e164))).size;
  const reception = placed && (contact || CONTACT_PAGE.test(view.title.split(TITLE_PARTS, 1)[0] ?? ''));
  if (several || reception || (offices > 1 && contact) || isImprint(view)) return FOR_ALL;
  return placed ? 0.1 : 0;
}

/** Where one person alone is given with a title, a number and an address of their own, they are whom to ask. */
function withOneToAsk(listed: readonly Entity[]): number {
  const [one] = listed;
  if (one === undefined || listed.length > 1) return 0;
  const told = new Set(one.observations.map(({ field }) => field));
  return told.has('jobTitle') && told.has('email') ? 0.1 : 0;
}

function isContactPage(view: View): boolean {
  return CONTACT_PAGE.test(headlineOf(view)) || isImprint(view);
}

/** What parts a page's own title from its site's. */
const TITLE_PARTS = /\s[|–—·•-]\s|[_|｜]/u;

function isImprint(view: View): boolean {
  return IMPRINT.test(headlineOf(view));
}

function headlineOf({ lines }: View): string {
  return lines.find(({ heading }) => heading === 1)?.text ?? '';
}

/** A page headed by an organisation's name is about it, whoever is named under that. */
function heads({ organisation, emails, phones, address }: Draft, { lines }: View): number {
  if (organisation === null || emails.length === 0 || (phones.length === 0 && address === null)) return 0;
  const heading = lines.find((line) => line.heading === 1);
  return heading !== undefined && organisationKey(heading.text) === organisationKey(organisation.value) ? 0.2 : 0;
}

/** Whether somebody is another company's, as the agency's contact is under a company's own news. */
function isOthers({ organisation, emails }: Draft, page: PageOrganisation | null): boolean {
  if (organisation === null || page === null || page.confidence < 0.5) return false;
  const key = organisationKey(organisation.value);
  if (key === '' || key.includes(page.key) || page.key.includes(key)) return false;
  return !emails.some(({ value }) => matchesDomain(page.name, domainName(mailDomain(value))) >= 0.6);
}

/** Whom the page says to ask comes first; whom only its sentences name, or the law has it name, after whom it lists. */
function asked(entity: Entity, reached: boolean, view: View): number {
  const role = entity.line === null ? null : statedRole(entity.line, view);
  if (isOnlyMentioned(entity)) return !reached ? -0.15 : role === 'formal' ? -0.1 : 0.1;
  if (role === null) return 0;
  return role === 'contact' ? 0.1 : reached ? 0 : -0.1;
}

/** A page with a person's name in its title or first heading is about that person. */
function about(draft: Draft, entity: Entity, view: View): number {
  const name = foldLetters(draft.name?.value ?? '');
  if (name.length < 4) return 0;
  const inTitle = foldLetters(view.title).includes(name);
  const inHeading = entity.line !== null && entity.line.heading === 1;
  return (inTitle ? 0.15 : 0) + (inHeading ? 0.1 : 0);
}

function bounded(score: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, score)) * 1000) / 1000;
}

/** Best first; those nearly as likely stay in the order of the page. */
export function byScore(a: { draft: Draft; entity: Entity }, b: { draft: Draft; entity: Entity }): number {
  const step = Math.round(b.draft.confidence * 20) - Math.round(a.draft.confidence * 20);
  return step !== 0 ? step : (a.entity.line?.index ?? -1) - (b.entity.line?.index ?? -1);
}
