import { safeUrl } from '../../contacts/urls';
import { isDeclaredArticle, isPriceList, readsLikeArticle } from '../bystanders/page-kind';
import { isAboutOthers, isWikiPage } from '../bystanders/told-of';
import type { Draft } from '../evidence/draft';
import type { View } from '../layout/view';
import { domainName, matchesDomain } from '../organisation/domain-name';
import type { PageOrganisation } from '../organisation/page-organisation';
import { wordPattern } from '../word-pattern';
import { pagesOwn } from './entity-draft';

/** From here on it is plain whose page it is. */
const SURE = 0.8;
const CONFIDENCE = 0.2;

/**
 * The company a page is of, where the page tells no way to reach anyone: its name and its site are worth keeping. Null
 * where that isn't plain (several signs, and the domain's own name), beside a site's front page and where a company
 * says who it is, and on articles, products, lists of prices and where one signs in.
 */
export function pageCompany(view: View, organisation: PageOrganisation | null): Draft | null {
  if (organisation === null || organisation.confidence < SURE) return null;
  if (!(isFrontPage(view.url) || isAboutCompany(view)) || isNoCompanysPage(view)) return null;
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

/** Where a site begins, in whatever language: "/", "/en/", "/index.html", "/de/home". */
function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/]+(?:\/[a-z]{2}(?:[-_][a-z]{2,4})?)?\/?(?:(?:index|default|home|start|main|welcome|accueil|inicio|startseite)(?:\.\w{2,5})?\/?)?(?:[?#]|$)/i.test(
    url,
  );
}

/** What the pages are called on which a company says who it is. */
const ABOUT = wordPattern(
  String.raw`(?<!\p{L})(?:about(?: us)?|who we are|our (?:company|story|history)|the company|company(?: profile| information)?|über uns|wir über uns|unternehmen|firma|das unternehmen|impressum|imprint|legal notice|à propos|qui sommes[- ]nous|l['’]entreprise|notre (?:entreprise|société|histoire)|mentions légales|(?:sobre|acerca de) nosotros|quiénes somos|la empresa|nuestra empresa|aviso legal|quem somos|sobre (?:nós|a empresa)|a empresa|chi siamo|l['’]azienda|azienda|over ons|wie zijn wij|het bedrijf|o nas|o firmie|kim jesteśmy|o nás|o společnosti|o spoločnosti|rólunk|cégünk|despre noi|om oss|om os|om företaget|meistä|yritys|tietoa meistä|hakkımızda|kurumsal|о нас|о компании|про нас|про компанію|за нас|σχετικά με εμάς|ποιοι είμαστε|η εταιρεία|من نحن|אודות|about|giới thiệu|về chúng tôi|tentang kami|profil perusahaan|เกี่ยวกับเรา|contact|contacts|contact us|kontakt|contacto|contato|contatti|kontakty|kapcsolat|iletişim|контакты|контакти|επικοινωνία|liên hệ|kontak|hubungi kami)(?!\p{L})|公司简介|公司簡介|企业简介|企業簡介|关于我们|關於我們|公司概况|公司概況|联系我们|聯絡我們|聯繫我們|会社概要|会社案内|企業情報|会社情報|お問い合わせ|회사소개|회사\s?개요|기업정보|오시는\s?길|문의`,
);

/** Whether the page is headed or titled as one on which a company says who it is. */
function isAboutCompany({ title, lines }: View): boolean {
  const isTold = (text: string) => text.length <= 80 && ABOUT.test(text);
  return isTold(title) || lines.some(({ heading, text }) => heading > 0 && heading < 3 && isTold(text));
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
