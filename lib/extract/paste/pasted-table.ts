import Papa from 'papaparse';
import { emailAddress } from '../../contacts/emails';
import { columnField } from './column-field';

/** The most text taken for a table, in UTF-16 units, and the most rows. */
const MAX_TEXT = 200_000;
const MAX_ROWS = 1_000;

/** Rows of cells, and the headings over them where they have some. */
export type PastedTable = { headings: readonly string[] | null; rows: readonly (readonly string[])[] };

/** The table a text is that was copied out of a spreadsheet or a CSV file; null where it is no table. */
export function pastedTable(text: string): PastedTable | null {
  const { data } = Papa.parse<string[]>(text.slice(0, MAX_TEXT).trim(), {
    delimitersToGuess: ['\t', ',', ';', '|'],
    preview: MAX_ROWS,
    skipEmptyLines: 'greedy',
  });
  const [first = [], ...others] = data;
  if (first.length < 2) return null;
  if (isUpright(data))
    return { headings: data.map(([heading = '']) => heading), rows: [data.map(([, cell = '']) => cell)] };
  const known = first.filter((cell) => columnField(cell) !== null).length;
  if (known >= 2 && others.length > 0) return { headings: first, rows: others };
  return data.every(isRow) ? { headings: null, rows: data } : null;
}

/** Whether a table stands upright: headings one below the other, what belongs to them beside. */
function isUpright(data: readonly string[][]): boolean {
  const known = data.filter(([heading = '']) => columnField(heading) !== null).length;
  return (
    known >= 2 &&
    known * 2 >= data.length &&
    data.every((row) => row.length === 2) &&
    columnField(data[0]?.[1] ?? '') === null
  );
}

/** Whether cells without headings are a contact's: several, one of them an address or a number and nothing else. */
function isRow(row: readonly string[]): boolean {
  const told = (cell: string) => emailAddress(cell) !== '' || /^[+(]?\d[\d\s()./-]{5,24}$/.test(cell.trim());
  return row.length >= 3 && row.some(told);
}
