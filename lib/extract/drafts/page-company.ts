import { safeUrl } from '../../contacts/urls';
import { isDeclaredArticle, isPriceList, readsLikeArticle } from '../bystanders/page-kind';
import { isAboutOthers, isWikiPage } from '../bystanders/told-of';
import type { Draft } from '../evidence/draft';
import type { View } from '../layout/view';
import { domainName, matchesDomain } from '../organisation/domain-name';
import type { PageOrganisation } from '../organisation/page-organisation';
import { pagesOwn } from './entity-draft';

/** From here on it is plain whose page it is. */
const SURE = 0.8;
const CONFIDENCE = 0.2;

/**
 * The company a page is of, where the page tells no way to reach anyone: its name and its site are worth keeping. Null
 * where that isn't plain (several signs, and the domain's own name), and on articles, products, lists of prices and where one signs in.
 */
export function pageCompany(view: View, organisation: PageOrganisation | null): Draft | null {
  if (organisation === null || organisation.confidence < SURE || isNoCompanysPage(view)) return null;
  const signs = new Set(organisation.observations.map(({ source, quote }) => `${source} ${quote}`));
  const url = safeUrl(view.url);
  if (signs.size < 2 || url === '' || matchesDomain(organisation.name, domainName(view.host)) < 0.6) return null;
  const site = new URL('/', url).href;
  return {
    kind: 'organisation',
    confidence: CONFIDENCE,
    name: null,
    givenName: null,
    familyName: null,
    organisation: pagesOwn('organisation', organisation),
    jobTitle: null,
    emails: [],
    phones: [],
    urls: [{ value: site, confidence: SURE, evidence: [{ source: 'meta', quote: view.host, confidence: SURE }] }],
    address: null,
    messaging: [],
  };
}

/** A server's number for a page that isn't there (RFC 9110, 15.5.5), as such pages say it in every language. */
const NOT_FOUND = /(?<!\d)404(?!\d)/;

function isNotFound({ title, lines }: View): boolean {
  return NOT_FOUND.test(title) || lines.some(({ heading, text }) => heading > 0 && heading < 3 && NOT_FOUND.test(text));
}

/** An article, a thing for sale, an event or a work, and where one signs in: nobody looks there for whose page it is. */
function isNoCompanysPage(view: View): boolean {
  if (isDeclaredArticle(view) || readsLikeArticle(view) || isAboutOthers(view) || isWikiPage(view)) return true;
  if (isNotFound(view) || isPriceList(view)) return true;
  const [document] = view.documents;
  const signs =
    'meta[property="og:type"][content*="article" i], meta[property^="article:"], meta[property="og:type"][content*="product" i], meta[property^="product:"], [itemtype$="schema.org/Product"], [itemtype$="schema.org/Review"], [itemtype$="Event"][itemtype*="schema.org/"], input[type="password"]';
  if (document === undefined || document.querySelector(signs) !== null) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
  return scripts.some(({ textContent }) => /"@type"\s*:\s*"(?:\w*Event|Festival|Product)"/.test(textContent ?? ''));
}
