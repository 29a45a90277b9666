import { isHiddenByStyle } from './element-rules';
import { isTurned, mayBeTurned } from './turned-text';

/** Style look-ups are dear; only short bits glued into an address or a number are worth one. */
const MAX_LOOKUPS = 300;

/** Asks the page's style sheets about the few elements they may turn against collectors, so many times and no more. */
export class StyleLooks {
  private lookups = 0;

  /** A short bit glued to a word or a number (`isBehindWord`), hidden by a style sheet: put there against collectors. */
  isGluedDecoy(element: Element, isBehindWord: boolean): boolean {
    if (this.lookups >= MAX_LOOKUPS || element.firstElementChild !== null || !element.hasAttribute('class'))
      return false;
    const text = element.textContent ?? '';
    if (text.length > 30 || !/^\s?[\w.@+()-]+\s?$/.test(text)) return false;
    if (!isBehindWord && !/^[\w.@+]/.test(element.nextSibling?.textContent ?? '')) return false;
    const parent = element.parentElement;
    if (parent === null || parent.childElementCount > 40) return false;
    this.lookups += 1;
    return isHiddenByStyle(element);
  }

  /** Whether an element's whole text is an address or a number that its style has read from the end. */
  isTurned(element: Element, text: string): boolean {
    if (text.length < 7 || this.lookups >= MAX_LOOKUPS || !mayBeTurned(text)) return false;
    this.lookups += 1;
    return isTurned(element);
  }
}
