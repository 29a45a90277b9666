import { jobTitleConfidence } from '../vocabulary/job-titles';

/** What makes several of one, at a title's end: "Partners", "directores", "Revisorer", "Direktoren", "consiglieri". */
const PLURALS: readonly [RegExp, string][] = [
  [/s$/, ''],
  [/(?:es|er|en|ne|r|e)$/, ''],
  [/nen$/, ''],
  [/i$/, 'e'],
  [/i$/, 'o'],
  [/i$/, 'a'],
];
/** Where each word of a title says that there are several: "Docentes Colaboradores", "Secretarias Técnicas". */
const AGREEING = /^\p{L}+(?:[ao]s|[^aeiou]es)(?:\s\p{L}+(?:[ao]s|[dst]or[ea]s|ntes|istas|[ai]les))+$/u;

/** "Managing Partners" as the title of each of them, '' where words are no title. */
export function titleOfEach(words: string): string {
  const agreed = AGREEING.test(words) ? [words.replace(/(?<=[drtn]or)es(?!\p{L})|s(?!\p{L})/gu, '')] : [];
  const ones = PLURALS.flatMap(([end, one]) => (end.test(words) ? [words.replace(end, one)] : []));
  return [...agreed.filter(isTitle), words, ...ones].find(isTitle) ?? '';
}

/** Whether words are nothing but what several are each: "Pesquisadores Analistas", the heads of columns or the ways to sort a list. */
export function areTitlesOfSeveral(words: readonly string[]): boolean {
  return words.filter((word) => !isTitle(word) && titleOfEach(word) !== '').length > 1;
}

function isTitle(words: string): boolean {
  return jobTitleConfidence(words) >= 0.5;
}
