import type { Line } from './view';

/** What a part of a page may be headed by: a few words, no number, no address, no sentence, no label. */
const CALLED = /^[\p{Lu}\p{Lo}][^\d@:：|]{1,46}[^\d@:：.!?,;|…]$/u;
/** What stands under a head: text, lists and the like, which a `div` beside them is none of. */
const UNDER = new Set(['p', 'ul', 'ol', 'dl', 'address', 'table', 'figure']);

/** The rank of such a head: under those that the page marks. */
export const PLAIN_HEAD = 6;

/**
 * The lines that head a part of a page without an element for it: a `div` of a few words right over a paragraph or a list,
 * which a style sheet makes a heading of.
 */
export function plainHeads<Laid extends Line>(lines: readonly Laid[]): Laid[] {
  return lines.filter((line) => {
    const { text, heading, region, block, links } = line;
    if (heading !== 0 || region !== 'main' || block.to - block.from > 1 || links.length > 0) return false;
    if (block.element?.localName !== 'div' || text.length > 50 || !CALLED.test(text)) return false;
    const next = block.element.nextElementSibling;
    return next !== null && UNDER.has(next.localName);
  });
}
