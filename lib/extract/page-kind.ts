import type { View } from './view';

/** A date with its year, as it stands under a headline. */
const DATE =
  /(?:19|20)\d\d\s?[-/.年년]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{1,2}\.?(?:er|º|\s+de)?\s+\p{L}{3,12}\.?,?(?:\s+de)?\s+(?:19|20)\d\d|\p{L}{3,12}\.?\s+\d{1,2},?\s+(?:19|20)\d\d/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** How far under a headline its date stands, how long a paragraph is at least, and how many an article has. */
const HEAD_LINES = 5;
const PARAGRAPH = 100;
const EAST_ASIAN_PARAGRAPH = 40;
const PARAGRAPHS = 3;

/** What a search asks for in an address, and what its page calls what it found. */
const QUERY = /[?&](?:q|s|query|search|keywords?|wd|k|term|suche|recherche|busca)=|\/search(?:[/?#]|$)/i;
const RESULTS =
  /\b(?:results?|search|ergebnis\p{L}*|suche|suchergebnis\p{L}*|résultats?|recherche|resultados?|búsqueda|busca|pesquisa|risultati|ricerca|zoekresultaten|zoeken|wyniki|sökresultat|søgeresultater|søkeresultater|hakutulokset|arama|výsledky|rezultate)\b|поиск|результат|検索|검색|搜索|搜尋|搜寻|查询结果/iu;

/** Whether the page says of itself, in what it tells machines, that it is a dated article. */
export function isDeclaredArticle({ documents }: View): boolean {
  const [document] = documents;
  if (document === undefined) return false;
  const signs =
    'meta[property="article:published_time"], [itemtype$="schema.org/NewsArticle"], [itemtype$="schema.org/BlogPosting"]';
  if (document.querySelector(signs) !== null) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
  return scripts.some(({ textContent }) =>
    /"@type"\s*:\s*\[?\s*"(?:NewsArticle|ReportageNewsArticle|BlogPosting)"/.test((textContent ?? '').slice(0, 50_000)),
  );
}

/** Whether it reads like one: a date under a headline, and paragraphs behind it. */
export function readsLikeArticle({ lines }: View): boolean {
  const headline = lines.find(({ heading, region }) => heading === 1 && region !== 'nav');
  if (headline === undefined) return false;
  const behind = lines.slice(headline.index + 1);
  const dated = behind.slice(0, HEAD_LINES).some(({ text }) => text.length < 120 && DATE.test(text));
  if (!dated) return false;
  const long = ({ text }: { text: string }) =>
    text.length >= PARAGRAPH || (text.length >= EAST_ASIAN_PARAGRAPH && EAST_ASIAN.test(text));
  return behind.filter(long).length >= PARAGRAPHS;
}

/** Whether the page lists what a search found. */
export function isSearchResults({ url, title, lines }: View): boolean {
  if (!QUERY.test(url)) return false;
  return RESULTS.test(title) || lines.some(({ heading, text }) => heading > 0 && heading < 3 && RESULTS.test(text));
}
