import { personNameConfidence } from './person-name';
import { isGivenName } from './vocabulary/given-names';
import { jobTitleConfidence } from './vocabulary/job-titles';

/** Several people on one line, and the title the line gives them all ('' where it gives none). */
export type NamesTogether = { names: string[]; title: string };

const MAX_LENGTH = 200;
const MAX_NAMES = 12;
const SURE = 0.7;
/** What all such lines have: most lines have none. */
const MAY_JOIN = /\p{Ll},\s\p{Lu}|\s(?:and|&|und|et|y|en|och|og)\s\p{Lu}/u;
const BETWEEN = /\s*[,;]\s*(?:(?:and|und|et|&)\s+)?|\s+(?:and|&|und|et|y|en|och|og)\s+(?=\p{Lu})/u;

/**
 * The people of a line that is nothing but their names: "Jane Roe, Tom Roe", "Partners: Jane Roe and Tom Roe",
 * "Jane Roe & Tom Roe, Owners". Of "Jane and Tom Roe" only the second is named in full. Null where it is anything else.
 */
export function namesTogether(text: string): NamesTogether | null {
  if (text.length > MAX_LENGTH || !MAY_JOIN.test(text)) return null;
  const [, head = '', rest = text] = /^([^:：]{2,60})[:：]\s+(.+)$/u.exec(text) ?? [];
  const parts = rest.split(BETWEEN).filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  // Most lines with a comma begin with no name at all: they are told by their first part.
  if (parts.length < 2 || !(isSure(first) || (isGivenName(first) && isSure(second)))) return null;
  const headTitle = titleOfEach(head);
  if (head !== '' && headTitle === '') return null;
  const last = parts.at(-1) ?? '';
  const tail = head === '' && parts.length > 2 && !isSure(last) && jobTitleConfidence(last) >= SURE ? last : '';
  const names = tail === '' ? parts : parts.slice(0, -1);
  if (names.length < 2 || names.length > MAX_NAMES) return null;
  if (!isSure(first))
    return names.length === 2 && !text.includes(',') ? { names: [second], title: headTitle || tail } : null;
  return names.every(isSure) ? { names, title: headTitle || tail } : null;
}

/** What makes several of one, at a title's end: "Partners", "directores", "Revisorer", "Direktoren", "consiglieri". */
const PLURALS: readonly [RegExp, string][] = [
  [/s$/, ''],
  [/(?:es|er|en|ne|r|e)$/, ''],
  [/nen$/, ''],
  [/i$/, 'e'],
  [/i$/, 'o'],
  [/i$/, 'a'],
];

/** "Managing Partners" as the title of each of them, '' where words are no title. */
export function titleOfEach(words: string): string {
  const ones = PLURALS.flatMap(([end, one]) => (end.test(words) ? [words.replace(end, one)] : []));
  return [words, ...ones].find((title) => jobTitleConfidence(title) >= 0.5) ?? '';
}

function isSure(name: string): boolean {
  return /\s/.test(name) && personNameConfidence(name) >= SURE;
}
