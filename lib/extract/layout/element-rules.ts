import { wordPattern } from '../word-pattern';
import type { Region } from './view';

/** Elements whose text no reader sees or means. */
export const SKIPPED = new Set(
  'script style noscript template svg math canvas audio video object embed select option datalist textarea input progress meter head map'.split(
    ' ',
  ),
);

/** Elements that begin and end a line. */
export const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup label legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul slot'.split(
    ' ',
  ),
);

/** Elements that hold no text of their own: where a page writes some, the browser puts it before the table. */
export const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup']);

/** What any element that markup may hide has about it, for a look at a whole document at once. */
export const MAY_HIDE = '[hidden], [style*="none" i], [style*="hidden" i], [style*="font-size" i]';

/** Whether markup alone hides an element (no style is computed). */
export function isHiddenByMarkup(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style === null) return false;
  // Rows of pictures have no size of letters, either: there only what holds no element is hidden by it.
  if (element.firstElementChild === null && /font-size\s*:\s*0(?![.\d])/i.test(style)) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** How many siblings are looked at for one that is shown. */
const TURNS = 40;

/** What parts that open on a click, or that slide in by themselves, are called. */
const OPENS =
  /slid|carousel|swiper|splide|slick|owl|tab|pane|rotat|fade|cycle|testimonial|quote|accordion|collaps|toggle|expand|drop|panel|modal|popup|drawer|faq|more|detail|current|active|lazy|anim|aos|wow|reveal/i;

/** Whether an element, or what holds it, is one of the parts of a page that a reader opens or waits for. */
export function mayOpen(element: Element): boolean {
  return [element, element.parentElement].some(
    (one) =>
      one !== null &&
      (OPENS.test(`${one.id} ${one.getAttribute('class') ?? ''} ${one.getAttribute('role') ?? ''}`) ||
        one.localName === 'details'),
  );
}

/**
 * Whether a hidden element is one of several alike of which another is shown: slides and tabs take turns, and what a
 * rotating quote or a team's tab holds a reader does get to see. Where no more are hidden than shown (of a list's
 * entries: fewer) and nothing calls them slides, nobody does.
 */
export function takesTurns(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.firstElementChild === null) return false;
  const shape = shapeOf(element);
  let left = TURNS;
  let shown = 0;
  let hidden = 0;
  for (let other = element.parentElement?.firstElementChild ?? null; other !== null && left > 0; left -= 1) {
    if (shapeOf(other) === shape) {
      if (isHiddenByMarkup(other)) hidden += 1;
      else shown += 1;
    }
    other = other.nextElementSibling;
  }
  // A script that slides parts over each other writes where they lie beside whether they are shown.
  const slid = /z-index|position\s*:\s*absolute/i.test(element.getAttribute('style') ?? '');
  const most = element.localName === 'li' ? hidden >= shown : hidden > shown;
  return shown > 0 && (most || slid || mayOpen(element));
}

function shapeOf(element: Element): string {
  const children = [...element.children].slice(0, 4).map(({ localName }) => localName);
  return `${element.localName} ${children.join(' ')}`;
}

/** Whether a style sheet hides an element: dear, so ask rarely. */
export function isHiddenByStyle(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden';
}

/** Whether a browser that can tell at once says that an element is shown; false says nothing. */
export function isRendered(element: Element): boolean {
  return 'checkVisibility' in element && element.checkVisibility({ visibilityProperty: true });
}

/** A line about who made the site, never whom it is about. */
const CREDITS =
  /^(web ?site|web|site|page)? ?(design(ed)?|development|developed|powered|built|created|hosted|hosting|realisation|umsetzung|konzept|webdesign)( (and|&|und) \w+)?( by| von|:)\s/i;
/** The same in other words, and of whose the pictures are: "Crédits photos : …", "Questo sito è ospitato da …". */
const CREDITS_ABROAD = wordPattern(
  String.raw`^(?:(?:cr[ée]dit(?:s|os|i)?(?: (?:photo|foto)\p{L}*)?|(?:photo|picture|image) ?credits?|photos?|photograph(?:y|ies?|s)|fotos?|fotograf[ií]\p{L}{0,3}|bildnachweise?|bildquellen?|zdjęcia|diseño(?: (?:web|y desarrollo))?|desarrollo web|conception(?: et réalisation)?|création du site|réalisation(?: du site)?|realizzazione(?: sito)?|progetto grafico|sviluppo web|web ?design|hébergement|hébergeur|tvorba webu|webb?design|تصميم(?: الموقع)?|עיצוב(?: האתר)?|дизайн(?: сайта)?|(?:разработка|создание) сайта|网站(?:建设|设计)|網站(?:建設|設計))\s?[:：]\s?|(?:(?:ce|le|notre|questo|il|este|esta|o|el|la|diese|die|unsere|deze|onze|this|our) )?(?:site|sito|sitio|web ?site|webseite|web|página|pagina)(?: web| internet)?(?: (?:est|è|é|está|a été|è stato|ha sido|foi|wird|wurde|is|werd))? ?(?:(?:hébergé|réalisé|conçu|créé|développé|ospitat|realizzat|sviluppat|creat|alojad|realizad|diseñad|desarrollad|hospedad|desenvolvid|hech|feit|gehostet|erstellt|gestaltet|umgesetzt|gehost|gemaakt|ontwikkeld|gebouwd)\p{L}{0,2}(?: (?:et|e|y|und|en) \p{L}+)? )?(?:par|chez|da|por|en|von|bei|door|bij|by) )`,
);
/** "Website: Quist Web Works, tel. …": where no address of a site stands behind these, whose work it is does. */
const SITE_BY = wordPattern(
  String.raw`^(?:(?:web|internet|hjemme|hem|nett)[- ]?(?:site|sida|side|seite)|web|web ?stran[ay]|(?:webové |internetové )?stránk[ay]|strona(?: internetowa| www)?|(?:web)?lap|honlap|kotisivut|verkkosivut|home ?page|página(?: web)?|sitio(?: web)?|pagina web|sito(?: web)?|(?:веб-?)?сайт|ιστοσελίδα|web sitesi|tasarım(?: ve yazılım)?|tárhely(?:szolgáltató)?|webhotel|hosting|realizacja|wykonanie|kivitelezés|izrada|produktion|produksjon|toteutus|uitvoering|realisatie)\s?:\s(?=\p{Lu}[\p{L}&.-]*\s)(?!\S*\.\p{Ll}{2,8}[\s/|·,])(?!.*(?:https?:|www\.))(?=.*(?:\d{2}|@))`,
);

/** More than such a line has is a paragraph, of others as well. */
const MAX_CREDITS = 200;

/** Whether a line says who made the site, hosts it or took its pictures, who are never whom it is about. */
export function isCredits(text: string): boolean {
  return text.length <= MAX_CREDITS && (CREDITS.test(text) || CREDITS_ABROAD.test(text) || SITE_BY.test(text));
}

const NOTICE = /cookie|consent|gdpr|newsletter-popup/i;
const REVIEW =
  /(^|[\s_-])(reviews?|testimonials?|comments?|comment-?list|blog-?posts?|tweets?|twitter|bewertungen|rezensionen|kundenstimmen|kommentare?|avis|t[eé]moignages?|commentaires?|opiniones|rese[nñ]as|testimonios|comentarios?|avalia[cç](?:o|õ)es|depoimentos|coment[aá]rios|recensioni|testimonianze|commenti|beoordelingen|recensies|opinie|komentarze|recenze|hodnoceni|omd[oö]men|recensioner|kommentarer|anmeldelser|arvostelut|ertekelesek|yorumlar|otzyvy|отзывы|kommentarii|ulasan)([\s_-]|$)/i;
const ASIDE =
  /(^|[\s_-])(sidebar|related|also-?viewed|recommend(ed|ations)?|similar|widget-?area|advert(s|isement)?)([\s_-]|$)/i;
const FOOTER =
  /(^|[\s_-])(footer|colophon|site-?info|copyright)([\s_-]|$)|(^|\s)(foot|fuss|fusszeile|pied|pied-?de-?page|bas-?de-?page|pie|pie-?de-?pagina|rodape|piede|stopka|pata|paticka|zapati|sidfot|altbilgi|podval|bottom)(\s|$)/i;
const NAV = /(^|[\s_-])(nav(bar|igation)?|menu|breadcrumbs?|main-?menu|sub-?menu)([\s_-]|$)/i;

/** Whether any of those may be among the words: one look where most elements have none of them. */
const TELLING =
  /cookie|consent|gdpr|newsletter|review|testimonial|comment|bewertung|rezension|stimmen|komment|avis|moignage|opini|rese[nñ]as|testimoni|coment|avalia|depoimento|recensi|beoordel|komentar|recenze|hodnoceni|omd[oö]men|anmeldel|arvostel|ertekeles|yorumlar|otzyvy|отзывы|ulasan|blog|tweet|twitter|sidebar|related|viewed|recommend|similar|widget|advert|foot|colophon|site-?info|copyright|nav|menu|breadcrumb|fuss|fot|pied|pie|page|rodape|stopka|pata|paticka|zapati|altbilgi|podval|bottom/i;

/** The region an element opens inside `outer`; the page's people stand in `main`. */
export function regionOf(element: Element, outer: Region): Region {
  if (outer !== 'main' && outer !== 'header' && outer !== 'footer') return outer;
  const tag = element.localName;
  if (tag === 'main' || tag === 'article') return outer;
  if (tag === 'nav') return 'nav';
  if (tag === 'aside') return 'aside';
  if (tag === 'footer') return element.closest('article, blockquote, li') === null ? 'footer' : outer;
  if (tag === 'header') return element.closest('article, section, li') === null ? 'header' : outer;
  if (tag === 'blockquote' && isQuotedMail(element)) return 'review';
  if (!element.hasAttributes()) return outer;
  const called = tag === 'section' ? (element.getAttribute('aria-label') ?? '') : '';
  const words = `${element.getAttribute('id') ?? ''} ${called} ${element.getAttribute('class') ?? ''}`.slice(0, 300);
  if (words.length < 3 || !TELLING.test(words) || isMostOfPage(element)) return outer;
  if (NOTICE.test(words)) return 'notice';
  if (REVIEW.test(words) && tag !== 'body') return 'review';
  if (NAV.test(words) && tag !== 'body' && !/content|wrap|page/i.test(words)) return 'nav';
  if (ASIDE.test(words) && tag !== 'body') return 'aside';
  if (FOOTER.test(words) && tag !== 'body') return 'footer';
  return outer;
}

/** Whether what is marked as a heading holds lists or tables, or many paragraphs: then it heads nothing, it is set large. */
export function holdsParts(heading: Element): boolean {
  if (heading.firstElementChild === null) return false;
  return heading.querySelector('ul, ol, dl, table') !== null || heading.querySelectorAll('p, div').length > 4;
}

/** The share of a page's elements from which on what holds them is the page, whatever a theme calls it: "sidebar-menu-container". */
const MOST = 0.8;

function isMostOfPage(element: Element): boolean {
  if (element.firstElementChild === null) return false;
  const all = element.ownerDocument.body?.getElementsByTagName('*').length ?? 0;
  return (
    element.getElementsByTagName('*').length > all * MOST && element.querySelector('header, footer, main') !== null
  );
}

/** The message an answer quotes, as mail programs mark it. */
function isQuotedMail(element: Element): boolean {
  if (element.getAttribute('type') === 'cite' || /quote/i.test(element.className)) return true;
  const before = element.previousElementSibling?.textContent ?? '';
  const head = `${before.slice(-200)} ${(element.textContent ?? '').slice(0, 300)}`;
  return /(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|写道|寫道)\s*[:：]/i.test(head);
}

const END_PARTS = 8;
const END_ELEMENTS = 2_000;

/** What stands at a page's end, as far as it is marked and no large part of the page itself. */
export function endParts(document: Document): Element[] {
  const marked = document.querySelectorAll('footer, [id*="footer" i], [class*="footer" i], address');
  const last = [...(document.body?.children ?? [])].slice(-3);
  return [...new Set([...marked, ...last])]
    .slice(-END_PARTS)
    .filter((element) => element.getElementsByTagName('*').length <= END_ELEMENTS);
}

/** What highlighters of code call the element they work on, or one around it. */
const HIGHLIGHTED =
  '[class*="highlight"], [class*="language-"], [class*="lang-"], [class*="hljs"], [class*="prettyprint"], [class*="shiki"], [class*="prism"], [class*="codehilite"], [class*="sourceCode"]';

/** Whether a stretch of set text is a program or its output: the people and numbers in it are made up. */
export function isListing(pre: Element): boolean {
  return pre.querySelector(':scope > code') !== null || pre.matches(`:is(${HIGHLIGHTED}), :is(${HIGHLIGHTED}) > pre`);
}
