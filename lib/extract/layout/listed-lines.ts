import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { isTown } from '../vocabulary/places';
import { departmentConfidence, roleConfidence } from '../vocabulary/roles';
import { kindOf } from './line-kinds';
import type { Line, View } from './view';

/** So many lines alike are a list of people. */
const FEW = 3;
const MAX_WORDS = 60;
/** Letters behind a name that say what somebody passed. */
const DEGREES = /^(?:,?\s(?:Ph\.?\s?D|DrSc|CSc|M\.?B\.?A|LL\.?M|DiS|M\.?Sc|B\.?Sc|M\.?A|B\.?A|Th\.?D)\.?(?=[\s,]|$))+/u;
/** Where what is said of somebody ends and how to reach them begins. */
const END = /\s[·•|]\s|\s\S*@|,?\s(?:tel|tél|mob|kom|e-?mail|phone|puh|тел)[.:\s]|\s\+?\d[\d\s()/.-]{5,}|\s?[(（]/iu;

/** What a list's line says behind somebody's name: their work or whom they are of. */
export type Said = { readonly line: Line; readonly field: 'jobTitle' | 'organisation'; readonly value: string };

/**
 * What stands behind the names of a page's lists of people, one to a line: "Jane Roe – winegrower", "Tom Roe, Orlwood
 * University". Behind a name in a line among others alike short words in small letters are work, whatever they are.
 * `named` are lines with the name each has, `titled` those whose work is told.
 */
export function saidInLists(view: View, named: ReadonlyMap<number, string>, titled: (line: number) => boolean): Said[] {
  const lists = new Map<string, { line: Line; words: string }[]>();
  for (const [at, name] of named) {
    const line = view.lines[at];
    const words = line === undefined ? '' : wordsBehind(line.text, name);
    if (line === undefined || words === '') continue;
    const list = lists.get(kindOf(line));
    if (list === undefined) lists.set(kindOf(line), [{ line, words }]);
    else list.push({ line, words });
  }
  const said: Said[] = [];
  for (const list of lists.values()) {
    const told = list.filter(({ line }) => titled(line.index)).length;
    // Of two alike one whose work is told tells what the other's words are.
    if (list.length < FEW && !(list.length > 1 && told > 0)) continue;
    // Where most are told to work as something, so do the others: "Jane Roe – Key Person" among nurses and managers.
    const working = told >= FEW && told * 2 >= list.length;
    const houses = list.filter(({ words }) => organisationConfidence(words) >= TOLD_BY_A_WORD).length;
    for (const { line, words } of list) {
      const [first = '', ...rest] = words.split(/,\s+(?=\p{Lu})/u);
      const house = rest.join(', ');
      if (titled(line.index)) continue;
      if (house !== '' && isWork(first) && organisationConfidence(house) >= TOLD_BY_A_WORD) {
        said.push({ line, field: 'jobTitle', value: first }, { line, field: 'organisation', value: house });
      } else if (
        organisationConfidence(words) >= TOLD_BY_A_WORD ||
        (houses * 2 >= list.length && /^\p{Lu}/u.test(words))
      ) {
        said.push({ line, field: 'organisation', value: words });
      } else if (isWork(words) || (working && mayBeWork(words))) said.push({ line, field: 'jobTitle', value: words });
    }
  }
  return said;
}

/** The words behind a name that a sign parts from it, up to where ways to reach somebody begin; '' where there are none. */
function wordsBehind(text: string, name: string): string {
  const at = text.indexOf(name);
  if (at < 0 || at > 24) return '';
  const behind = text.slice(at + name.length).replace(DEGREES, '');
  const [, words = ''] = /^\s?(?:,|[–—|·:-])\s+(.+)$/u.exec(behind) ?? [];
  const end = words.search(END);
  const said = (end < 0 ? words : words.slice(0, end)).replace(/[\s,;]+$/, '');
  return said.length < 3 || said.length > MAX_WORDS || /\d{3}|[!?]|[.]\s/.test(said) ? '' : said;
}

/** Whether words have the form of a title: few, with capitals, and neither a place nor a name. */
function mayBeWork(words: string): boolean {
  return (
    /^\p{Lu}[\p{L}\d&/' -]+$/u.test(words) &&
    words.split(/\s+/).length <= 5 &&
    !isTown(words) &&
    !isGivenName(words.split(' ', 1)[0] ?? '')
  );
}

function isWork(words: string): boolean {
  if (jobTitleConfidence(words) > 0) return true;
  return /^\p{Ll}/u.test(words)
    ? words.split(/\s+/).length <= 6
    : Math.max(roleConfidence(words), departmentConfidence(words)) >= 0.6;
}
