import { make } from './make';
import { placeCard } from './place-card';

/** So many milliseconds after a press, and so many pixels from it, the next is the second of a double one. */
const DOUBLE_CLICK = 500;
const SAME_PLACE = 5;

/** The box the card is in: opens under the chip, keeps beside it, and closes when the rep turns to the page. */
export class CardPopover {
  readonly element: HTMLElement;
  private readonly document: Document;
  private readonly stays: () => boolean;
  private readonly closed: () => void;
  private anchor: HTMLElement | null = null;
  /** What in it had the focus last, until the rep turned to the page. */
  private focused: HTMLElement | null = null;
  private pressed: PointerEvent | null = null;
  private whileOpen = new AbortController();

  /**
   * @param stays whether it stays open though the rep turns to the page
   * @param closed told whenever it was closed
   */
  constructor(root: HTMLElement, stays: () => boolean, closed: () => void) {
    this.document = root.ownerDocument;
    this.stays = stays;
    this.closed = closed;
    // In the top layer no pane of the webmail cuts it off.
    this.element = make(this.document, 'div', {
      class: 'card',
      attributes: { role: 'dialog', popover: 'manual', tabindex: '-1', dir: 'ltr' },
    });
    this.element.addEventListener('focusin', ({ target }) => {
      this.focused = target as HTMLElement;
    });
    this.element.addEventListener('pointerdown', (event) => {
      this.pressed = event;
    });
  }

  get isOpen(): boolean {
    return this.element.classList.contains('open');
  }

  get hasFocus(): boolean {
    const tree = this.element.getRootNode();
    return 'activeElement' in tree && this.element.contains(tree.activeElement as Node | null);
  }

  /** @param anchor the chip it opens under from now on */
  belongTo(anchor: HTMLElement): void {
    this.anchor = anchor;
  }

  /** Shows it by its anchor, and keeps it there while the page moves. */
  open(): void {
    this.element.classList.add('open');
    if ('showPopover' in this.element && this.element.isConnected && !this.element.matches(':popover-open'))
      this.element.showPopover();
    this.anchor?.setAttribute('aria-expanded', 'true');
    this.place();
    this.follow();
  }

  /** @param takesFocus whether the focus, where it is in the card, goes to the chip */
  close(takesFocus = true): void {
    if (!this.isOpen) return;
    this.whileOpen.abort();
    this.element.classList.remove('open');
    if ('hidePopover' in this.element && this.element.isConnected) this.element.hidePopover();
    this.anchor?.setAttribute('aria-expanded', 'false');
    const hadFocus = this.hasFocus || this.element.contains(this.element.ownerDocument.activeElement);
    if (takesFocus && hadFocus) this.anchor?.focus();
    this.closed();
  }

  /** Opens it again where it was open, once what it stands in was put back into the page. */
  comeBack(): void {
    if (!this.isOpen) return;
    this.open();
    // A page that is drawn anew took the focus with it: what is typed next would be the webmail's own keys.
    const { activeElement, body } = this.document;
    if (activeElement === null || activeElement === body) this.focused?.focus({ preventScroll: true });
  }

  /** Puts it by its anchor anew, once it or the page has grown. */
  place(): void {
    if (this.anchor !== null) placeCard(this.element, this.anchor);
  }

  /**
   * Stays by the chip while the page moves under it, and goes when the rep turns to the page; not from what they type.
   * Escape closes it from anywhere in the page: the keys may have gone on behind its last button, and the card still
   * covers the mail.
   */
  private follow(): void {
    const view = this.document.defaultView;
    this.whileOpen.abort();
    this.whileOpen = new AbortController();
    const { signal } = this.whileOpen;
    const moved = { signal, capture: true, passive: true };
    view?.addEventListener('scroll', () => this.place(), moved);
    view?.addEventListener('resize', () => this.place(), moved);
    const typed = ({ isTrusted, isComposing, key }: KeyboardEvent) => {
      if (isTrusted && !isComposing && key === 'Escape') this.close();
    };
    view?.addEventListener('keydown', typed, moved);
    const own = this.element.getRootNode();
    view?.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted || !('host' in own) || event.target === own.host) return;
        // The card, made smaller by the first click of a double one, may have gone from under the second.
        if (this.pressed !== null && isSecondOf(this.pressed, event)) return;
        this.focused = null;
        if (!this.stays()) this.close();
      },
      moved,
    );
    // Of a press in another frame of the page, such as a message's own, no more is heard than that the focus goes there.
    const left = () => {
      if (!signal.aborted && !this.stays() && view !== null && isPageFocused(view)) this.close(false);
    };
    view?.addEventListener('blur', () => setTimeout(left), { signal });
  }
}

function isSecondOf(first: PointerEvent, { timeStamp, clientX, clientY }: PointerEvent): boolean {
  const away = Math.hypot(clientX - first.clientX, clientY - first.clientY);
  return timeStamp - first.timeStamp < DOUBLE_CLICK && away < SAME_PLACE;
}

/** Whether the page around all frames, or one of them, has the focus; false where that may not be asked. */
function isPageFocused({ top }: Window): boolean {
  try {
    return top?.document.hasFocus() === true;
  } catch {
    return false;
  }
}
