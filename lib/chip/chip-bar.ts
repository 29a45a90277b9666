import type { ChipAction, ChipFace } from '../messages/chip-face';
import { make, say } from './make';

/**
 * What stands in the sender's line: the chip, and beside it the button for the one thing to do: for somebody new, to save them. Made once;
 * from one message to the next only what differs is drawn, which for two strangers is nothing that shows.
 */
export class ChipBar {
  readonly element: HTMLElement;
  readonly chip: HTMLButtonElement;
  private readonly name: HTMLElement;
  private readonly grade: HTMLElement;
  private readonly badge: HTMLElement;
  private readonly summary: HTMLElement;
  private readonly first: HTMLButtonElement;
  private action: ChipAction | null = null;

  /** @param press of the chip itself */
  constructor(document: Document, press: () => void, act: (action: ChipAction) => void) {
    const part = (name: string) => make(document, 'span', { class: name });
    this.name = part('name');
    [this.grade, this.badge, this.summary] = [part('grade'), part('badge'), part('summary')];
    this.chip = make(
      document,
      'button',
      {
        class: 'chip',
        attributes: { 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
        press,
      },
      [part('mark'), this.badge, this.name, this.grade, this.summary],
    );
    this.first = make(document, 'button', {
      class: 'first',
      press: () => {
        if (this.action === null) return;
        // A second press of a double click would find the person saved, and take the way back with it.
        this.first.disabled = true;
        act(this.action);
      },
    });
    this.element = make(document, 'span', { class: 'bar' }, [this.chip, this.first]);
  }

  /** Draws what of `face` differs from the one before. */
  show(face: ChipFace): void {
    const { grade, label } = face;
    const isKnown = face.state === 'contact';
    this.action = face.actions.find(({ short }) => short) ?? null;
    fill(this.name, isKnown ? face.name : '');
    fill(this.grade, grade?.letter ?? '', grade?.label);
    fill(this.badge, face.badge);
    this.badge.classList.toggle('late', face.late);
    fill(this.summary, face.summary);
    fill(this.first, this.action?.short ?? '', this.action?.title);
    this.first.disabled = false;
    this.chip.title = this.chip.ariaLabel = label;
  }
}

/** Has `element` say `text`; out of sight where that is nothing. */
function fill(element: HTMLElement, text: string, title = ''): void {
  say(element, text);
  element.title = title;
  element.hidden = text === '';
}
