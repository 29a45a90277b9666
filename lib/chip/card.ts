import type { ChipAction, ChipFace } from '../messages/chip-face';
import { CardPopover } from './card-popover';
import type { ChipCard } from './card-slot';
import { CARD_STYLES } from './card-styles';
import type { ChipPresses, Outcome } from './chip';
import { dress } from './dress';
import { faceFacts } from './face-facts';
import { make } from './make';
import { planForm } from './plan-form';

/** The small card under the chip: who it is, what was said last, and what can be done. */
export class Card implements ChipCard {
  private readonly popover: CardPopover;
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

  constructor(root: HTMLElement, presses: ChipPresses) {
    this.presses = presses;
    this.document = root.ownerDocument;
    const shadow = root.getRootNode();
    if ('host' in shadow) dress(shadow as ShadowRoot, CARD_STYLES);
    this.popover = new CardPopover(
      root,
      () => this.planning,
      () => {
        this.planning = false;
      },
    );
    this.body = make(this.document, 'div', { class: 'body' });
    this.said = make(this.document, 'div', { attributes: { role: 'status' } });
    this.element.append(this.body, this.said);
  }

  get element(): HTMLElement {
    return this.popover.element;
  }

  get isOpen(): boolean {
    return this.popover.isOpen;
  }

  get hasFocus(): boolean {
    return this.popover.hasFocus;
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else {
      this.popover.open();
      this.element.focus();
    }
  }

  close(): void {
    this.popover.close();
  }

  comeBack(): void {
    this.popover.comeBack();
  }

  show(face: ChipFace, anchor: HTMLElement, outcome: Outcome | null, focus: boolean): void {
    this.anchor = anchor;
    this.popover.belongTo(anchor);
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
      this.actions(face, 'actions'),
      ...this.others(face),
      this.actions(face, 'rest'),
      ...(this.planning ? [this.planForm(face)] : []),
    );
    this.say(face, outcome);
    if (!this.isOpen) return;
    this.popover.open();
    const field = caret && this.body.querySelector('input');
    if (field) {
      // What is written on is drawn anew, too.
      field.focus({ preventScroll: true });
      field.setSelectionRange(caret.selectionStart, caret.selectionEnd);
    } else if (focus) this.element.focus();
  }

  private head(face: ChipFace): HTMLElement {
    const { document } = this;
    return make(document, 'div', { class: 'head' }, [
      make(document, 'div', { class: 'who' }, [
        make(document, 'div', { class: 'name', text: face.name || face.address, title: face.name }),
        face.subtitle === ''
          ? null
          : make(document, 'div', { class: 'sub', text: face.subtitle, title: face.subtitle }),
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
        press: () => this.presses.turnTo(address),
      }),
    );
    return [
      make(document, 'div', { class: 'heading', text: face.othersHeading }),
      make(document, 'div', { class: 'others' }, people),
    ];
  }

  /** What can be done, or the `rest`, which is seldom wanted. */
  private actions(face: ChipFace, which: 'actions' | 'rest'): HTMLElement {
    const actions = face.actions.filter(({ weight }) => (weight === 'quiet') === (which === 'rest'));
    return make(
      this.document,
      'div',
      { class: which },
      actions.map((action) => this.action(action, face)),
    );
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
    this.popover.place();
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
    this.said.replaceChildren(...(outcome === null ? [] : [make(this.document, 'span', {}, [outcome.said])]));
    if (!outcome?.canUndo) return;
    const press = () => {
      this.begin(face);
      this.presses.undo();
    };
    this.said.append(make(this.document, 'button', { text: face.words.undo, press }));
  }
}
