/** The cells of one row of a table, those among them that reach down from a row above. */
export type Row = readonly Element[];

/** The most rows of one table looked at. */
const MAX_ROWS = 1_000;

/** The rows of a table, each with the cells that reach down into it: a department's cell spans all who are in it. */
export function tableGrid(table: Element): Row[] {
  let open: { cell: Element; column: number; left: number }[] = [];
  return [...table.querySelectorAll('tr')].slice(0, MAX_ROWS).map((row) => {
    const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
    const own = [...cells];
    for (const { cell, column } of open) cells.splice(column, 0, cell);
    open = open.flatMap((one) => (one.left > 1 ? [{ ...one, left: one.left - 1 }] : []));
    for (const cell of own) {
      const left = Math.min(Number(cell.getAttribute('rowspan') ?? 1), MAX_ROWS) - 1;
      if (left > 0) open.push({ cell, column: cells.indexOf(cell), left });
    }
    open.sort((a, b) => a.column - b.column);
    return cells;
  });
}
