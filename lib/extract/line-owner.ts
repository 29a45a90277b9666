import type { Line } from './view';

const MAX_GAP = 8;
const MAX_REACH = 14;

/** Finds which of some anchor lines (names, addresses) a line belongs to, by how the page nests and orders them. */
export class LineOwners {
  private readonly anchors: readonly Line[];
  private readonly lines: readonly Line[];

  /** `anchors` in page order. */
  constructor(lines: readonly Line[], anchors: readonly Line[]) {
    this.lines = lines;
    this.anchors = anchors;
  }

  /**
   * The anchor `line` belongs to: the one it shares its smallest common block with; among several there, the one
   * before it (the one after it where `before` says that facts stand above their anchor). Null: none is near enough.
   */
  ownerOf(line: Line, before: (from: number, to: number) => boolean): Line | null {
    for (let block: Line['block'] | null = line.block; block !== null; block = block.parent) {
      const first = this.firstAtOrAfter(block.from);
      const end = this.firstAtOrAfter(block.to);
      if (end - first === 0) continue;
      const only = this.anchors[first];
      if (end - first === 1 && only !== undefined)
        return this.reaches(only, line) && !inOtherRow(only, line, block) ? only : null;
      const next = this.anchors[this.firstAtOrAfter(line.index)];
      if (next?.index === line.index) return next;
      const previous = this.anchors[this.firstAtOrAfter(line.index) - 1];
      const under = next !== undefined && next.index < block.to && next.index - line.index <= 3 ? next : null;
      if (under !== null && before(block.from, block.to)) return under;
      if (previous === undefined || previous.index < block.from || line.index - previous.index > MAX_GAP) return null;
      return this.reaches(previous, line) && !inOtherRow(previous, line, block) ? previous : null;
    }
    return null;
  }

  private reaches(anchor: Line, line: Line): boolean {
    if (Math.abs(anchor.index - line.index) > MAX_REACH) return false;
    if (anchor.region !== line.region && (anchor.region === 'footer' || line.region !== 'main')) return false;
    return !this.headingBetween(anchor, line);
  }

  private headingBetween(a: Line, b: Line): boolean {
    const [from, to] = a.index < b.index ? [a.index + 1, b.index] : [b.index + 1, a.index - 1];
    for (let at = from; at <= to; at += 1) {
      const heading = this.lines[at]?.heading ?? 0;
      if (at !== b.index && heading > 0 && heading < 7 && heading <= (a.heading > 0 && a.heading < 7 ? a.heading : 6))
        return true;
    }
    return false;
  }

  private firstAtOrAfter(index: number): number {
    let low = 0;
    let high = this.anchors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.anchors[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether two lines stand in different rows or entries of a table or list within `common`: what is in one is not of the other. */
function inOtherRow(anchor: Line, line: Line, common: Line['block']): boolean {
  const row = entryIn(anchor, common);
  const other = entryIn(line, common);
  return row !== null && other !== null && row !== other && row.localName === other.localName && !isLayout(row);
}

/** The outermost row or list entry a line stands in below `common`. */
function entryIn(line: Line, common: Line['block']): Element | null {
  let entry: Element | null = null;
  for (let block: Line['block'] | null = line.block; block !== null && block !== common; block = block.parent) {
    const tag = block.element?.localName;
    if (tag === 'tr' || tag === 'li') entry = block.element;
  }
  return entry;
}

/** A row of one or two cells is as often a way to set lines under each other as a record. */
function isLayout(row: Element): boolean {
  return row.localName === 'tr' ? row.childElementCount < 3 : false;
}
