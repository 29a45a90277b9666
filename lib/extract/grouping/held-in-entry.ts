import type { Line } from '../layout/view';

/**
 * Whom the term of a list names an office of: who stands first in the entry under it ("<dt>Clerk</dt><dd>Jane Roe</dd>").
 * Undefined where the line is no term, or none of `anchors`, which is in page order, stands in its entry: then its place says.
 */
export function heldInEntry(line: Line, anchors: readonly Line[]): Line | undefined {
  const term = line.block.element?.closest('dt') ?? null;
  if (term === null) return undefined;
  return anchors.find((anchor) => {
    if (anchor.index < line.index) return false;
    let before = anchor.block.element?.closest('dd')?.previousElementSibling ?? null;
    while (before?.localName === 'dd') before = before.previousElementSibling;
    return before === term;
  });
}
