import { digitsIn, FEWEST_DIGITS } from '../reach/phone-form';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { mayBeCaselessName } from './caseless-person';
import { personNameConfidence, SURE_NAME } from './person-name';

/** So many of a column's cells are of a kind where the column is. */
const MOSTLY = 0.6;
/** Fewer rows show no custom. */
const LEAST = 2;
const MAX_NAME = 50;

/**
 * Which columns of a table hold people and what they do, told by their cells alone, whatever language its head is in: one
 * of numbers or addresses, one of short texts that all differ and have the form of names, perhaps one of known titles.
 * `rows` are the texts of the cells below the head. -1 where there is none.
 */
export function peopleColumns(rows: readonly (readonly string[])[]): { name: number; jobTitle: number } {
  const none = { name: -1, jobTitle: -1 };
  const width = rows[0]?.length ?? 0;
  const even = rows.filter((row) => row.length === width);
  if (even.length < LEAST) return none;
  const columns = Array.from({ length: width }, (_, at) => even.map((row) => row[at] ?? ''));
  if (!columns.some((cells) => are(cells, isReach))) return none;
  const jobTitle = columns.findIndex((cells) => are(cells, (text) => jobTitleConfidence(text) >= 0.5));
  const name = columns.findIndex((cells, at) => at !== jobTitle && areNames(cells, jobTitle >= 0));
  return name < 0 ? none : { name, jobTitle };
}

function are(cells: readonly string[], is: (text: string) => boolean): boolean {
  return cells.filter(is).length >= cells.length * MOSTLY;
}

function isReach(text: string): boolean {
  return (
    text.length <= 80 && (/\S@\S+\.\p{L}/u.test(text) || (/^[+\d(]/.test(text) && digitsIn(text) >= FEWEST_DIGITS))
  );
}

/** Names differ, and some are known, or an office stands beside them. */
function areNames(cells: readonly string[], titled: boolean): boolean {
  const forms = cells.map((text) => (text.length > MAX_NAME ? 0 : personNameConfidence(text)));
  const may = cells.filter((text, at) => (forms[at] ?? 0) >= 0.4 || mayBeCaselessName(text));
  const known = titled || forms.some((form) => form >= SURE_NAME);
  return known && new Set(may).size === may.length && may.length >= cells.length * MOSTLY;
}
