import { cleanText } from '../../contacts/clean-text';
import { isHonorific } from '../../contacts/names/honorifics';
import type { Row } from '../layout/table-grid';
import type { Line } from '../layout/view';
import { type ColumnKind, columnKind } from '../vocabulary/column-heads';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { wordPattern } from '../word-pattern';
import { officeColumns } from './office-columns';
import { peopleColumns } from './people-columns';
import { personNameConfidence, SURE_NAME } from './person-name';
import { titleOfSeveral } from './title-of-several';

/** So many cells under a title are names where those who hold it are listed. */
const MOSTLY = 0.6;
/** The most rows looked at to tell what a column holds. */
const MAX_LOOKED_AT = 40;
/** The longest head of a column. */
const MAX_HEAD = 40;
/** Kinds of columns that only a table of people has. */
const NAMES: ReadonlySet<string> = new Set(['name', 'givenName', 'familyName']);

/** What has at least the form of a name. */
const CALLED = wordPattern(
  String.raw`^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s[\p{L}’'.-]+){0,2}\s\p{Lu}\p{Ll}[\p{L}’'-]*$|^\p{Script=Han}{2,4}$`,
  'u',
);

/** A word of a name, and the most of them. */
const CAPITAL = /^\p{Lu}[\p{L}’'.-]*$/u;
const MAX_CALLED = 6;

/** "職　稱": characters set apart for looks. */
const SPACED_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** What the columns of a table of people hold. */
export type TableColumns = {
  readonly kinds: readonly (ColumnKind | null)[];
  /** What the columns are headed by. */
  readonly heads: readonly string[];
  /** The title in the head of the column of names, '' where it is none. */
  readonly office: string;
  /** The rows with people in them. */
  readonly rows: readonly Row[];
};

/** What the columns of a table hold, by their heads or what stands in them; null where it is no table of people. */
export function tableColumns(all: readonly Row[]): TableColumns | null {
  const heads = (all[0] ?? []).map((cell) =>
    textOf(cell, 60)
      .replace(/[:：*]$/, '')
      .replace(SPACED_HAN, ''),
  );
  const kinds = heads.map(columnKind);
  const body = all.slice(1);
  const named = () => kinds.includes('name') || kinds.includes('familyName');
  const titled = named() ? -1 : titledColumn(heads, body);
  if (titled >= 0) kinds[titled] = 'name';
  if (!named()) fill(kinds, peopleColumns(texts(body, kinds.length)));
  // One column may be any list of things with names: a second one that people have makes it a directory.
  if (named()) return kinds.length < 2 ? null : { kinds, heads, office: heads[titled] ?? '', rows: body };
  fill(kinds, officeColumns(texts(all, kinds.length)));
  return named() ? { kinds, heads, office: '', rows: all } : null;
}

/** Whether whoever a cell of names calls by words of the language is somebody, too: the others there are people. */
export function isAmongNames(name: string, { kinds, rows }: TableColumns): boolean {
  const at = kinds.indexOf('name');
  if (at < 0) return false;
  // Whom a column of names addresses is somebody, of however many names: "Mrs Quist Orl Tai Man Jane".
  const [word = '', ...called] = name.split(' ');
  if (isHonorific(word) && called.length > 1 && called.length <= MAX_CALLED && called.every((one) => CAPITAL.test(one)))
    return true;
  if (!CALLED.test(name) || jobTitleConfidence(name) > 0) return false;
  const others = rows.slice(0, MAX_LOOKED_AT).map((row) => row[at]);
  const named = others.filter((one) => personNameConfidence(textOf(one)) >= 0.4);
  return named.length > 1 && named.length >= (others.length - 1) * MOSTLY;
}

/** What each of those is who stand under a row that has but one cell with words ("Trustees"); null where a row is no such row. */
export function bannerIn(row: Row): string | null {
  const said = row.map((cell) => textOf(cell)).filter((text) => text !== '');
  const [only = ''] = said;
  return said.length !== 1 || personNameConfidence(only) >= 0.3 ? null : titleOfSeveral(only);
}

/** What each of those is whom a table lists, by its caption or a table of that one cell over it; '' where neither says it. */
export function bannerOver(table: Element): string {
  const caption = table.querySelector('caption');
  if (caption !== null) return titleOfSeveral(textOf(caption));
  let over = table.previousElementSibling;
  while (over?.localName === 'p' && textOf(over) === '') over = over.previousElementSibling;
  const cells = over?.localName === 'table' ? [...over.querySelectorAll('td,th')] : [];
  return bannerIn(cells) ?? '';
}

/** What the head of the column a line stands in says that its cells are, null where there is none or it doesn't say. */
export function columnOf({ block: { element } }: Line): ColumnKind | null {
  const cell = element?.closest('td');
  if (cell == null) return null;
  const at = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  const head = cell.closest('table')?.querySelector('tr')?.children[at];
  return head === undefined || head === cell ? null : columnKind(textOf(head).replace(/\s*[:：*]$/u, ''));
}

/** Whether a line heads a column, as "Advisor" does beside "Name" and "Phone": then it is nobody's title. */
export function isColumnHead({ block }: Line): boolean {
  const row = block.element?.closest('td,th')?.parentElement;
  const heads = [...(row?.children ?? [])].map((cell) => textOf(cell));
  return (
    heads.length > 2 &&
    heads.some((head) => NAMES.has(columnKind(head) ?? '')) &&
    heads.every((head) => head.length <= MAX_HEAD && !/[\d@]/.test(head) && personNameConfidence(head) < SURE_NAME)
  );
}

function fill(kinds: (ColumnKind | null)[], { name, jobTitle }: { name: number; jobTitle: number }): void {
  if (name < 0 || kinds[name] !== null) return;
  kinds[name] = 'name';
  if (jobTitle >= 0 && !kinds.includes('jobTitle')) kinds[jobTitle] ??= 'jobTitle';
}

function texts(rows: readonly Row[], width: number): string[][] {
  return rows
    .slice(0, MAX_LOOKED_AT)
    .filter(({ length }) => length === width)
    .map((row) => row.map((cell) => textOf(cell)));
}

/** The column whose head says what the people in it are ("Area manager"), -1 where there is none. */
function titledColumn(heads: readonly string[], rows: readonly Row[]): number {
  return heads.findIndex((head, at) => {
    if (jobTitleConfidence(head) < 0.7) return false;
    const names = rows.map((row) => personNameConfidence(textOf(row[at])));
    return names.length > 0 && names.filter((form) => form >= 0.3).length >= names.length * MOSTLY;
  });
}

function textOf(cell: Element | undefined, length = 80): string {
  return cleanText(cell?.textContent ?? '', length);
}
