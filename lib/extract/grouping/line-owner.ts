import type { Block, Line } from '../layout/view';
import { phoneKindBefore } from '../reach/phone-label';
import { inOtherCard } from './in-other-card';
import { inOtherRow, isOneRecord } from './in-other-row';
import { OWN_ROW } from './own-row';

const MAX_GAP = 8;
const MAX_REACH = 14;

/** So many rows under a row of names are theirs. */
const MAX_ROWS_UNDER = 4;
/** So many rows at most a list of one person's has. */
const MAX_ROWS = 8;
/** A number or an address and nothing else. */
const OWN_FACT = /^(?:[+(]?\d[\d\s()./-]{5,24}|\S+@\S+)$/u;
/** "ext. 12 – mob. 07700 …" */
const EXTENSION_AHEAD = /^\p{L}{1,12}\.?\s?\d{1,5}\s?[-–—,;·|/]\s?/u;
/** How to reach all of them, not one. */
const CONTACT_US =
  /^(?:contact us|contactez[- ]nous|nous contacter|kontaktieren sie uns|so erreichen sie uns|cont[aá]ct[ae]nos|contattaci|contatt[ai] (?:ci|noi)|fale conosco|contacte-nos|neem contact (?:met ons )?op|kontakta oss|kontakt oss|kontakt os|ota yhteyttä|kontaktujte nás|skontaktuj się z nami|свяжитесь с нами|联系我们|聯絡我們|お問い?合わ?せ)\s?[:：!]?$/iu;
/** So many of a team's cards adjoin the next. */
const MOSTLY = 0.6;

const NONE: ReadonlySet<number> = new Set();

/** Finds which of some anchor lines (names, addresses) a line belongs to, by how the page nests and orders them. */
export class LineOwners {
  private readonly anchors: readonly Line[];
  private readonly lines: readonly Line[];
  private readonly titles: ReadonlySet<number>;
  private readonly records = new Map<Block, boolean>();

  /** `anchors` in page order; `titles`: the indices of the lines that say what somebody is. */
  constructor(lines: readonly Line[], anchors: readonly Line[], titles: ReadonlySet<number> = NONE) {
    this.lines = lines;
    this.anchors = anchors;
    this.titles = titles;
  }

  /**
   * The anchor `line` belongs to: the one it shares its smallest common block with; among several there, the one
   * before it (the one after it where `before` says that facts stand above their anchor). Null: none is near enough.
   */
  ownerOf(line: Line, before: (from: number, to: number) => boolean): Line | null {
    let row = false;
    for (let block: Block | null = line.block; block !== null; block = block.parent) {
      const first = this.firstAtOrAfter(block.from);
      const end = this.firstAtOrAfter(block.to);
      if (end - first === 0) {
        if (row || this.anchors.length < 2 || block.element?.localName !== 'tr') continue;
        row = true;
        const over = this.inColumn(block, line);
        if (over !== null) return over;
        continue;
      }
      const only = this.anchors[first];
      if (this.isAhead(line, only)) continue;
      if (end - first === 1 && only !== undefined)
        return this.reaches(only, line) &&
          (isOneRecord(block) || this.isOnesList(only, block) || !this.inOtherRecord(only, line, block))
          ? only
          : null;
      const next = this.anchors[this.firstAtOrAfter(line.index)];
      if (next?.index === line.index) return next;
      const previous = this.anchors[this.firstAtOrAfter(line.index) - 1];
      const under = next !== undefined && next.index < block.to && next.index - line.index <= 3 ? next : null;
      if (under !== null && before(block.from, block.to)) return under;
      const reach = previous !== undefined && isHeading(previous) ? MAX_REACH : MAX_GAP;
      if (previous === undefined || previous.index < block.from || line.index - previous.index > reach) return null;
      if (this.isBehindRecords(line, previous, block)) return null;
      return this.reaches(previous, line) && !this.inOtherRecord(previous, line, block) ? previous : null;
    }
    return null;
  }

  /**
   * Whether a block's first anchor stands well under the line: then the line is of whoever the page named before that
   * block, as a profile's facts are of its heading, whoever they end with.
   */
  private isAhead(line: Line, first: Line | undefined): boolean {
    return first !== undefined && first.index > line.index + 2 && this.headingBetween(first, line);
  }

  /** The anchor over a line in the same column of a table, where a row of names has its titles and numbers in rows under it. */
  private inColumn({ element: row }: Block, { block, index }: Line): Line | null {
    const cells = [...(row?.children ?? [])];
    const column = cells.findIndex((cell) => cell.contains(block.element));
    if (column < 0 || cells.length < 2) return null;
    const above = this.firstAtOrAfter(index) - 1;
    let over = row?.previousElementSibling ?? null;
    for (let rows = 0; over !== null && rows < MAX_ROWS_UNDER; rows += 1) {
      if (over.childElementCount !== cells.length) return null;
      const cell = over.children[column];
      const held = this.anchors.slice(Math.max(0, above - cells.length), above + 1);
      const inRow = held.filter(({ block: { element } }) => over?.contains(element) === true);
      if (inRow.length > 0)
        return inRow.length === 1
          ? null
          : (inRow.find(({ block: { element } }) => cell?.contains(element) === true) ?? null);
      over = over.previousElementSibling;
    }
    return null;
  }

  /**
   * Whether the anchors of a block have cards of their own that follow right upon each other, and the line stands in
   * none: what is under the last card of a team is the company's.
   */
  private isBehindRecords(line: Line, previous: Line, common: Block): boolean {
    const first = this.firstAtOrAfter(common.from);
    const end = this.firstAtOrAfter(common.to);
    const at = this.firstAtOrAfter(previous.index);
    return line.index >= this.cardOf(at, common).to && this.areRecords(first, end, common);
  }

  private areRecords(first: number, end: number, common: Block): boolean {
    const known = this.records.get(common);
    if (known !== undefined) return known;
    let adjoining = 0;
    for (let one = first; one + 1 < end; one += 1) {
      const [card, next] = [this.cardOf(one, common), this.cardOf(one + 1, common)];
      if (card.to === next.from && card.to - card.from > 1) adjoining += 1;
    }
    const answer = adjoining >= (end - first - 1) * MOSTLY;
    this.records.set(common, answer);
    return answer;
  }

  /** The largest block within `common` that holds an anchor and no other. */
  private cardOf(at: number, common: Block): Block {
    const anchor = this.anchors[at];
    if (anchor === undefined) return common;
    const before = this.anchors[at - 1]?.index ?? -1;
    const after = this.anchors[at + 1]?.index ?? Number.POSITIVE_INFINITY;
    let card = anchor.block;
    for (let up = card.parent; up !== null && up !== common && up.from > before && up.to <= after; up = up.parent)
      card = up;
    return card;
  }

  private reaches(anchor: Line, line: Line): boolean {
    if (Math.abs(anchor.index - line.index) > MAX_REACH) return false;
    if (anchor.region !== line.region && (anchor.region === 'footer' || line.region !== 'main')) return false;
    return !this.headingBetween(anchor, line);
  }

  /**
   * Whether a list begins with somebody, perhaps between what they are, and goes on with how to reach them:
   * "<li>Jane Roe<li>Mobile: 0171 …<li>Mail: …", "<li>Sales office<li>Jane Roe<li>ext. 12 – mob. …".
   */
  private isOnesList(anchor: Line, { element, from, to }: Block): boolean {
    if ((element?.localName !== 'ul' && element?.localName !== 'ol') || to - from > MAX_ROWS) return false;
    if (anchor.index - from > 1) return false;
    const isPlain = ({ text }: Line) => !/[\d@]/.test(text);
    const rows = this.lines.slice(anchor.index + 1, to);
    if (rows[0] !== undefined && isPlain(rows[0])) rows.shift();
    return (
      this.lines.slice(from, anchor.index).every(isPlain) &&
      rows.every(({ text }) => OWN_FACT.test(text) || isOwnLabel(text.replace(EXTENSION_AHEAD, '')))
    );
  }

  private inOtherRecord(anchor: Line, line: Line, common: Block): boolean {
    return inOtherRow(anchor, line, common) || inOtherCard(this.lines, anchor, line, common);
  }

  private headingBetween(a: Line, b: Line): boolean {
    const [from, to] = a.index < b.index ? [a.index + 1, b.index] : [b.index + 1, a.index - 1];
    for (let at = from; at <= to; at += 1) {
      const heading = this.lines[at]?.heading ?? 0;
      // A heading of two lines is one, and so are somebody's name and right under it what they are.
      if (this.lines[at]?.block === a.block || (at === a.index + 1 && this.titles.has(at))) continue;
      if (at !== b.index && heading === 7 && isHouses(this.lines[at])) return true;
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

/** Whether a bold line begins what the house says of itself: "Contact us:". */
function isHouses(line: Line | undefined): boolean {
  return line !== undefined && CONTACT_US.test(line.text);
}

/** Whether a row begins with what a person's number or address is called, not with another desk's name. */
function isOwnLabel(text: string): boolean {
  const [, label = ''] = /^([^:：\d@]{1,24}?)\s?[:：.]?\s*(?=[+(\d@]|\S+@)/u.exec(text) ?? [];
  return label !== '' && (OWN_ROW.test(label) || phoneKindBefore(label) !== undefined);
}

function isHeading({ heading }: Line): boolean {
  return heading > 0 && heading < 7;
}
