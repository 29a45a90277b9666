import type { Block, Line } from '../layout/view';
import { hasLegalForm } from '../vocabulary/legal-forms';

/** What a page's builder calls the line that a card begins with. */
const HEAD = /(?:^|[\s_-])(?:head|header|heading|headline|title|caption|label)(?:[\s_-]|$)/i;

/**
 * Whether a line stands in a card like the anchor's own, beside it, that begins with what it is called:
 * "<b>Spare parts</b>", `<div class="card-header">Office</div>`, or that names a company of its own over the line.
 */
export function inOtherCard(lines: readonly Line[], anchor: Line, line: Line, common: Block): boolean {
  const [card, other] = [partIn(anchor, common), partIn(line, common)];
  if (card === other || card === null || other === null || line.index === other.from) return false;
  // A heading alone is no card.
  if (card.to - card.from < 2) return false;
  const shape = other.element?.getAttribute('class') ?? '';
  if (shape === '' || card.element?.getAttribute('class') !== shape) return false;
  return (isHead(lines[other.from]) && isHead(lines[card.from])) || namesCompany(lines.slice(other.from, line.index));
}

function isHead(line: Line | undefined): boolean {
  const element = line?.block.element ?? null;
  // A term says what its value is, not what a card is called.
  if (line === undefined || element?.localName === 'dt') return false;
  return line.heading > 0 || HEAD.test(element?.getAttribute('class') ?? '');
}

/** Whether a line in bold is a company's name in full. */
function namesCompany(over: readonly Line[]): boolean {
  return over.some(({ text, heading }) => heading > 0 && hasLegalForm(text) && !/[:：\d]/.test(text));
}

/** The part of `common` next below it that a line stands in, null where it stands in none. */
function partIn({ block }: Line, common: Block): Block | null {
  let part: Block | null = null;
  for (let up: Block | null = block; up !== null && up !== common; up = up.parent) part = up;
  return part;
}
