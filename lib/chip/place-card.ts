/** How far the card stands from the chip and from the window's edge, in pixels. */
const GAP = 6;
const EDGE = 8;

/** Puts the card under its chip, or over it where there is no room, wholly in the window; both are in a page's shadow. */
export function placeCard(card: HTMLElement, chip: HTMLElement): void {
  const view = card.ownerDocument.defaultView;
  if (view === null) return;
  const anchor = chip.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const [below, above, lowest] = [anchor.bottom + GAP, anchor.top - GAP - height, view.innerHeight - EDGE - height];
  // Where it fits neither under the chip nor over it, it covers what it must.
  const top = below <= lowest ? below : above >= EDGE ? above : Math.max(EDGE, lowest);
  const isRtl = view.getComputedStyle(chip.parentElement ?? chip).direction === 'rtl';
  const left = isRtl ? anchor.right - width : anchor.left;
  const rightmost = card.ownerDocument.documentElement.clientWidth - EDGE - width;
  card.style.left = `${Math.max(EDGE, Math.min(left, rightmost))}px`;
  card.style.top = `${top}px`;
}
