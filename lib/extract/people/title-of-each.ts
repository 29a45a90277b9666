import { jobTitleConfidence } from '../vocabulary/job-titles';

/** What makes several of one, at a title's end: "Partners", "directores", "Revisorer", "Direktoren", "consiglieri". */
const PLURALS: readonly [RegExp, string][] = [
  [/s$/, ''],
  [/(?:es|er|en|ne|r|e)$/, ''],
  [/nen$/, ''],
  [/mer$/, ''],
  [/öter$/, 'ot'],
  [/kowie$/, 'ek'],
  [/ové$/, ''],
  [/l[ae]r$/, ''],
  [/wälte$/, 'walt'],
  [/ärzte$/, 'arzt'],
  [/i$/, 'e'],
  [/i$/, 'o'],
  [/i$/, 'a'],
];
/** Where each word of a title says that there are several: "Docentes Colaboradores", "Secretarias Técnicas". */
const AGREEING = /^\p{L}+(?:[ao]s|[^aeiou]es)(?:\s\p{L}+(?:[ao]s|[dst]or[ea]s|ntes|istas|[ai]les))+$/u;

/** What joins a title of several to what they do it for: "Assistantes de direction", "Addetti alla segreteria", "Jefes de área". */
const GOVERNING =
  /^(\p{L}{4,})(\s(?:de|du|des|d['’]|aux?|à|en|pour|del|della|delle|dei|di|da|do|das|dos|al|alla|alle|ai|para|van|voor)(?:\s|(?<=['’])).+)$/iu;

/** "Managing Partners" as the title of each of them, '' where words are no title. */
export function titleOfEach(words: string): string {
  const agreed = AGREEING.test(words) ? [words.replace(/(?<=[dnrst]or|[ai]l)es(?!\p{L})|s(?!\p{L})/gu, '')] : [];
  return [...agreed.filter(isTitle), words, ...governed(words), ...onesOf(words)].find(isTitle) ?? '';
}

function onesOf(words: string): string[] {
  return PLURALS.flatMap(([end, one]) => (end.test(words) ? [words.replace(end, one)] : []));
}

/** The same where what they do stands behind the title. */
function governed(words: string): string[] {
  const [, several = '', behind = ''] = GOVERNING.exec(words) ?? [];
  return several === '' ? [] : onesOf(several).flatMap((one) => (isTitle(one) ? [`${one}${behind}`] : []));
}

/** Whether words are nothing but what several are each: "Pesquisadores Analistas", the heads of columns or the ways to sort a list. */
export function areTitlesOfSeveral(words: readonly string[]): boolean {
  return words.filter((word) => !isTitle(word) && titleOfEach(word) !== '').length > 1;
}

function isTitle(words: string): boolean {
  return jobTitleConfidence(words) >= 0.5;
}
