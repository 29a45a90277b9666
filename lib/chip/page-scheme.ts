import { parentOf } from '../extract/webmail/pierce';

/** As nearly every element is, in both engines' words. */
const UNPAINTED = 'rgba(0, 0, 0, 0)';

/** Whether the chip stands on a dark ground: what the elements around it are painted with, whatever the system prefers. */
export function isOnDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const painted = view.getComputedStyle(at).backgroundColor;
    if (painted === UNPAINTED) continue;
    const colour = /rgba?\(([^)]+)\)/
      .exec(painted)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour ?? [0, 0, 0, 0];
    if (alpha < 0.5) continue;
    // ITU-R BT.601: how bright a colour seems.
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  const root = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return /\bdark\b/.test(root) && view.matchMedia('(prefers-color-scheme: dark)').matches;
}
