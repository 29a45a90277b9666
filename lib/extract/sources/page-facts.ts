import { cleanText } from '../../contacts/clean-text';
import { foldLetters } from '../../contacts/fold';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import { type Observation, PAGE_GROUP, type Source } from '../evidence/observation';
import type { View } from '../layout/view';
import { lazily } from '../lazily';
import { domainName, isNetwork, matchesDomain, spelledDomain } from '../organisation/domain-name';
import { mailDomainName, providersMailboxes, roofsMailboxes } from '../organisation/mail-domain-name';
import { lettersOf, pageNames } from '../organisation/page-names';
import { isTownHall } from '../organisation/town-hall';
import { personNameConfidence } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { titleOfEach } from '../people/title-of-each';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { companiesIn, hasLegalForm, withoutLegalForm } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';
import { isHouseKind, isPageKind, withoutPageWords } from '../vocabulary/page-kinds';

/** How much what the mail's domain spells counts of what the page's own does. */
const AS_SURE_BY_MAIL = 0.8;
/** How much a name in Latin letters counts on a page in Chinese, Japanese or Korean. */
const FOREIGN = 0.5;
/** From here on a mailbox spells a name whole, or a name and where it is. */
const SPELLED = 0.85;
const MAX_SPELLED_LINES = 1_500;

/** Legal forms that stand before a name. */
const FORM_AHEAD =
  /^(?:công ty|tập đoàn|doanh nghiệp|hợp tác xã|PT\.?|CV\.?|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПрАТ|ПАТ|ФОП|UAB|SIA|บริษัท|ห้างหุ้นส่วน|شركة|مؤسسة)\s/iu;

/** Whose page it is: site name and title, headings, logo, the copyright line, the words that spell the domain. */
export const pageFacts: Source = {
  id: 'page-facts',
  *observe(view, context) {
    if (view.pasted) return;
    const domain = domainName(view.host);
    const mail = mailDomainName(context.seen);
    const boxes = providersMailboxes(context.seen);
    const roofs = roofsMailboxes(context.seen, domain);
    const names: string[] = [];
    const pages = lazily(() => pagesOf(view));
    const native = isEastAsian(view.title);
    const letters = view.lines.slice(0, MAX_SPELLED_LINES).map(lettersOf);
    for (const { text, confidence, source } of pageNames(view, letters)) {
      const name = withoutHeadline(plainName(text));
      const quote = cleanText(text, 300);
      const own = withinPhrase(name, domain) || withinPhrase(name, mail);
      if (own !== '' && own !== name) {
        const sure = Math.min(0.85, confidence + 0.35);
        yield { field: 'organisation', value: own, confidence: sure, source, quote, place: PAGE_GROUP };
        continue;
      }
      if (name.length < 2 || looksLikeMarkup(name) || isNoCompany(name)) continue;
      const match = Math.max(
        matchesDomain(name, domain),
        isProfession(name) ? 0 : AS_SURE_BY_MAIL * matchesDomain(name, mail),
        boxes.some((box) => matchesDomain(name, box) >= SPELLED) ? AS_SURE_BY_MAIL : 0,
        source === 'meta' && name.includes(' ') && roofs.some((box) => matchesDomain(name, box) === 1) ? 1 : 0,
      );
      if (match === 0 && source !== 'text' && !hasLegalForm(name) && pages().has(foldLetters(name))) continue;
      // Where a page is in Chinese, Japanese or Korean, its company is called so, too, and in English for the notice alone.
      const weight = source === 'text' && native && isForeign(name, view) ? FOREIGN : 1;
      const plain = isAllCommon(name) ? confidence * 0.6 : confidence;
      const sure = weight * (match > 0 ? Math.min(0.9, confidence + 0.4 * match) : plain);
      if (personNameConfidence(name) >= 0.7 && matchesDomain(name, domain) === 0) continue;
      if (source !== 'heading') names.push(foldLetters(name));
      yield { field: 'organisation', value: name, confidence: sure, source, quote, place: PAGE_GROUP };
    }

    yield* spelledByBoxes(view, letters, boxes);
    const spelled = yield* spelledInText(view, letters, domain, names);
    if (!spelled && mail !== domain && !names.some((name) => name.includes(mail)))
      yield* spelledInText(view, letters, mail, names, true);
  },
};

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
  // Who has a mail domain of their own name is no company by it, nor is a profession whose members all write from one.
  if (mail && (personNameConfidence(value) >= 0.7 || isProfession(value))) return false;
  const short = foldLetters(value);
  if (names.some((name) => name !== short && (name.startsWith(short) || isTownHall(name, short)))) return true;
  const weight = isEastAsian(view.title) && isForeign(value, view) ? FOREIGN : 1;
  const confidence = weight * Math.min(0.8, 0.5 + 0.08 * count);
  yield { field: 'organisation' as const, value, confidence, source: 'text' as const, quote, place: PAGE_GROUP };
  return true;
}

/** The lines that are spelled as a mailbox at a provider is: "Quist Pumps" of quist.pumps@…; but not who has one of their own name. */
function* spelledByBoxes(view: View, letters: readonly string[], boxes: readonly string[]): Generator<Observation> {
  for (const { index, text, region } of view.lines.slice(0, MAX_SPELLED_LINES))
    if (region !== 'review' && boxes.includes(letters[index] ?? '') && !text.includes('@')) {
      const value = plainName(text);
      if (isNoCompany(value) || personNameConfidence(value) >= 0.7) continue;
      const [confidence, source, quote] = [0.5, 'text' as const, cleanText(text, 300)];
      yield { field: 'organisation', value, confidence, source, quote, place: PAGE_GROUP };
      return;
    }
}

/** Where a site begins: its company's name leads there. */
const HOME = /^(?:https?:\/\/[^/?#]*)?\/?(?:(?:index|home|default|start|main)(?:\.\w{2,5})?)?\/?(?:#|$)/i;

/** What the pages are called that a page's menus lead to: whoever is called so is a page of the site, not its company. */
function pagesOf(view: View): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { href, text, line } of view.links)
    if (line.region !== 'main' && text.length < 60 && !HOME.test(href) && !leadsToNetwork(href))
      called.add(foldLetters(text));
  return called;
}

/** Whether a link leads to a company's page on a network, which is called like the company. */
function leadsToNetwork(href: string): boolean {
  return isNetwork(/^https?:\/\/([^/?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '');
}

/** A candidate without what pages put around a name: "About …", "… logo", trade marks, brackets. */
function plainName(text: string): string {
  const bare = cleanText(text, 160)
    // "© 2027 «Quist»" has the year before it.
    .replace(/^(?:19|20)\d\d\s+(?=[«"“„])/u, '')
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

/** "Quist Pumps GmbH invests in Leipzig" is news of a company: what goes on in small letters behind its legal form is no part of its name. */
function withoutHeadline(name: string): string {
  if (!/[\p{L}.]\s\p{Ll}{3}/u.test(name)) return name;
  const [company = '', other] = companiesIn(name);
  const behind = name.slice(company.length);
  return company !== '' && other === undefined && name.startsWith(company) && /^\s\p{Ll}{3,}/u.test(behind)
    ? company
    : name;
}

/** Whether a word is what many are by profession: "Notaires", "Advocaten". */
function isProfession(word: string): boolean {
  return !word.includes(' ') && (jobTitleConfidence(word) >= 0.5 || titleOfEach(word) !== '');
}

function isForeign(name: string, { title }: View): boolean {
  return !isEastAsian(name) && !title.includes(withoutLegalForm(name));
}

const NETWORK_NAME =
  /^(?:\(\d+\+?\) )?(?:linkedin|xing|github|gitlab|facebook|instagram|twitter|x|youtube|tiktok|medium|google|researchgate|orcid)$/i;

function isNoCompany(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 9 || NETWORK_NAME.test(name) || /^[\d\s.,-]+$/.test(name)) return true;
  if (
    isPageKind(name) ||
    isHouseKind(name) ||
    (words.length === 1 && hasLegalForm(` ${name}`) && (!hasLegalForm(name) || name.length < 5))
  )
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
