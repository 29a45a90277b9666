import type { ChipFace } from '../messages/chip-face';
import type { ChipPresses, Outcome } from './chip';

/** The chip's card, as the chip knows it. */
export type ChipCard = {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  readonly hasFocus: boolean;
  /** Opens it, with the focus, or closes it. */
  toggle(): void;
  close(): void;
  /** Shows itself again after the page threw it out, if the rep had it open. */
  comeBack(): void;
  /** Draws `face`; the card stays open if it was, and has the focus where `focus` says so. */
  show(face: ChipFace, anchor: HTMLElement, outcome: Outcome | null, focus: boolean): void;
};

/** Makes the card of the chip whose own element is `root`, and the styles of the card. */
export type MakeCard = (root: HTMLElement, presses: ChipPresses) => ChipCard;

/** Where the script with the card leaves it for the chip's: in their own world, where no page sees it. */
const KEY = 'duebookCard';

/** Leaves the card for the chip's script to find. */
export function leaveCard(make: MakeCard): void {
  Reflect.set(globalThis, KEY, make);
}

/** What was left there; null where nothing was. */
export function leftCard(): MakeCard | null {
  const left: unknown = Reflect.get(globalThis, KEY);
  return typeof left === 'function' ? (left as MakeCard) : null;
}
