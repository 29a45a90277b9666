import type { ChipAction, ChipFace } from '../mail/chip-face';
import type { ChipCard } from './card-slot';
import { CARD_STYLES } from './card-styles';
import type { ChipPresses, Outcome } from './chip';
import { dress } from './dress';
import { faceFacts } from './face-facts';
import { make } from './make';
import { placeCard } from './place-card';
import { planForm } from './plan-form';

/** So many milliseconds after a press in the card the next may be the second of a double one. */
const DOUBLE_CLICK = 500;

/** The small card under the chip: who it is, what was said last, and what can be done. */
export class Card implements ChipCard {
  readonly element: HTMLElement;
  private readonly presses: ChipPresses;
  private readonly document: Document;
  private readonly body: HTMLElement;
  /** Stands there from the start, as what comes with its words already in it is not read out. */
  private readonly said: HTMLElement;
  private anchor: HTMLElement | null = null;
  /** What it was last drawn with: all of it as text, and what was done. */
  private drawn = '';
  private told: Outcome | null = null;
  private planning = false;
  private typed = '';
  /** What in it had the focus last, until the rep turned to the page. */
  private focused: HTMLElement | null = null;
  private whileOpen = new AbortController();
  /** When it was pressed last, by the clock of events. */
  private pressed = -DOUBLE_CLICK;

  constructor(root: HTMLElement, presses: ChipPresses) {
    this.presses = presses;
    this.document = root.ownerDocument;
    const shadow = root.getRootNode();
    if ('host' in shadow) dress(shadow as ShadowRoot, CARD_STYLES);
    // In the top layer no pane of the webmail cuts it off.
    this.element = make(this.document, 'div', {
      class: 'card',
      attributes: { role: 'dialog', popover: 'manual', tabindex: '-1', dir: 'ltr' },
    });
    this.body = make(this.document, 'div', { class: 'body' });
    this.said = make(this.document, 'div', { attributes: { role: 'status' } });
    this.element.append(this.body, this.said);
    this.element.addEventListener('focusin', ({ target }) => {
      this.focused = target as HTMLElement;
    });
    this.element.addEventListener('pointerdown', ({ timeStamp }) => {
      this.pressed = timeStamp;
    });
    root.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape') this.close();
    });
  }

  get isOpen(): boolean {
    return this.element.classList.contains('open');
  }

  get hasFocus(): boolean {
    const tree = this.element.getRootNode();
    return 'activeElement' in tree && this.element.contains(tree.activeElement as Node | null);
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else {
      this.openUnder();
      this.element.focus();
    }
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
    this.planning = false;
  }

  comeBack(): void {
    if (!this.isOpen) return;
    this.openUnder();
    // A page that is drawn anew took the focus with it: what is typed next would be the webmail's own keys.
    const { activeElement, body } = this.document;
    if (activeElement === null || activeElement === body) this.focused?.focus({ preventScroll: true });
  }

  show(face: ChipFace, anchor: HTMLElement, outcome: Outcome | null, focus: boolean): void {
    this.anchor = anchor;
    const drawn = JSON.stringify([face, outcome]);
    // What stands there already is not read out again, and the focus stays where it is.
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const caret = this.hasFocus ? (this.body.querySelector('input:focus') as HTMLInputElement | null) : null;
    if (outcome !== this.told && outcome?.wrong === false) this.planning = false;
    this.told = outcome;
    this.element.setAttribute('aria-label', face.words.card);
    this.body.replaceChildren(
      this.head(face),
      ...faceFacts(this.document, face),
      ...this.others(face),
      ...this.actions(face),
      ...(this.planning ? [this.planForm(face)] : []),
    );
    this.say(face, outcome);
    if (!this.isOpen) return;
    this.openUnder();
    const field = caret && this.body.querySelector('input');
    if (field) {
      // What is written on is drawn anew, too.
      field.focus({ preventScroll: true });
      field.setSelectionRange(caret.selectionStart, caret.selectionEnd);
    } else if (focus) this.element.focus();
  }

  private openUnder(): void {
    this.element.classList.add('open');
    if ('showPopover' in this.element && this.element.isConnected && !this.element.matches(':popover-open'))
      this.element.showPopover();
    this.anchor?.setAttribute('aria-expanded', 'true');
    this.place();
    this.follow();
  }

  private place(): void {
    if (this.anchor !== null) placeCard(this.element, this.anchor);
  }

  /** Stays by the chip while the page moves under it, and goes when the rep turns to the page; not from what they type. */
  private follow(): void {
    const view = this.document.defaultView;
    this.whileOpen.abort();
    this.whileOpen = new AbortController();
    const { signal } = this.whileOpen;
    const moved = { signal, capture: true, passive: true };
    view?.addEventListener('scroll', () => this.place(), moved);
    view?.addEventListener('resize', () => this.place(), moved);
    const own = this.element.getRootNode();
    view?.addEventListener(
      'pointerdown',
      ({ isTrusted, target, timeStamp }) => {
        if (!isTrusted || !('host' in own) || target === own.host) return;
        // What the first click of a double one made smaller may have gone from under the second.
        if (timeStamp - this.pressed < DOUBLE_CLICK) return;
        this.focused = null;
        if (!this.planning) this.close();
      },
      moved,
    );
    // Of a press in another frame of the page, such as a message's own, no more is heard than that the focus goes there.
    const left = () => {
      if (!signal.aborted && !this.planning && view !== null && isPageFocused(view)) this.close(false);
    };
    view?.addEventListener('blur', () => setTimeout(left), { signal });
  }

  private head(face: ChipFace): HTMLElement {
    const { document } = this;
    return make(document, 'div', { class: 'head' }, [
      make(document, 'div', { class: 'who' }, [
        make(document, 'div', { class: 'name', text: face.name || face.address, dir: 'auto' }),
        face.subtitle === '' ? null : make(document, 'div', { class: 'sub', text: face.subtitle, dir: 'auto' }),
      ]),
      face.grade && make(document, 'span', { class: 'grade', text: face.grade.letter, title: face.grade.label }),
      make(document, 'button', {
        class: 'close',
        text: '×',
        title: face.words.close,
        attributes: { 'aria-label': face.words.close },
        press: () => this.close(),
      }),
    ]);
  }

  private others(face: ChipFace): HTMLElement[] {
    const { document } = this;
    if (face.others.length === 0) return [];
    const people = face.others.map(({ address, label }) =>
      make(document, 'button', {
        class: 'quiet',
        text: label,
        title: address,
        dir: 'auto',
        press: () => this.presses.turnTo(address),
      }),
    );
    return [
      make(document, 'div', { class: 'heading', text: face.othersHeading }),
      make(document, 'div', { class: 'rest' }, people),
    ];
  }

  /** What can be done, and under it what is seldom wanted. */
  private actions(face: ChipFace): HTMLElement[] {
    const [rest, actions] = [true, false].map((isQuiet) =>
      face.actions.filter(({ weight }) => (weight === 'quiet') === isQuiet).map((action) => this.action(action, face)),
    );
    return [
      make(this.document, 'div', { class: 'actions' }, actions),
      make(this.document, 'div', { class: 'rest' }, rest),
    ];
  }

  private action(action: ChipAction, face: ChipFace): HTMLElement {
    return make(this.document, 'button', {
      class: action.weight,
      text: action.label,
      title: action.title,
      attributes: action.name === 'plan' ? { 'aria-expanded': String(this.planning) } : {},
      press: () => this.press(action, face),
    });
  }

  private press(action: ChipAction, face: ChipFace): void {
    if (action.name !== 'plan') {
      this.begin(face);
      this.presses.act(action);
      return;
    }
    this.planning = !this.planning;
    this.typed = '';
    this.drawn = '';
    if (this.anchor !== null) this.show(face, this.anchor, this.told, false);
    this.showEnd();
    this.element.querySelector('input')?.focus();
  }

  /** Makes room for what stands last, which has come or grown. */
  private showEnd(): void {
    this.place();
    this.body.scrollTop = this.body.scrollHeight;
  }

  /** Says that it is being done: nothing is to be pressed until that is answered, which draws the card anew. */
  private begin({ words }: ChipFace): void {
    // What is disabled loses the focus, and whoever works by keys their place.
    this.element.focus();
    for (const button of this.body.querySelectorAll('button')) button.disabled = true;
    this.said.textContent = words.working;
    this.drawn = '';
  }

  private planForm(face: ChipFace): HTMLElement {
    const plan: ChipPresses['plan'] = (time) => {
      this.begin(face);
      this.presses.plan(time);
    };
    const keep = (text: string) => {
      this.typed = text;
    };
    return planForm(this.document, face.plan, this.presses.readTime, plan, { text: this.typed, keep }, () =>
      this.showEnd(),
    );
  }

  private say(face: ChipFace, outcome: Outcome | null): void {
    this.said.className = outcome?.wrong ? 'said wrong' : 'said';
    this.said.replaceChildren(...(outcome === null ? [] : [make(this.document, 'span', { text: outcome.said })]));
    if (!outcome?.canUndo) return;
    const press = () => {
      this.begin(face);
      this.presses.undo();
    };
    this.said.append(make(this.document, 'button', { text: face.words.undo, press }));
  }
}

/** Whether the page around all frames, or one of them, has the focus; false where that may not be asked. */
function isPageFocused({ top }: Window): boolean {
  try {
    return top?.document.hasFocus() === true;
  } catch {
    return false;
  }
}
