import type { ChipAction, ChipFace } from '../mail/chip-face';
import type { ChipCard } from './card-slot';
import { CARD_STYLES } from './card-styles';
import type { ChipPresses, Outcome } from './chip';
import { dress } from './dress';
import { make } from './make';
import { planForm } from './plan-form';

/** How far the card stands from the chip and from the window's edge, in pixels. */
const GAP = 6;
const EDGE = 8;

/** The small card under the chip: who it is, what was said last, and what can be done. */
export class Card implements ChipCard {
  readonly element: HTMLElement;
  private readonly presses: ChipPresses;
  private readonly document: Document;
  private anchor: HTMLElement | null = null;
  private planning = false;
  private typed = '';

  constructor(root: HTMLElement, presses: ChipPresses) {
    this.presses = presses;
    this.document = root.ownerDocument;
    const shadow = root.getRootNode();
    if ('host' in shadow) dress(shadow as ShadowRoot, CARD_STYLES);
    // In the top layer no pane of the webmail cuts it off.
    this.element = make(this.document, 'div', {
      class: 'card',
      attributes: { role: 'dialog', popover: 'manual', tabindex: '-1' },
    });
    this.element.addEventListener('keydown', (event) => {
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
    else this.openUnder();
  }

  close(): void {
    if (!this.isOpen) return;
    this.element.classList.remove('open');
    if ('hidePopover' in this.element && this.element.isConnected) this.element.hidePopover();
    this.anchor?.setAttribute('aria-expanded', 'false');
    if (this.hasFocus || this.element.contains(this.element.ownerDocument.activeElement)) this.anchor?.focus();
    this.planning = false;
  }

  show(face: ChipFace, anchor: HTMLElement, outcome: Outcome | null, focus: boolean): void {
    this.anchor = anchor;
    if (outcome !== null && !outcome.wrong) this.planning = false;
    this.element.setAttribute('aria-label', face.words.card);
    this.element.replaceChildren(
      this.head(face),
      ...face.lines.map((line) => make(this.document, 'p', { class: 'line', text: line, dir: 'auto' })),
      ...this.saved(face),
      ...this.touches(face),
      ...this.others(face),
      this.actions(face),
      ...(this.planning
        ? [
            planForm(this.document, face, this.presses, {
              text: this.typed,
              keep: (text) => {
                this.typed = text;
              },
            }),
          ]
        : []),
      this.said(face, outcome),
    );
    if (!this.isOpen) return;
    this.openUnder();
    if (focus) this.element.focus();
  }

  private openUnder(): void {
    this.element.classList.add('open');
    if ('showPopover' in this.element && this.element.isConnected && !this.element.matches(':popover-open'))
      this.element.showPopover();
    this.anchor?.setAttribute('aria-expanded', 'true');
    this.place();
    this.element.focus();
  }

  private place(): void {
    const view = this.document.defaultView;
    if (view === null || this.anchor === null) return;
    const chip = this.anchor.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(chip.left, view.innerWidth - width - EDGE));
    const below = chip.bottom + GAP;
    const top = below + height > view.innerHeight - EDGE ? Math.max(EDGE, chip.top - GAP - height) : below;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
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
        attributes: { type: 'button', 'aria-label': face.words.close },
        press: () => this.close(),
      }),
    ]);
  }

  private saved(face: ChipFace): HTMLElement[] {
    const { document } = this;
    if (face.saved.length === 0) return [];
    const entries = face.saved.flatMap(({ label, value }) => [
      make(document, 'dt', { text: label }),
      make(document, 'dd', { text: value, dir: 'auto' }),
    ]);
    return [make(document, 'dl', {}, entries)];
  }

  private touches(face: ChipFace): HTMLElement[] {
    const { document } = this;
    if (face.touches.length === 0) return [];
    const items = face.touches.map(({ ago, day, what, note }) =>
      make(document, 'li', { class: 'touch' }, [
        make(document, 'span', { class: 'ago', text: ago, title: day }),
        make(document, 'span', { class: 'what', text: note === '' ? what : `${what} · ${note}`, dir: 'auto' }),
      ]),
    );
    return [make(document, 'div', { class: 'heading', text: face.touchesHeading }), make(document, 'ul', {}, items)];
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
        attributes: { type: 'button' },
        press: () => this.presses.turnTo(address),
      }),
    );
    return [make(document, 'div', { class: 'heading', text: face.othersHeading }), make(document, 'div', {}, people)];
  }

  private actions(face: ChipFace): HTMLElement {
    const { document } = this;
    const buttons = face.actions.map((action) =>
      make(document, 'button', {
        class: action.weight,
        text: action.label,
        title: action.title,
        attributes: { type: 'button', ...(action.name === 'plan' ? { 'aria-expanded': String(this.planning) } : {}) },
        press: () => this.press(action, face),
      }),
    );
    return make(document, 'div', { class: 'actions' }, buttons);
  }

  private press(action: ChipAction, face: ChipFace): void {
    if (action.name !== 'plan') {
      for (const button of this.element.querySelectorAll('button')) button.disabled = true;
      this.presses.act(action);
      return;
    }
    this.planning = !this.planning;
    this.typed = '';
    if (this.anchor !== null) this.show(face, this.anchor, null, false);
    this.element.querySelector('input')?.focus();
  }

  private said(face: ChipFace, outcome: Outcome | null): HTMLElement {
    const { document } = this;
    const undo = outcome?.canUndo
      ? make(document, 'button', {
          text: face.words.undo,
          attributes: { type: 'button' },
          press: () => this.presses.undo(),
        })
      : null;
    return make(document, 'div', { class: outcome?.wrong ? 'said wrong' : 'said', attributes: { role: 'status' } }, [
      make(document, 'span', { text: outcome?.said ?? '' }),
      undo,
    ]);
  }
}
