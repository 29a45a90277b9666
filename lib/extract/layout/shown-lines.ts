import { isHiddenByMarkup, isHiddenByStyle, isRendered, mayOpen } from './element-rules';
import type { Line } from './view';

/** How many elements a page's styles are asked about: each costs, and what holds facts is little. */
const MAX_LOOKUPS = 1_500;

/**
 * Tells whether lines are there for a reader to see, by the style sheets, too, which the walk through a page does not
 * ask: a card that no style ever shows is put there for collectors, or left over. What a reader opens counts as seen.
 */
export class ShownLines {
  private readonly known = new Map<Element, boolean>();
  private left = MAX_LOOKUPS;

  /** Whether a reader sees the line; beyond so many looks every line is taken for seen. */
  has(line: Line): boolean {
    return line.block.element === null || this.isShown(line.block.element);
  }

  private isShown(element: Element): boolean {
    const before = this.known.get(element);
    if (before !== undefined) return before;
    if (this.left <= 0) return true;
    this.left -= 1;
    // One question for the element and all it stands in; what is not shown may still be what a reader opens.
    if (isRendered(element)) {
      this.known.set(element, true);
      return true;
    }
    const parent = element.parentElement;
    // Of what markup hides, the walk has kept only what takes its turn.
    const shown =
      (parent === null || this.isShown(parent)) &&
      (isHiddenByMarkup(element) || !isHiddenByStyle(element) || mayOpen(element));
    this.known.set(element, shown);
    return shown;
  }
}
