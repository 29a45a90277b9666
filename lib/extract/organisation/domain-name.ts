import { foldLetters } from '../../contacts/fold';
import { isMailProvider } from '../../contacts/mail-provider';
import { hasLegalForm, withoutLegalForm } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';
import { isCyrillic, spelledInLatin } from './spelled-in-latin';

/** Hosts where anyone has pages: their name is nobody's employer. */
const NETWORK =
  /^(?:[\w-]+\.)*(?:linkedin|xing|github|gitlab|facebook|instagram|twitter|x|youtube|tiktok|pinterest|medium|google|bing|duckduckgo|baidu|yelp|crunchbase|researchgate|orcid|about|linktr|t|zhihu|weibo|maimai|zhipin|viadeo|stackoverflow)\.(?:com|de|org|net|me|ee|cn|co)$/;

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

/** What shops and country offices put around their name in a domain: `shop-acme`, `acmeonline`, `acmeusa`. */
const AROUND =
  /^(?:shop|the|my|go|get|try)(?=.{3})|(?<=.{3})(?:online|store|shop|inc|ltd|llc|usa|us|uk|web|group|corp|hq|app)$/g;

/** Legal forms that stand before a name, which no domain has. */
const FORM_AHEAD = /^(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОО|ОДО|ЧУП|ТОВ|ПрАТ|ПАТ|ФОП|ПП)\s/u;

/** How well a name fits the domain: 1 the same letters, 0.6 to 0.85 one within the other or its initials, 0 not at all. */
export function matchesDomain(name: string, domain: string): number {
  if (domain.length < 2) return 0;
  const folded = foldLetters(withoutLegalForm(name).replace(/^the\s+/i, ''));
  if (isCyrillic(folded))
    return matchesInLatin(spelledInLatin(foldLetters(name.replace(FORM_AHEAD, ''))), spelledInLatin(domain));
  if (folded === '' || !/^[a-z0-9]/.test(folded)) return 0;
  const plain = folded.replace(/and/g, '');
  if (folded === domain || plain === domain.replace(/and/g, '')) return 1;
  if (folded.length >= 4 && domain.startsWith(folded)) return 0.85;
  if (domain.length >= 4 && folded.startsWith(domain)) return folded.length <= domain.length * 3 ? 0.85 : 0.4;
  if (folded.length >= 5 && domain.includes(folded)) return 0.6;
  if (domain.length >= 5 && folded.includes(domain)) return folded.length <= domain.length * 3 ? 0.6 : 0.3;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > 7) return 0;
  // "Quist Facilities Management" of quistfm.example.
  if (words.length > 2 && domain === foldLetters(words[0] ?? '') + (initialsOf(words.slice(1))[0] ?? '')) return 0.85;
  return initialsOf(words).some((initials) => isInitials(initials, domain)) ? 0.6 : 0;
}

/** How well a Cyrillic name's letters fit a domain's, which writes them in Latin: "Стройдом" of stroydom.example. */
function matchesInLatin(name: string, domain: string): number {
  if (name.length < 4 || domain.length < 4) return 0;
  if (name === domain) return 1;
  if (domain.startsWith(name) || (name.startsWith(domain) && name.length <= domain.length * 3)) return 0.85;
  return name.length > 4 && domain.includes(name) ? 0.6 : 0;
}

/** Whether a name is the domain's very letters: `matchesDomain(…) === 1`, told at once for most of a page's lines. */
export function isDomainSpelled(name: string, domain: string): boolean {
  if (domain.length < 2) return false;
  return maySpell(foldLetters(name), domain) && matchesDomain(name, domain) === 1;
}

/** Whether a name of so many letters, folded, may be the domain's: "and" may be left out of either. */
export function maySpell(letters: string, domain: string): boolean {
  return letters.includes(domain) || letters.includes('and') || domain.includes('and');
}

function initialsOf(words: readonly string[]): string[] {
  const first = (list: readonly string[]) =>
    list
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase();
  return [first(words), first(words.filter((word) => !/^(of|the|and|for|de|und|et|y)$/i.test(word)))];
}

function isInitials(initials: string, domain: string): boolean {
  if (domain.length <= 6 && initials === domain) return true;
  return initials.length >= 3 && initials === domain.replace(AROUND, '');
}

const MAX_WORDS = 60;

/**
 * The words in a text that together spell the domain, as they are written there: "Acme Pumps" in "Acme Pumps custom
 * pump makers Ohio", "AcmePumps.com" too; '' where none do. Addresses of pages and mailboxes are no words.
 */
export function spelledDomain(text: string, domain: string): string {
  if (domain.length < 4 || !foldLetters(text).includes(domain)) return '';
  const words = text.split(' ').slice(0, MAX_WORDS);
  for (let from = 0; from < words.length; from += 1) {
    let letters = '';
    for (let to = from + 1; to <= Math.min(words.length, from + 6); to += 1) {
      const word = words[to - 1] ?? '';
      if (/[@/]|^www\./i.test(word)) break;
      letters += foldLetters(word);
      if (letters.length > domain.length + 6) break;
      if (letters !== domain && !(to === from + 1 && isWithTopLevel(word, letters, domain))) continue;
      const span = words
        .slice(from, to)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!]+$/gu, '');
      if (!isWrittenAsName(span)) continue;
      const longer = words.slice(from, to + 1).join(' ');
      return hasLegalForm(longer) ? longer : span;
    }
  }
  return '';
}

function isWithTopLevel(word: string, letters: string, domain: string): boolean {
  return (
    letters.startsWith(domain) && /\.(?:com|net|org|biz|info|co|[a-z]{2})$/i.test(word.replace(/[^\p{L}\p{N}]+$/u, ''))
  );
}

/** Names begin with a capital; a single word must be no word of the language, or the page would name it by chance. */
function isWrittenAsName(span: string): boolean {
  return /^[\p{Lu}\p{N}]|^\p{Ll}\p{Lu}/u.test(span) && (span.includes(' ') || !isCommonWord(span));
}
