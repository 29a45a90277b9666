/** So many of the elements around the chip may be the row it stands in; what is higher than that is none, in pixels. */
const NEAR = 5;
const HIGHEST = 48;

/** What a chip must have at least, in pixels; less could not be read. */
const LEAST_ROOM = 90;
const MOST_OUT = 5;

/** The row around an element of a line, where there is one so low that it would cut a chip off. */
export function lowRowAround(element: Element): HTMLElement | null {
  let row = element.parentElement;
  for (let near = 0; row !== null && near < NEAR; near += 1) {
    const { clientHeight } = row;
    if (clientHeight > 0 && clientHeight <= HIGHEST && getComputedStyle(row).overflowY !== 'visible') return row;
    row = row.parentElement;
  }
  return null;
}

/**
 * Makes a chip as low and as short as a row that cuts it off; where that would leave nothing to be read, as in a row that a
 * long name fills, has it stand behind that row and gives the row.
 * @param host the chip's place in the page
 * @param bar what is seen of it, `--h` high
 */
export function fitInRow(host: HTMLElement, bar: HTMLElement): Element | null {
  const box = bar.getBoundingClientRect();
  const row = lowRowAround(host);
  if (row === null) return null;
  const { clientHeight, clientWidth } = row;
  const { left, top } = row.getBoundingClientRect();
  const out = Math.max(top - box.top, box.bottom - top - clientHeight);
  const room = bar.dir === 'rtl' ? box.right - left : left + clientWidth - box.left;
  const keep = (name: string, size: number) => host.style.setProperty(name, `${size}px`, 'important');
  if (out > MOST_OUT || room < LEAST_ROOM) {
    if (getComputedStyle(row).display === 'table-cell') {
      // Nothing but cells stands behind a cell.
      row.prepend(host);
      keep('max-width', clientWidth / 2);
    } else row.after(host);
    keep('margin-block', 0);
    return row;
  }
  if (room < box.width) keep('max-width', room);
  if (out > 0.5) {
    keep('--h', Math.floor(box.height - 2 * out));
    keep('margin-block', 0);
  }
  return null;
}
