import { cleanText } from '../../contacts/clean-text';
import { isMailProvider } from '../../contacts/emails';
import { foldLetters } from '../../contacts/fold';
import type { EvidenceSource } from '../draft';
import type { Group, Source } from '../observation';
import { personNameConfidence } from '../person-name';
import { looksLikeMarkup } from '../plain-words';
import type { View } from '../view';
import { hasLegalForm, withoutLegalForm } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';

/** The group of everything that tells whose page this is. */
export const PAGE_GROUP: Group = { kind: 'organisation', line: null };

const MAX_SEGMENTS = 8;
const COPYRIGHT =
  /(?:©|\(c\)|copyrights?|&copy;)[\s©:,]*(?:\(c\)\s*)?(?:copyright\s*)?(?:(?:19|20)\d\d\s*(?:[-–—,/&]|to)?\s*)*(?:by\s+)?([\p{L}\p{N}][^.|©•·\n]{1,80}?)(?:\s*(?:[\p{Script=Han}]ICP备|website\b|design|powered|built|(?:19|20)\d\d|[.,]?\s*all\s+rights|alle rechte|tous droits|todos los derechos|版权所有|[.|©•·]|[-–—]\s|$))/iu;

/** Whose page it is: site name and title, headings, the copyright line, the domain. */
export const pageFacts: Source = {
  id: 'page-facts',
  *observe(view) {
    if (view.pasted) return;
    const domain = domainName(view.host);
    for (const { text, confidence, source } of candidates(view)) {
      const name = cleanText(text, 120);
      if (name.length < 2 || looksLikeMarkup(name) || isNoCompany(name)) continue;
      const own = domainSpan(name, domain);
      if (own !== '' && own !== name) {
        yield {
          field: 'organisation',
          value: own,
          confidence: Math.min(0.85, confidence + 0.35),
          source,
          quote: cleanText(text, 300),
          place: PAGE_GROUP,
        };
        continue;
      }
      const match = matchesDomain(name, domain);
      const plain = isAllCommon(name) ? confidence * 0.6 : confidence;
      const sure = match > 0 ? Math.min(0.9, confidence + 0.4 * match) : plain;
      if (personNameConfidence(name) >= 0.7 && match === 0) continue;
      yield {
        field: 'organisation',
        value: name,
        confidence: sure,
        source,
        quote: cleanText(text, 300),
        place: PAGE_GROUP,
      };
    }
  },
};

function* candidates(view: View): Generator<{ text: string; confidence: number; source: EvidenceSource }> {
  const [document] = view.documents;
  if (document !== undefined) {
    for (const selector of ['meta[property="og:site_name"]', 'meta[name="application-name"]', 'meta[name="author"]']) {
      const text = document.querySelector(selector)?.getAttribute('content') ?? '';
      if (text !== '') yield { text, confidence: selector.includes('author') ? 0.2 : 0.7, source: 'meta' };
    }
    for (const image of [...document.querySelectorAll('img[alt]')].slice(0, 40)) {
      const words = `${image.getAttribute('src') ?? ''} ${image.id} ${image.className} ${image.closest('a')?.className ?? ''}`;
      if (/logo/i.test(words))
        yield { text: (image.getAttribute('alt') ?? '').replace(/\blogo\b/i, ''), confidence: 0.35, source: 'meta' };
    }
  }
  const segments = view.title
    .split(/\s+[|\u2022\u00b7\u2013\u2014:»«>/-]+\s+|\s*[|»«]\s*|:\s+|,\s+/u)
    .slice(0, MAX_SEGMENTS);
  for (const [at, text] of segments.entries()) {
    yield { text, confidence: at === segments.length - 1 ? 0.3 : 0.25, source: 'meta' };
  }
  let headings = 0;
  for (const line of view.lines) {
    if (line.text.length > 400) continue;
    const holder = COPYRIGHT.exec(line.text)?.[1];
    if (holder !== undefined) yield { text: holder.replace(/^by\s+/i, ''), confidence: 0.6, source: 'text' };
    if (line.heading > 0 && line.heading < 3 && headings < 6 && line.text.length < 80) {
      headings += 1;
      yield {
        text: line.text.replace(/^(welcome to|about|contact|contact us at)\s+/i, ''),
        confidence: 0.2,
        source: 'heading',
      };
    } else if (line.text.length < 60 && matchesDomain(line.text, domainName(view.host)) === 1) {
      yield { text: line.text, confidence: 0.15, source: 'text' };
    }
  }
}

/** Hosts where anyone has pages: their name is nobody's employer. */
const NETWORK =
  /^(?:[\w-]+\.)*(?:linkedin|xing|github|gitlab|facebook|instagram|twitter|x|youtube|tiktok|pinterest|medium|google|bing|duckduckgo|baidu|yelp|crunchbase|researchgate|orcid|about|linktr|t|zhihu|weibo|maimai|zhipin|viadeo|stackoverflow)\.(?:com|de|org|net|me|ee|cn|co)$/;
const NETWORK_NAME =
  /^(?:\(\d+\+?\) )?(?:linkedin|xing|github|gitlab|facebook|instagram|twitter|x|youtube|tiktok|medium|google|researchgate|orcid)$/i;

/** Whether a host belongs to a network or a search engine, not to whom its pages are about. */
export function isNetwork(host: string): boolean {
  return NETWORK.test(host);
}

/** The label of a host that says whose it is: `acme` of `shop.acme.co.uk`; '' for hosts anyone has pages on. */
export function domainName(host: string): string {
  if (host === '' || isNetwork(host) || isMailProvider(host) || /^[\d.]+$/.test(host)) return '';
  const labels = host.split('.');
  labels.pop();
  if (/^(co|com|org|net|gov|ac|edu|or|ne|gob|gv)$/.test(labels.at(-1) ?? '') && labels.length > 1) labels.pop();
  return foldLetters(labels.at(-1) ?? '');
}

/** The words in a text that together spell the domain: "Acme Pumps" in "Acme Pumps custom pump makers Ohio"; '' where none do. */
function domainSpan(text: string, domain: string): string {
  const words = text.split(' ').slice(0, 20);
  // A short phrase is a name as it stands: "Acme Pumps" of acme.com is not just Acme.
  if (domain.length < 4 || words.length < 6) return '';
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + 6); to += 1) {
      const span = words
        .slice(from, to)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!]+$/gu, '');
      if (foldLetters(span) !== domain) continue;
      const longer = words.slice(from, to + 1).join(' ');
      return hasLegalForm(longer) ? longer : span;
    }
  }
  return '';
}

/** How well a name fits the domain: 1 the same letters, 0.75 one within the other, 0.5 its initials, 0 not at all. */
export function matchesDomain(name: string, domain: string): number {
  if (domain.length < 2) return 0;
  const folded = foldLetters(withoutLegalForm(name).replace(/^the\s+/i, ''));
  if (folded === '' || !/^[a-z0-9]/.test(folded)) return 0;
  const plain = folded.replace(/and/g, '');
  if (folded === domain || plain === domain.replace(/and/g, '')) return 1;
  if (folded.length >= 4 && domain.startsWith(folded)) return 0.85;
  if (domain.length >= 4 && folded.startsWith(domain)) return folded.length <= domain.length * 3 ? 0.85 : 0.4;
  if (folded.length >= 5 && domain.includes(folded)) return 0.6;
  if (domain.length >= 5 && folded.includes(domain)) return folded.length <= domain.length * 3 ? 0.6 : 0.3;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const initials = words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  const meaningful = words
    .filter((word) => !/^(of|the|and|for|de|und|et|y)$/i.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  return words.length >= 2 && words.length <= 7 && domain.length <= 6 && (initials === domain || meaningful === domain)
    ? 0.6
    : 0;
}

/** What a page is called rather than whose it is. */
const PAGE_KIND =
  /^(the )?(contact|contacts|contact(ing)? (us|info|information|details|form)|get in touch|(about|our) ?(us|company|team|story|people|staff)?|home ?(page)?|start(seite)?|welcome|index|untitled.*|team|meet the team|staff|staff directory|leadership|management( team)?|people|speakers|products?|services?|news|blog|events|faqs?|support|help|careers?|jobs|locations?|directions|store|shop|search|impressum|kontakt|über uns|unternehmen|contacto|contatti|accueil|mentions légales|联系我们|关于我们|首页|公司简介|main|menu|locations? (and|&) (contacts?|directions)|customer service|(contact|about) .{0,3}|new page.*|page \d+)$/iu;

function isNoCompany(name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (
    words.length === 0 ||
    words.length > 9 ||
    NETWORK_NAME.test(name) ||
    /^[\d\s.,-]+$/.test(name) ||
    PAGE_KIND.test(name)
  )
    return true;
  return /[?!]$|\b(welcome|home ?page|click|login|all rights|privacy)\b/i.test(name);
}

function isAllCommon(name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length <= 3 && words.every((word) => isCommonWord(word));
}
