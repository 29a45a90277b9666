import type { Line, View } from '../layout/view';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { wordPattern } from '../word-pattern';
import { mayBeCaselessName } from './caseless-person';
import { isGivenNameAlone } from './person-in-line';
import { personNameConfidence } from './person-name';
import { titleOfEach } from './title-of-each';
import { isTitleLine } from './title-runs';

// What the line right over or right under another tells of who is named in it.

/** What is longer is no title. */
export const MAX_TITLE = 80;
/** What is longer says more of somebody than since when they hold a title. */
const MAX_SINCE = 120;

/** What somebody signs in as, and what else profiles have beside it: "jroe", "@jroe · she/her". */
const HANDLE = wordPattern(String.raw`^@?[\p{Ll}\d][\p{Ll}\d_.-]{2,38}(?:\s·\s[^@]{1,30})?$`, 'u');

/** Whether a number or an address stands right under a line, in the same part of the page. */
export function isReachedUnder({ index, block }: Line, view: View): boolean {
  const under = view.lines[index + 1];
  const near = under !== undefined && (under.block === block || under.block.parent === block.parent);
  return near && /@|\d{3}\D{0,3}\d{4}/.test(under.text);
}

/**
 * Whether a line in a script without capitals names somebody: an office stands right under it or over it, and a number
 * or an address below. Nothing in the words themselves would tell.
 */
export function isNamedByOffice(line: Line, view: View): boolean {
  // A table's columns tell who is in it: between an office and a number there may stand a company.
  if (!mayBeCaselessName(line.text) || (line.block.element?.closest('td,th') ?? null) !== null) return false;
  const [over, under] = [view.lines[line.index - 1], view.lines[line.index + 1]];
  const isOffice = (other: Line | undefined) =>
    other !== undefined &&
    (other.block === line.block || other.block.parent === line.block.parent) &&
    isTitleLine(other.text.replace(/\s*[:：]$/u, ''));
  if (under !== undefined && isOffice(under)) return isReachedUnder(under, view);
  return isOffice(over) && isReachedUnder(line, view);
}

/** A paragraph that begins with a short phrase and goes on with a sentence: behind a full stop, or behind a dash or a colon up to one. */
const LED =
  /^(\p{Lu}[^.,!?:;]{3,60}?(?:,\s[^.,!?:;]{2,30}?)?)(?:\.\s\p{Lu}|(?:\s[–—-]|:)\s\p{L}\S*(?:\s\S+){3,}[.!]$)/u;

/** The title a paragraph right under a name begins with: "Illustrator and designer. Born in …", "Buyer – Sees to our mills and what they need." */
export function leadTitle({ index, text }: Line, view: View): string {
  const next = view.lines[index - 1];
  // What somebody signs in as may stand between.
  const over = next !== undefined && HANDLE.test(next.text) ? view.lines[index - 2] : next;
  if (over === undefined || over.text.length > 50 || personNameConfidence(over.text) < 0.4) return '';
  const [, lead = ''] = LED.exec(text) ?? [];
  return isTitleLine(lead) && lead.split(' ').length <= 6 ? lead : '';
}

/** So many entries at most stand between a name and the one that says what somebody is. */
const MAX_ENTRIES = 8;

/**
 * The title that an entry of the list under the heading that names somebody begins with, whatever it goes on with:
 * "Radca prawny; członek Izby w Opolu"; '' where it begins with none, or an entry over it does.
 */
export function listedTitle({ index, block, text }: Line, { lines }: View): string {
  const list = block.element?.closest('li') === block.element ? block.parent : null;
  if (list === null || block.element === null) return '';
  const head = lines[list.from - 1];
  if (head === undefined || head.heading === 0 || head.heading > 6 || index - head.index > MAX_ENTRIES) return '';
  if (personNameConfidence(head.text) < 0.7) return '';
  const before = lines.slice(list.from, index);
  return before.some((entry) => leadOfEntry(entry.text) !== '') ? '' : leadOfEntry(text);
}

function leadOfEntry(text: string): string {
  const [lead = ''] = text.split(/[;,.]\s/u, 1);
  return lead.split(' ').length <= 4 && isTitleLine(lead.replace(/[;,.]$/u, '')) ? lead.replace(/[;,.]$/u, '') : '';
}

/** The title a line of names stands under, where it is nobody's above it. */
export function titleOver({ index, block }: Line, view: View): string {
  const over = view.lines[index - 1];
  if (
    over === undefined ||
    over.text.length > MAX_TITLE ||
    personNameConfidence(view.lines[index - 2]?.text ?? '') >= 0.7
  )
    return '';
  const title = over.block === block || over.block.parent === block.parent ? titleOfEach(over.text) : '';
  return isTitleLine(title) ? title : '';
}

/** Letters behind a name: ", D.C.", ", DMD, FAGD". */
const LETTERS = /(?:,\s(?:\p{Lu}\.?){2,6}(?:-C)?)+$/u;

/** Whether what is as surely a name as that stands right over a line, in the same part of the page. */
export function isUnderName({ index, block }: Line, view: View, sure: number): boolean {
  const over = view.lines[index - 1];
  if (over === undefined || (over.block !== block && over.block.parent !== block.parent)) return false;
  return Math.max(personNameConfidence(over.text), personNameConfidence(over.text.replace(LETTERS, ''))) >= sure;
}

/** Since when somebody holds a title, perhaps where, and what is said behind it. */
const SINCE =
  /^(.{3,60}?)(?:,?\s(?:at|bei|chez|en|presso|bij|hos|w)\s[^,.;]{2,50}?)?,?\s(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|с)\s(?:\p{L}+\.?\s){0,2}(?:19|20)\d\d(?!\d)/iu;

/** The title right under a name that goes on with since when it is held: "Practice owner since late 2003"; '' where it doesn't. */
export function titleSince(line: Line, view: View): string {
  if (line.text.length > MAX_SINCE || !/(?:19|20)\d\d/.test(line.text)) return '';
  const [, title = ''] = SINCE.exec(line.text) ?? [];
  return title !== '' && isTitleLine(title) && isUnderName(line, view, 0.4) ? title : '';
}

/** The company that stands right over a name, in the same part of the page: "Orlwood Agency" and under it "Jane Roe". */
export function companyOver({ index, block, heading, region }: Line, view: View): string {
  const over = view.lines[index - 1];
  if (
    over?.region !== region ||
    heading > 0 ||
    (over.heading > 0 && over.heading < 7) ||
    over.text.length > 60 ||
    /[\d@:|]/.test(over.text)
  )
    return '';
  if (over.block !== block && over.block.parent !== block.parent) return '';
  return organisationConfidence(over.text) >= TOLD_BY_A_WORD && !isTitleLine(over.text) ? over.text : '';
}

/** Whether a title stands right under a word, in the same part of the page: then it is what somebody is called at work. */
export function isHeldBeside({ index, block }: Line, view: View): boolean {
  const under = view.lines[index + 1];
  // In a row the family name may stand in the cell before.
  if (block.element?.localName === 'td' && block.element.previousElementSibling !== null) return false;
  return (
    under !== undefined && (under.block === block || under.block.parent === block.parent) && isTitleLine(under.text)
  );
}

/** A name set in two lines: a given name and under it, alone with it in a heading, the family name. */
export function brokenName({ index, block, heading, text }: Line, view: View): string | null {
  if (heading === 0 || heading > 6 || text.includes(' ') || !isGivenNameAlone(text)) return null;
  const under = view.lines[index + 1];
  if (under?.block !== block || block.from !== index || block.to !== index + 2) return null;
  const name = `${text} ${under.text}`;
  return personNameConfidence(name) >= 0.8 && !/\s/.test(under.text) ? name : null;
}
