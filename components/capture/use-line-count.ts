import { type RefObject, useLayoutEffect, useState } from 'react';

/** The height of a line of the card's words, in CSS pixels (see `Card.module.css`). */
const LINE = 18;

/** How many lines the words of `block` take, known before the screen shows them; 0 where nothing is drawn. */
export function useLineCount(block: RefObject<HTMLElement | null>): number {
  const [lines, setLines] = useState(0);
  // After every rendering: the words, and the width they have, may be others.
  useLayoutEffect(() => setLines(Math.round((block.current?.offsetHeight ?? 0) / LINE)));
  return lines;
}
