import type { Page } from 'puppeteer-core';
import type { Box } from './chip-view';

/** Right of, left of or under what it is beside, and no further than a line away. */
export function isBy(chip: Box, sender: Box): boolean {
  const gap = (a: number, length: number, b: number, other: number) => Math.max(b - (a + length), a - (b + other), 0);
  return (
    gap(chip.x, chip.width, sender.x, sender.width) <= 16 && gap(chip.y, chip.height, sender.y, sender.height) <= 16
  );
}

/** Whether nothing covers a box or cuts it off: at its middle, and within its edges. */
export function isUncovered(page: Page, { x, y, width, height }: Box): Promise<boolean> {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return page.evaluate(
    (points) =>
      points.every(([left, top]) => {
        // The closed root answers for all that is in it.
        const at = document.elementFromPoint(left ?? 0, top ?? 0);
        return at instanceof HTMLElement && at.style.getPropertyPriority('display') === 'important';
      }),
    [
      [middle, centre],
      [middle, y + 1],
      [middle, y + height - 1],
      [x + 2, centre],
      [x + width - 2, centre],
    ],
  );
}

/** Whether two boxes have nothing in common. */
export function areApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}
