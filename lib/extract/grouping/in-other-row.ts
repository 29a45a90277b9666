import type { Block, Line } from '../layout/view';

/** Whether two lines stand in different rows or entries of a table or list within `common`: what is in one is not of the other. */
export function inOtherRow(anchor: Line, line: Line, common: Block): boolean {
  const row = entryIn(anchor, common);
  const other = entryIn(line, common);
  // What stands outside a table of records is of none of its rows.
  if (other === null && row?.localName === 'tr' && !isLayout(row)) return true;
  // Nor is what follows a list of several of whoever it ends with.
  if (other === null && row?.localName === 'li' && line.index > anchor.index && row.nextElementSibling === null)
    return row.previousElementSibling !== null;
  // Who stands where other rows have their label is reached by what is in that row and under it.
  if (line.index < anchor.index && row !== other && isInCell(row, anchor, 0) && isInCell(other, line, 1)) return true;
  return row !== null && other !== null && row !== other && row.localName === other.localName && !isLayout(row);
}

/** Whether the rows of a table are the parts of one record: a cell spans them, as a picture beside a name and its facts does. */
export function isOneRecord({ element }: Block): boolean {
  const table = element?.closest('table') ?? null;
  if (table === null || table !== (element?.localName === 'table' ? element : element?.parentElement)) return false;
  const rows = [...table.querySelectorAll(':scope > tr, :scope > tbody > tr')];
  const [first] = rows;
  return [...(first?.children ?? [])].some((cell) => Number(cell.getAttribute('rowspan') ?? 1) >= rows.length);
}

/** The outermost row or list entry a line stands in below `common`. */
function entryIn(line: Line, common: Block): Element | null {
  let entry: Element | null = null;
  for (let block: Block | null = line.block; block !== null && block !== common; block = block.parent) {
    const tag = block.element?.localName;
    if (tag === 'tr' || tag === 'li') entry = block.element;
  }
  return entry;
}

/** Whether a line stands in one of a row's two cells. */
function isInCell(row: Element | null, { block }: Line, cell: 0 | 1): boolean {
  return row?.localName === 'tr' && row.childElementCount === 2 && row.children[cell]?.contains(block.element) === true;
}

/** A row of one or two cells is as often a way to set lines under each other as a record. */
function isLayout(row: Element): boolean {
  return row.localName === 'tr' ? row.childElementCount < 3 : false;
}
