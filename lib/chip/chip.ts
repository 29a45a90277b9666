import type { ChipAction, ChipFace } from '../messages/chip-face';
import type { MailPayload, ReadTimeReply } from '../messages/mail-protocol';
import type { ChipCard, MakeCard } from './card-slot';
import { ChipBar } from './chip-bar';
import { CHIP_STYLES } from './chip-styles';
import { dress } from './dress';
import { fitInRow, lowRowAround } from './fit-in-row';
import { make, OFF } from './make';
import { schemeAround } from './page-scheme';

/** What the chip asks its owner to do. */
export type ChipPresses = {
  act(action: ChipAction): void;
  undo(): void;
  /** Shows somebody else of the same message. */
  turnTo(address: string): void;
  /** What a typed time means; accepting it is left to `plan`. */
  readTime(text: string): Promise<ReadTimeReply>;
  plan(time: MailPayload<'mail.plan'>['time']): void;
  /** Brings the card's code into the page; null where it can't be had. */
  bringCard(): Promise<MakeCard | null>;
};

/** What a press led to, to be said in the card. */
export type Outcome = { said: string; wrong: boolean; canUndo: boolean };

/**
 * How it stands in the line, whatever the page's styles say of its elements; what is inside they don't reach. The line
 * grows no higher for it, so that nothing the rep is reading moves when it comes, and nothing is laid out anew below.
 */
const PLACED = {
  all: 'initial',
  display: 'inline-block',
  margin: '-4px 6px',
  'min-width': '32px',
  'max-width': 'min(100%, 520px)',
  'vertical-align': 'middle',
  '--h': '24px',
};

/** Events of the chip that the webmail must not take for its own shortcuts and clicks. */
const KEPT = 'click pointerdown pointerup mousedown mouseup keydown keyup keypress input focusin'.split(' ');

/**
 * The chip beside a sender, and its card. All of it stands in a closed shadow root under an element without name, class
 * or text, so that a page can neither press nor read it, nor tell by it whose it is.
 */
export class Chip {
  readonly host: HTMLElement;
  private readonly root: HTMLElement;
  private readonly bar: ChipBar;
  /** Says, in the place of all else, that Duebook is gone, where it may be: once the dialog before it was closed. */
  private readonly off: HTMLElement;
  private card: ChipCard | null = null;
  private bringing = false;
  /** Draws the card, as it was last to be drawn. */
  private drawCard: (card: ChipCard) => void = () => undefined;
  private readonly presses: ChipPresses;
  /** The row the chip stands behind, where it had no room in it. */
  private row: Element | null = null;
  /** Whether its styles are no longer those it is placed with: setting them anew would have all of it styled anew. */
  private isFitted = true;
  private readonly watch = new IntersectionObserver(
    ([seen]) => {
      if ((seen?.intersectionRatio ?? 1) === 1 || !this.host.isConnected) return;
      this.isFitted = true;
      this.row = fitInRow(this.host, this.bar.element) ?? this.row;
    },
    { threshold: 1 },
  );

  constructor(document: Document, presses: ChipPresses) {
    this.presses = presses;
    this.host = document.createElement('span');
    const shadow = this.host.attachShadow({ mode: 'closed' });
    dress(shadow, CHIP_STYLES);
    this.root = make(document, 'span', { class: 'root' });
    this.bar = new ChipBar(document, () => void this.toggle(), presses.act);
    this.off = make(document, 'span', { class: 'off' });
    if (import.meta.env.FIREFOX) {
      const form = make(document, 'form', { attributes: { id: OFF, method: 'dialog' } });
      const alive = make(document, 'dialog', { attributes: { open: '' } }, [form]);
      this.root.append(alive, this.bar.element, this.off);
    } else this.root.append(this.bar.element);
    shadow.append(this.root);
    for (const event of KEPT) this.host.addEventListener(event, (happened) => happened.stopPropagation());
  }

  /** Shows `face` right after `beside`. */
  show(face: ChipFace, beside: Element, outcome: Outcome | null): void {
    // Before anything is changed: the page need not be styled anew to tell. Its direction says on which side of the
    // sender the chip begins; its words have their own.
    const { direction } = getComputedStyle(beside);
    this.root.lang = face.language;
    this.bar.element.dir = direction;
    this.off.textContent = face.words.off;
    this.bar.show(face);
    this.keepBeside(beside);
    const hadFocus = this.card?.hasFocus ?? false;
    this.drawCard = (card) => card.show(face, this.bar.chip, outcome, hadFocus);
    if (this.card !== null) this.drawCard(this.card);
  }

  /** Puts it back where a page that was drawn anew had thrown it out, and has it look as the ground it stands on. */
  keepBeside(beside: Element): void {
    const { host } = this;
    this.root.style.colorScheme = schemeAround(beside);
    if (beside.nextElementSibling === host || (host.isConnected && this.row?.contains(beside))) return;
    if (this.isFitted) this.place();
    this.row = null;
    this.watch.disconnect();
    // Asked while the page is laid out as it stands; few rows are so low, and to watch the rest costs time.
    const isLow = lowRowAround(beside) !== null;
    beside.after(host);
    if (isLow) this.watch.observe(host);
    this.card?.comeBack();
  }

  private place(): void {
    for (const [name, value] of Object.entries(PLACED)) this.host.style.setProperty(name, value, 'important');
    this.isFitted = false;
  }

  /** Opens the card, fetching it first where it was never open. */
  open(): void {
    if (this.card?.isOpen !== true) void this.toggle();
  }

  /** Takes the chip out of the page and closes its card. */
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
