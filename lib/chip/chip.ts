import type { ChipAction, ChipFace } from '../mail/chip-face';
import { Card } from './card';
import { CHIP_STYLES } from './chip-styles';
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
};

/** What a press led to, to be said in the card. */
export type Outcome = { said: string; wrong: boolean; canUndo: boolean };

/** How it stands in the line, whatever the page's styles say of its elements; what is inside they don't reach. */
const PLACED = {
  display: 'inline-block',
  position: 'static',
  float: 'none',
  margin: '0 6px',
  padding: '0',
  border: '0',
  width: 'auto',
  height: 'auto',
  'max-width': '100%',
  'vertical-align': 'middle',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
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
  private readonly card: Card;
  private readonly presses: ChipPresses;

  constructor(document: Document, presses: ChipPresses) {
    this.presses = presses;
    this.host = document.createElement('span');
    for (const [name, value] of Object.entries(PLACED)) this.host.style.setProperty(name, value, 'important');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    dress(shadow, document);
    this.root = make(document, 'span', { class: 'root' });
    shadow.append(this.root);
    this.card = new Card(this.root, presses);
    for (const event of KEPT) this.host.addEventListener(event, (happened) => happened.stopPropagation());
  }

  /** Shows `face` right after `beside`. */
  show(face: ChipFace, beside: Element, outcome: Outcome | null): void {
    this.keepBeside(beside);
    const document = this.host.ownerDocument;
    this.root.lang = face.language;
    this.root.dir = face.direction;
    this.root.style.colorScheme = isOnDark(beside) ? 'dark' : 'light';
    const isOpen = this.card.isOpen;
    const known = face.state === 'contact';
    const chip = make(
      document,
      'button',
      {
        class: 'chip',
        attributes: {
          type: 'button',
          'aria-haspopup': 'dialog',
          'aria-expanded': String(isOpen),
          'aria-label': face.label,
        },
        press: () => this.card.toggle(),
      },
      [
        make(document, 'span', { class: 'mark', text: 'D', attributes: { 'aria-hidden': 'true' } }),
        known ? make(document, 'span', { class: 'name', text: face.name, dir: 'auto' }) : null,
        face.grade && make(document, 'span', { class: 'grade', text: face.grade.letter, title: face.grade.label }),
        face.badge === '' ? null : make(document, 'span', { class: 'badge', text: face.badge }),
        face.summary === '' ? null : make(document, 'span', { class: 'summary', text: face.summary }),
      ],
    );
    const first = face.actions.find(({ weight }) => weight === 'first');
    const beside1 =
      first && !known
        ? make(document, 'button', {
            class: 'first',
            text: first.label,
            title: first.title,
            attributes: { type: 'button' },
            press: () => this.presses.act(first),
          })
        : null;
    const hadFocus = this.card.hasFocus;
    this.root.replaceChildren(...[chip, beside1].filter((one) => one !== null), this.card.element);
    this.card.show(face, chip, outcome, hadFocus);
  }

  /** Puts it back where a page that was drawn anew had thrown it out. */
  keepBeside(beside: Element): void {
    if (beside.nextElementSibling !== this.host) beside.after(this.host);
  }

  open(): void {
    if (!this.card.isOpen) this.card.toggle();
  }

  remove(): void {
    this.card.close();
    this.host.remove();
  }
}

/** A sheet of its own, which no policy of the page forbids; where a content script can't make one, a style element. */
function dress(shadow: ShadowRoot, document: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CHIP_STYLES);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(make(document, 'style', { text: CHIP_STYLES }));
  }
}
