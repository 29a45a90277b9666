import { cleanText } from '../../contacts/clean-text';
import { foldLetters } from '../../contacts/fold';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import { domainName, isDomainSpelled, matchesDomain, maySpell, spelledDomain } from '../domain-name';
import type { EvidenceSource } from '../draft';
import { lazily } from '../lazily';
import { mailDomainName } from '../mail-domain-name';
import type { Group, Observation, Source } from '../observation';
import { personNameConfidence } from '../person-name';
import { looksLikeMarkup } from '../plain-words';
import type { Line, View } from '../view';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm, LEGAL_FORM_AHEAD } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';
import { isPlainlyOrganisation } from '../vocabulary/organisation-words';
import { isPageKind, withoutPageWords } from '../vocabulary/page-kinds';

/** The group of everything that tells whose page this is. */
export const PAGE_GROUP: Group = { kind: 'organisation', line: null };

const MAX_SEGMENTS = 8;
/** How much what the mail's domain spells counts of what the page's own does. */
const AS_SURE_BY_MAIL = 0.8;
const MAX_SPELLED_LINES = 1_500;
const MAX_SPELLED = 600;

/** Who holds the copyright: what stands behind the sign and the years, up to the next full stop, bar or formula. */
const COPYRIGHT =
  /(?:©|\(c\)|copyrights?|&copy;|\ufffd(?=\s?(?:19|20)\d\d))[\s©:,]*(?:\(c\)\s*)?(?:copyright\s*)?(?:(?:(?:19|20)\d\d|[٠-٩۰-۹]{4})\s*(?:[-–—,/&]|to)?\s*)*(?:by\s+)?([\p{L}\p{N}](?:[^.|©•·\n]|(?<=(?<!\p{L})(?:\p{Lu}|Co|Dr|Prof|St|Ing|Gebr|Fa|med|dent|vet))\.|\.(?=\p{L})){1,80}?)(?:\s*(?:[\p{Script=Han}]ICP[备備證证]|(?:网站|網站)?备案号?|許可證|许可证|統一編號|统一社会信用代码|사업자|website\b|design|powered|built|(?:19|20)\d\d|[.,]?\s*all\s+rights|alle rechte|tous droits|todos los derechos|版权所有|[|©•·]|(?<!(?<!\p{L})(?:\p{Lu}|Co|Dr|Prof|St|Ing|Gebr|Fa|med|dent|vet))\.(?!\p{L})|[-–—]\s|$))/iu;

/** "Copyright infringements" is a subject, "Copyright 2026 Acme" and "Copyright by Acme" are notices. */
const MARKED =
  /©|\(c\)|&copy;|\ufffd\s?(?:19|20)\d\d|copyrights?.{0,40}(?:\bby\b|(?:19|20)\d\d)|(?:19|20)\d\d.{0,20}copyright|\bltd\b|\binc\b|\bllc\b|\bgmbh\b/i;

/** The name of a host and nothing else, as most have it: those written with a capital are companies' names, too. */
const HOST = /^(?:www\.)?[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)*\.\p{Ll}{2,10}$/u;

/** What parts a page's title. A comma before a legal form parts nothing. */
const BETWEEN_SEGMENTS = new RegExp(
  String.raw`\s+[|\u2022\u00b7\u2013\u2014:»«>/~-]+\s+|\s*[|｜]\s*|:\s+|,\s+(?!${LEGAL_FORM_AHEAD})|\s+::\s+|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])[-–—_](?=[\p{Script=Han}\p{Script=Hangul}])`,
  'u',
);

/** What is no holder behind the sign: a register's number, "all rights reserved", years alone. */
const NO_HOLDER =
  /^[\d\s–-]+$|^(?:all\s+rights|alle rechte|tous droits|todos (?:los|os) derechos|tutti i diritti|版[权權]所有|無断)|編號|编号|信用代码|番号|등록번호|\d{7}/iu;
/** Who stands before it: "Quist Pumps © 2026", "會社 版權所有 © 2026". */
const HOLDER_BEFORE = /(?:^|[|•·]\s?)([^©|•·]{2,80}?)[\s,.:–-]*(?:版[權权]所有|copyrights?)?\s*(?:©|\(c\))/iu;

/** Legal forms that stand before a name. */
const FORM_AHEAD =
  /^(?:công ty|tập đoàn|doanh nghiệp|hợp tác xã|PT\.?|CV\.?|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПрАТ|ПАТ|ФОП|UAB|SIA|บริษัท|ห้างหุ้นส่วน|شركة|مؤسسة)\s/iu;

type Candidate = { text: string; confidence: number; source: EvidenceSource };

/** Whose page it is: site name and title, headings, logo, the copyright line, the words that spell the domain. */
export const pageFacts: Source = {
  id: 'page-facts',
  *observe(view, context) {
    if (view.pasted) return;
    const domain = domainName(view.host);
    const mail = mailDomainName(context.seen);
    const names: string[] = [];
    const pages = lazily(() => pagesOf(view));
    const native = isEastAsian(view.title);
    const letters = view.lines.slice(0, MAX_SPELLED_LINES).map(lettersOf);
    for (const { text, confidence, source } of candidates(view, letters)) {
      const name = plainName(text);
      const quote = cleanText(text, 300);
      const own = withinPhrase(name, domain) || withinPhrase(name, mail);
      if (own !== '' && own !== name) {
        const sure = Math.min(0.85, confidence + 0.35);
        yield { field: 'organisation', value: own, confidence: sure, source, quote, place: PAGE_GROUP };
        continue;
      }
      if (name.length < 2 || looksLikeMarkup(name) || isNoCompany(name)) continue;
      const match = Math.max(matchesDomain(name, domain), AS_SURE_BY_MAIL * matchesDomain(name, mail));
      if (match === 0 && source !== 'text' && !hasLegalForm(name) && pages().has(foldLetters(name))) continue;
      // Where a page is in Chinese, Japanese or Korean, its company is called so, too, and in English for the notice alone.
      const foreign = source === 'text' && native && !isEastAsian(name);
      const plain = isAllCommon(name) || foreign ? confidence * 0.6 : confidence;
      const sure = match > 0 ? Math.min(0.9, confidence + 0.4 * match) : plain;
      if (personNameConfidence(name) >= 0.7 && matchesDomain(name, domain) === 0) continue;
      if (source !== 'heading') names.push(foldLetters(name));
      yield { field: 'organisation', value: name, confidence: sure, source, quote, place: PAGE_GROUP };
    }
    const spelled = yield* spelledInText(view, letters, domain, names);
    if (!spelled && mail !== domain && !names.some((name) => name.includes(mail)))
      yield* spelledInText(view, letters, mail, names, true);
  },
};

/** A line's letters and digits, as a domain has them; none of a long one, which names no company. */
function lettersOf({ text }: Line): string {
  return text.length > MAX_SPELLED ? '' : foldLetters(text);
}

/**
 * The writing of the domain's words that the page's text uses most: "Acme Pumps" for acmepumps.example. Not where its
 * title or the like has more of it: who calls itself "Acme Pumps Museum" there is no Acme Pumps.
 */
function* spelledInText(
  view: View,
  letters: readonly string[],
  domain: string,
  names: readonly string[],
  mail = false,
): Generator<Observation, boolean> {
  if (domain === '') return false;
  const writings = new Map<string, { count: number; quote: string }>();
  for (const line of view.lines.slice(0, MAX_SPELLED_LINES)) {
    if (letters[line.index]?.includes(domain) !== true || line.region === 'review') continue;
    const name = spelledDomain(line.text, domain);
    if (name === '' || isNoCompany(name)) continue;
    const known = writings.get(name);
    writings.set(name, { count: (known?.count ?? 0) + 1, quote: known?.quote ?? cleanText(line.text, 300) });
  }
  const [best] = [...writings].sort((a, b) => b[1].count - a[1].count);
  if (best === undefined) return false;
  const [value, { count, quote }] = best;
  // Who has a mail domain of their own name is no company by it.
  if (mail && personNameConfidence(value) >= 0.7) return false;
  const short = foldLetters(value);
  if (names.some((name) => name !== short && (name.startsWith(short) || isTownHall(name, short)))) return true;
  const confidence = Math.min(0.8, 0.5 + 0.08 * count);
  yield { field: 'organisation' as const, value, confidence, source: 'text' as const, quote, place: PAGE_GROUP };
  return true;
}

/** What makes of a town's name that of whom its citizens write to, folded. */
const OF_TOWN =
  /^(?:(?:offizielle(?:homepage|website)?)?(?:der|die)?(?:verbands|markt|orts)?(?:stadt|gemeinde|markt|kreis|landkreis)(?:verwaltung)?|(?:ville|commune|mairie)(?:de|du|des|d)?|ayuntamientode|concellode|ajuntamentde|(?:camaramunicipal|prefeitura(?:municipal)?|municipio|juntadefreguesia)d[eao]s?|comunedi|citta(?:di)?|gemeente|(?:city|town|village|borough|county|municipality|township)of|(?:statutarni)?mesto|mestys|obec|mesto|(?:urzad)?(?:miasta?|gminy?)(?:i(?:miasta|gminy?))?|primaria(?:orasului|municipiului|comunei)?|obcina|opcina|grad)$/;

/** Whether a name, folded, is that of a town with the words before it that make a municipality of it. */
function isTownHall(name: string, town: string): boolean {
  return town !== '' && name.endsWith(town) && OF_TOWN.test(name.slice(0, -town.length));
}

function* candidates(view: View, letters: readonly string[]): Generator<Candidate> {
  const [document] = view.documents;
  if (document !== undefined) yield* declaredIn(document);
  const title = view.title.replace(/&amp;/g, '&');
  const segments = title.split(BETWEEN_SEGMENTS).slice(0, MAX_SEGMENTS);
  const head = view.lines.find(({ region }) => region === 'header' || region === 'nav');
  const foot = view.lines.slice(-4);
  for (const [at, text] of segments.entries()) {
    // "Acme & Sons, patent attorneys": no name begins so, but those that spell the domain, which the text tells.
    // Nor what somebody is: "Jane Roe – illustrator".
    if (at > 0 && /^\p{Ll}/u.test(text) && (/^\p{Ll}+\s/u.test(text) || jobTitleConfidence(text) > 0)) continue;
    // With its legal form a name is nothing else.
    const sure =
      hasLegalForm(text) || isPlainlyOrganisation(text)
        ? 0.5
        : isTownBehind(text, at, segments, title)
          ? 0.1
          : text.length > 3 && foot.some((line) => line.text.startsWith(`${text},`))
            ? // Its address stands behind its name at the end of the page.
              0.45
            : head !== undefined && text.length > 3 && head.text.startsWith(text)
              ? // Its name stands first in a page's head, too.
                0.45
              : at === segments.length - 1
                ? 0.3
                : 0.25;
    yield { text, confidence: sure, source: 'meta' };
  }
  const domain = domainName(view.host);
  let headings = 0;
  for (const line of view.lines) {
    if (line.text.length > 400) continue;
    const holder = MARKED.test(line.text) ? holderIn(line.text) : undefined;
    // "© acme.example" names a site.
    if (holder !== undefined)
      yield { text: holder.replace(/^by\s+/i, ''), confidence: HOST.test(holder) ? 0.25 : 0.6, source: 'text' };
    if (line.heading > 0 && line.heading < 3 && headings < 6 && line.text.length < 80) {
      headings += 1;
      yield { text: line.text, confidence: 0.2, source: 'heading' };
    } else if (
      line.text.length < 60 &&
      maySpell(letters[line.index] ?? lettersOf(line), domain) &&
      isDomainSpelled(line.text, domain)
    ) {
      yield { text: line.text, confidence: 0.15, source: 'text' };
    }
  }
}

/** Whom a line's notice names, behind the sign or else before it. */
function holderIn(text: string): string | undefined {
  const behind = COPYRIGHT.exec(text)?.[1];
  const before = HOLDER_BEFORE.exec(text)?.[1]?.replace(/^.*[?!]\s/u, '') ?? '';
  const held = before === '' || /^copyrights?$/i.test(before) || isRole(before) ? undefined : before;
  if (behind === undefined || NO_HOLDER.test(behind)) return held;
  // "Quist S.A. © 2026 Made in Orlwood": with its legal form a name is nothing else.
  return held !== undefined && hasLegalForm(held) && !hasLegalForm(behind) ? held : behind;
}

/** "Webmaster © 2027": who keeps the site holds nothing. */
function isRole(text: string): boolean {
  return !text.includes(' ') && jobTitleConfidence(text) > 0;
}

/** "Quist Institute of Technology, Orlwood": a word behind a longer part and a comma is where that is. */
function isTownBehind(text: string, at: number, segments: readonly string[], title: string): boolean {
  return at > 0 && !text.includes(' ') && (segments[at - 1] ?? '').includes(' ') && title.includes(`, ${text}`);
}

/** Where a site begins: its company's name leads there. */
const HOME = /^(?:https?:\/\/[^/?#]*)?\/?(?:(?:index|home|default|start|main)(?:\.\w{2,5})?)?\/?(?:#|$)/i;

/** What the pages are called that a page's menus lead to: whoever is called so is a page of the site, not its company. */
function pagesOf(view: View): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { href, text, line } of view.links)
    if (line.region !== 'main' && text.length < 60 && !HOME.test(href)) called.add(foldLetters(text));
  return called;
}

/** What a page's head and its logo say. */
function* declaredIn(document: Document | ShadowRoot): Generator<Candidate> {
  for (const selector of ['meta[property="og:site_name"]', 'meta[name="application-name"]', 'meta[name="author"]']) {
    const text = document.querySelector(selector)?.getAttribute('content') ?? '';
    if (text !== '') yield { text, confidence: selector.includes('author') ? 0.2 : 0.7, source: 'meta' };
  }
  for (const image of [...document.querySelectorAll('img[alt]')].slice(0, 40)) {
    const text = image.getAttribute('alt') ?? '';
    if (text === '') continue;
    const words = `${image.getAttribute('src') ?? ''} ${image.id} ${image.className} ${image.closest('a')?.className ?? ''}`;
    if (/logo/i.test(words)) yield { text, confidence: 0.35, source: 'meta' };
  }
}

/** A candidate without what pages put around a name: "About …", "… logo", trade marks, brackets. */
function plainName(text: string): string {
  const bare = cleanText(text, 160)
    // "Quist Fair 2027" is that year's.
    .replace(/\s(?:19|20)\d\d$/, '')
    .replace(/[®™℠]|(?<=\p{Ll})(?:TM|SM)(?!\p{L})/gu, '')
    .replace(/^(?!\(주\)|[(（][株有주][)）])[^\p{L}\p{N}]+|[^\p{L}\p{N}.!)»）]+$/gu, '');
  return isPageKind(bare) ? '' : cleanText(withoutPageWords(bare), 120);
}

/** The company's name within a longer phrase: the words that spell the domain, or what stands before "…, the town". */
function withinPhrase(name: string, domain: string): string {
  const [head = '', ...rest] = name.split(/,\s+/);
  if (rest.length > 0 && !hasLegalForm(name) && matchesDomain(head, domain) === 1) return head;
  // Nor is one that begins with its legal form: "Công ty TNHH Quist Orl".
  if (FORM_AHEAD.test(name)) return '';
  // A short phrase is a name as it stands: "Acme Pumps" of acme.example is not just Acme.
  const own = name.split(' ').length < 6 ? '' : spelledDomain(name, domain);
  return isTownHall(foldLetters(head), foldLetters(own)) ? head : own;
}

const NETWORK_NAME =
  /^(?:\(\d+\+?\) )?(?:linkedin|xing|github|gitlab|facebook|instagram|twitter|x|youtube|tiktok|medium|google|researchgate|orcid)$/i;

function isNoCompany(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 9 || NETWORK_NAME.test(name) || /^[\d\s.,-]+$/.test(name)) return true;
  if (isPageKind(name) || (words.length === 1 && hasLegalForm(` ${name}`) && (!hasLegalForm(name) || name.length < 5)))
    return true;
  return /[?!]$|\b(welcome|home ?page|click|login|all rights|privacy)\b/i.test(name);
}

function isAllCommon(name: string): boolean {
  const words = wordsOf(name);
  return words.length <= 3 && words.every((word) => isCommonWord(word));
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => foldLetters(word) !== '');
}
