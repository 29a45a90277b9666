/**
 * What the chip shows, made ready by the background in the rep's language: whoever draws it needs no locale, no book
 * and no rules. Every text is plain text; names may be written in any script and want `dir="auto"`.
 */

/**
 * Who stands before the rep: nobody the book knows, a contact, somebody who is never to be captured, a list or a
 * machine, or only the rep.
 */
export type ChipState = 'stranger' | 'contact' | 'never' | 'bulk' | 'own';

/** What the rep can press; each is sent as `mail.<name>`. */
export type ChipActionName =
  | 'save'
  | 'replied'
  | 'log'
  | 'complete'
  | 'plan'
  | 'remind'
  | 'open'
  | 'report'
  | 'me'
  | 'notMe'
  | 'never-address'
  | 'never-domain'
  | 'allow';

export type ChipAction = {
  name: ChipActionName;
  label: string;
  /** Says more than the label, for a title and screen readers: whom it is about, what will be done when. */
  title: string;
  /** `first` is the one thing to do (one at most), `quiet` belongs at the end. */
  weight: 'first' | 'plain' | 'quiet';
  /** Of what can be done beside the chip, too (one at most): what it is called there, where there is little room. */
  short?: string;
};

/** One thing that happened, newest first. */
export type ChipTouch = {
  /** "12 days ago" */
  ago: string;
  /** "Tue 10 Nov 2026, 16:12", for a title. */
  day: string;
  /** "Email from them · Reached" */
  what: string;
  /** The first words of its note, or ''. */
  note: string;
};

/** Somebody else in the same message whom `mail.look` can be asked about. */
export type ChipOther = { address: string; label: string };

export type ChipFace = {
  state: ChipState;
  /** For `lang`. */
  language: string;
  /** Whom this is about, to be sent back with every press; '' where it is nobody but the rep (`own`). */
  address: string;
  /** What they are called: in the book, else as the message has it. */
  name: string;
  /** Organisation and title, as the book has them; ''. */
  subtitle: string;
  /** The grade's letter with its words, for a contact. */
  grade: { letter: 'A' | 'B' | 'C'; label: string } | null;
  /** The one word that wants to be seen first ("Replied", "Overdue"), or ''. */
  badge: string;
  /** Whether the badge says that something is late. */
  late: boolean;
  /** What the chip itself says in a few words: "touch 3 · next Tue 24 Nov"; '' where there should be none (`own`). */
  summary: string;
  /** The chip's accessible name: who, and all of the summary. */
  label: string;
  /** What the card says, a line each. */
  lines: string[];
  /** What was saved just now, field by field; empty but right after `mail.save`. */
  saved: { label: string; value: string }[];
  touchesHeading: string;
  /** The last three. */
  touches: ChipTouch[];
  /** In the order to show them. */
  actions: ChipAction[];
  othersHeading: string;
  others: ChipOther[];
  /** For the field of the action `plan`: its label, an example of what to type, and the words of its button. */
  plan: { label: string; placeholder: string; accept: string };
  /** What every card has, and what is said once Duebook was turned off under it. */
  words: { card: string; close: string; undo: string; working: string; off: string };
};
