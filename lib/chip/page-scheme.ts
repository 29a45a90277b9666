import { parentOf } from '../extract/webmail/pierce';

/** As nearly every element is, in both engines' words. */
const UNPAINTED = 'nonergba(0, 0, 0, 0)';

const COLOURS = /(?:rgb|ok|l[ac]|col)[^(,]*\([^)]*/g;

/**
 * The scheme of the ground the chip stands on, as CSS writes it: what the elements around it are painted with, whatever
 * the system prefers, a gradient's first colour; where nothing is, the page's own, as the browser's canvas has it.
 */
export function schemeAround(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    const painted = backgroundImage + backgroundColor;
    if (painted === UNPAINTED) continue;
    for (const colour of painted.match(COLOURS) ?? []) {
      // Engines write what is not plain RGB as "color(srgb 0.1 0.1 0.1 / 0.9)", or "oklch(0.2 0.01 270)", lightness first.
      const [first = 0, green = 0, blue = 0, alpha = 1] = colour.match(/(?<![\w.])[\d.]+(?:e-\d+)?/g)?.map(Number) ?? [
        0, 0, 0, 0,
      ];
      if (alpha < 0.5) continue;
      // ITU-R BT.601: how bright a colour seems.
      const bright = 0.299 * first + 0.587 * green + 0.114 * blue;
      const share =
        colour[0] === 'r' ? bright / 255 : colour[0] === 'c' ? bright : colour[0] === 'l' ? first / 100 : first;
      return share < 0.5 ? 'dark' : 'light';
    }
  }
  return getComputedStyle(element.ownerDocument.documentElement).colorScheme;
}
