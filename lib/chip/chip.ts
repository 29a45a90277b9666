import type { ChipAction, ChipFace } from '../mail/chip-face';
import type { ChipCard, MakeCard } from './card-slot';
import { CHIP_STYLES } from './chip-styles';
import { dress } from './dress';
import { make } from './make';
import { isOnDark } from './page-scheme';

/** What the chip asks its owner to do. */
export type ChipPresses = {
  act(action: ChipAction): void;
  undo(): void;
  /** Shows somebody else of the same message. */
  turnTo(address: string): void;
  /** What a typed time means; accepting it is left to `plan`. */
  readTime(text: string): Promise<{ ok: boolean; said: string }>;
  plan(text: string): void;
  /** Brings the card's code into the page; null where it can't be had. */
  bringCard(): Promise<MakeCard | null>;
};

/** What a press led to, to be said in the card. */
export type Outcome = { said: string; wrong: boolean; canUndo: boolean };

/** How it stands in the line, whatever the page's styles say of its elements; what is inside they don't reach. */
const PLACED = {
  all: 'initial',
  display: 'inline-block',
  margin: '0 6px',
  'min-width': '32px',
  'max-width': '100%',
  'vertical-align': 'middle',
};

/** Events of the chip that the webmail must not take for its own shortcuts and clicks. */
const KEPT = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'focusin',
];

/**
 * The chip beside a sender, and its card. All of it stands in a closed shadow root under an element without name, class
 * or text, so that a page can neither press nor read it, nor tell by it whose it is.
 */
export class Chip {
  readonly host: HTMLElement;
  private readonly root: HTMLElement;
  private readonly bar: HTMLElement;
  private card: ChipCard | null = null;
  private bringing = false;
  /** Draws the card, as it was last to be drawn. */
  private drawCard: (card: ChipCard) => void = () => undefined;
  private readonly presses: ChipPresses;

  constructor(document: Document, presses: ChipPresses) {
    this.presses = presses;
    this.host = document.createElement('span');
    for (const [name, value] of Object.entries(PLACED)) this.host.style.setProperty(name, value, 'important');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    dress(shadow, CHIP_STYLES);
    this.root = make(document, 'span', { class: 'root' });
    this.bar = make(document, 'span', { class: 'bar' });
    this.root.append(this.bar);
    shadow.append(this.root);
    for (const event of KEPT) this.host.addEventListener(event, (happened) => happened.stopPropagation());
  }

  /** Shows `face` right after `beside`. */
  show(face: ChipFace, beside: Element, outcome: Outcome | null): void {
    const document = this.host.ownerDocument;
    // Before anything is changed: the page need not be styled anew to tell. Its direction says on which side of the
    // sender the chip begins; its words have their own.
    const scheme = isOnDark(beside) ? 'dark' : 'light';
    const direction = document.defaultView?.getComputedStyle(beside).direction ?? '';
    this.keepBeside(beside);
    this.root.lang = face.language;
    this.bar.dir = direction;
    this.root.style.colorScheme = scheme;
    const isOpen = this.card?.isOpen ?? false;
    const known = face.state === 'contact';
    const chip = make(
      document,
      'button',
      {
        class: 'chip',
        title: face.label,
        attributes: {
          type: 'button',
          dir: face.direction,
          'aria-haspopup': 'dialog',
          'aria-expanded': String(isOpen),
          'aria-label': face.label,
        },
        press: () => void this.toggle(),
      },
      [
        make(document, 'span', { class: 'mark' }),
        known ? make(document, 'span', { class: 'name', text: face.name, dir: 'auto' }) : null,
        face.grade && make(document, 'span', { class: 'grade', text: face.grade.letter, title: face.grade.label }),
        face.badge === ''
          ? null
          : make(document, 'span', { class: face.late ? 'badge late' : 'badge', text: face.badge }),
        face.summary === '' ? null : make(document, 'span', { class: 'summary', text: face.summary }),
        // Words of their own, also to those who hear them.
      ].flatMap((one) => [one, document.createTextNode(' ')]),
    );
    const first = face.actions.find(({ weight }) => weight === 'first');
    const beside1 =
      first && !known
        ? make(document, 'button', {
            class: 'first',
            text: first.label,
            title: first.title,
            attributes: { type: 'button', dir: face.direction },
            press: () => {
              // A second press of a double click would find the person saved, and take the way back with it.
              this.bar.querySelector<HTMLButtonElement>('.first')?.setAttribute('disabled', '');
              this.presses.act(first);
            },
          })
        : null;
    const hadFocus = this.card?.hasFocus ?? false;
    this.bar.replaceChildren(...[chip, beside1].filter((one) => one !== null));
    this.drawCard = (card) => card.show(face, chip, outcome, hadFocus);
    if (this.card !== null) this.drawCard(this.card);
  }

  /** Puts it back where a page that was drawn anew had thrown it out. */
  keepBeside(beside: Element): void {
    if (beside.nextElementSibling === this.host) return;
    beside.after(this.host);
    this.card?.comeBack();
  }

  open(): void {
    if (this.card?.isOpen !== true) void this.toggle();
  }

  remove(): void {
    this.card?.close();
    this.host.remove();
  }

  /** Opens or closes the card, which comes into the page when it is first opened. */
  private async toggle(): Promise<void> {
    if (this.card === null) {
      if (this.bringing) return;
      this.bringing = true;
      const make = await this.presses.bringCard();
      this.bringing = false;
      if (make === null) return;
      this.card = make(this.root, this.presses);
      this.root.append(this.card.element);
      this.drawCard(this.card);
    }
    // Another message may have come meanwhile, whose chip is yet to stand.
    if (this.host.isConnected) this.card.toggle();
  }
}
