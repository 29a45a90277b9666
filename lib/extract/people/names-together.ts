import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { wordPattern } from '../word-pattern';
import { personNameConfidence } from './person-name';
import { titleOfEach } from './title-of-each';

/**
 * Several people on one line, and the title the line gives each of them ('' where it gives none). `led`: two share what
 * stands under them, and it is given for the first: a `couple`, "Jane Roe / Tom Fox".
 */
export type NamesTogether = { names: string[]; titles: string[]; led: boolean; couple: boolean };

const MAX_LENGTH = 200;
const MAX_NAMES = 12;
const SURE = 0.7;
/** What all such lines have: most lines have none. */
const MAY_JOIN = wordPattern(String.raw`\p{Ll},\s\p{Lu}|\s?/\s?\p{Lu}|\s(?:and|&|und|et|y|en|och|og)\s\p{Lu}`, 'u');
const BETWEEN = /\s*\/\s*|\s*[,;]\s*(?:(?:and|und|et|&)\s+)?|\s+(?:and|&|und|et|y|en|och|og)\s+(?=\p{Lu})/u;

/**
 * The people of a line that is nothing but their names: "Jane Roe, Tom Roe", "Partners: Jane Roe and Tom Roe",
 * "Jane Roe & Tom Roe, Owners", "Jane & Tom Roe, Baker & Buyer". Null where it is anything else.
 */
export function namesTogether(text: string): NamesTogether | null {
  if (text.length > MAX_LENGTH || !MAY_JOIN.test(text)) return null;
  const [head, rest] = headAndNames(text);
  const parts = rest.split(BETWEEN).filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  // Most lines with a comma begin with no name at all: they are told by their first part.
  if (parts.length < 2 || !(isSure(first) || (isGivenName(first) && isSure(second)))) return null;
  const headTitle = titleOfEach(head);
  if (head !== '' && headTitle === '') return null;
  const couple = !isSure(first);
  if (couple && !COUPLE.test(rest)) return null;
  const count = couple ? 2 : parts.filter(isSure).length;
  const behind = parts.slice(count);
  const names = parts.slice(0, count);
  if (names.length < 2 || names.length > MAX_NAMES || !names.slice(1).every(isSure)) return null;
  const titles = titlesOf(behind, count, head === '' ? rest : '');
  if (titles === null) return null;
  if (couple) names[0] = `${first} ${second.slice(second.indexOf(' ') + 1)}`;
  return {
    names,
    titles: names.map((_, at) => headTitle || titles[at] || ''),
    couple,
    led: count === 2 && (couple || (head === '' && text.includes('/'))),
  };
}

/** What a line calls its people, and the rest of it: "Partners: Jane Roe and …", "vertreten durch die Geschäftsführer Jane Roe und …". */
function headAndNames(text: string): [string, string] {
  const [, labelled = '', rest = ''] = /^([^:：]{2,60})[:：]\s+(.+)$/u.exec(text) ?? [];
  if (labelled !== '') return [labelled, rest];
  const [, said = '', names = ''] = REPRESENTED.of(text).exec(text) ?? [];
  return said === '' ? ['', text] : [said, names];
}

/** By whom a company is represented in law, as imprints say it: the office in the plural, and then who holds it. */
const REPRESENTED = wordPattern(
  String.raw`(?:^|\s)(?:vertreten durch (?:die|den|ihre|seine)|représentée? par (?:ses|les|ces)|representad[ao] por (?:sus|los|os)|rappresentat[ao] da(?:i|gli)|vertegenwoordigd door (?:de|haar|zijn)|represented by (?:its|the))\s((?:(?:gemeinsam |einzeln )?(?:vertretungsberechtigten |geschäftsführenden |alleinigen )?\p{L}+(?:\s\p{Ll}\p{L}*){0,2}))\s((?:(?:Dr|Prof|Dipl|Ing|Herrn?|Frau)\.?(?:-Ing\.)?\s)*\p{Lu}[\p{L}'’.-]*\s\p{Lu}.{3,120})$`,
  'u',
);

/** "Jane & Tom Roe": two given names before one family name. */
const COUPLE = /^\p{Lu}\p{Ll}+\s(?:and|&|und|et|y|en|och|og)\s\p{Lu}\p{Ll}+\s\p{Lu}/u;

/** The titles behind names, one for all or one each; null where what stands there is no title. */
function titlesOf(parts: readonly string[], count: number, text: string): string[] | null {
  if (parts.length === 0) return [];
  const [first = ''] = parts;
  if (text === '' || jobTitleConfidence(first) < (parts.length === 1 ? SURE : 0.5)) return null;
  if (parts.length === count && parts.every((part) => jobTitleConfidence(part) >= 0.5)) return [...parts];
  const whole = text.slice(text.indexOf(first));
  return jobTitleConfidence(whole) >= SURE ? Array(count).fill(titleOfEach(whole)) : null;
}

function isSure(name: string): boolean {
  return /\s/.test(name) && personNameConfidence(name) >= SURE;
}
