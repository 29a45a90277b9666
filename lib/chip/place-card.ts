/** How far the card stands from the chip and from the window's edge, in pixels. */
const GAP = 6;
const EDGE = 8;

/** Of a card less high than that nothing could be read: sooner it covers its chip. */
const LOWEST = 120;

/** What can be done, and who it is, stay in sight over the rest of a card that is at least so many times as high. */
const LEAVES_ROOM = 2.5;

/**
 * Puts the card by its chip, wholly in the window: under it, over it, or beside it where neither has room. Where nothing
 * has, it becomes as low as the side with more room and is scrolled within, so that the chip can still be seen and pressed.
 * Both are in a page's shadow.
 */
export function placeCard(card: HTMLElement, chip: HTMLElement): void {
  const { defaultView: window, documentElement } = card.ownerDocument;
  if (window === null) return;
  // Of a page that is zoomed by its own styles, the window's pixels are not those the card's place is written in.
  const zoom = card.getBoundingClientRect().width / (card.offsetWidth || 1) || 1;
  const inCard = (pixels: number) => pixels / zoom;
  const around = chip.getBoundingClientRect();
  const [anchor, view] = [
    { left: inCard(around.left), right: inCard(around.right), top: inCard(around.top), bottom: inCard(around.bottom) },
    { width: inCard(documentElement.clientWidth), height: inCard(window.innerHeight) },
  ];
  const width = card.offsetWidth;
  const height = fullHeight(card, zoom);
  const isRtl = window.getComputedStyle(chip.parentElement ?? chip).direction === 'rtl';
  const [rightmost, lowest] = [view.width - EDGE - width, view.height - EDGE - height];
  const under = anchor.bottom + GAP;
  const over = anchor.top - GAP - height;
  const beside = [anchor.right + GAP, anchor.left - GAP - width].filter((at) => at >= EDGE && at <= rightmost);

  let left = isRtl ? anchor.right - width : anchor.left;
  let top = under;
  let room = height;
  if (under > lowest) {
    const [aside] = isRtl ? beside.reverse() : beside;
    if (over >= EDGE) top = over;
    else if (aside !== undefined && lowest >= EDGE) [left, top] = [aside, lowest];
    else {
      const [below, above] = [view.height - EDGE - under, anchor.top - GAP - EDGE];
      room = Math.max(below, above, LOWEST);
      top = below >= above ? under : anchor.top - GAP - room;
    }
  }
  card.style.maxHeight = room < height ? `${room}px` : '';
  const [actions = 0, head = 0] = ['.actions', '.head'].map(
    (part) => card.querySelector<HTMLElement>(part)?.offsetHeight,
  );
  const sticks = room < height && actions * LEAVES_ROOM < room;
  card.classList.toggle('sticks', sticks);
  card.classList.toggle('heads', sticks && (head + actions) * LEAVES_ROOM < room);
  card.style.left = `${Math.max(EDGE, Math.min(left, rightmost))}px`;
  card.style.top = `${Math.max(EDGE, Math.min(top, lowest + height - room))}px`;
}

/** How high it would be if all it says stood there at once. */
function fullHeight({ children, offsetHeight, clientHeight }: HTMLElement, zoom: number): number {
  const borders = offsetHeight - clientHeight;
  return [...children].reduce(
    (sum, part) => sum + Math.max(part.scrollHeight, part.getBoundingClientRect().height / zoom),
    borders,
  );
}
