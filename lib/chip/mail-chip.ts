import type { OpenMessage } from '../extract/webmail/webmail';
import { seenMessage } from '../mail/seen-message';
import type { ChipAction, ChipFace } from '../messages/chip-face';
import type {
  FaceRequestName,
  MailAbout,
  MailEnvelope,
  MailPayload,
  MailReply,
  MailRequestName,
  ReadTimeReply,
  SeenMessage,
} from '../messages/mail-protocol';
import type { UndoToken } from '../messages/protocol';
import { leftCard } from './card-slot';
import { Chip, type Outcome } from './chip';

/** Asks the background; null where it can't be asked any more, as after an update. */
export type Ask = <N extends MailRequestName>(name: N, payload: MailPayload<N>) => Promise<MailEnvelope<N> | null>;

/** What is asked of a request beside the message and whom in it. */
type More<N extends FaceRequestName> = Omit<MailPayload<N>, keyof MailAbout> & Partial<MailAbout>;

/** What is told of a request that was answered; where it failed, no more than that. */
type Told = Pick<MailReply, 'said'> & Partial<MailReply>;

/** What tells one message from another but its date, the last line of its key. */
const undated = (open: OpenMessage | null) => open?.key.replace(/\n.*$/, '');

/** Keeps one chip beside the sender of the message that is open, and sends on what the rep presses there. */
export class MailChip {
  private readonly chip: Chip;
  private readonly ask: Ask;
  private open: OpenMessage | null = null;
  private message: SeenMessage | null = null;
  private face: ChipFace | null = null;
  /** What is said of what was done last about whom the face shows, and what takes it back. */
  private outcome: Outcome | null = null;
  private undoToken: UndoToken | null = null;
  private asked = 0;
  /** Something asked is yet to be answered; something else changed before it was. */
  private isAsking = false;
  private isStale = false;

  constructor(document: Document, ask: Ask) {
    this.ask = ask;
    this.chip = new Chip(document, {
      act: (action) => this.act(action),
      undo: () => this.undo(),
      turnTo: (address) => void this.request('mail.look', { address }),
      readTime: (text) => this.readTime(text),
      plan: (time) => void this.request('mail.plan', { time }),
      bringCard: async () => {
        if ((await this.ask('mail.card', {}))?.ok) return leftCard();
        // Where there is no card to be had a chip that stayed would do nothing when pressed.
        this.remove();
        return null;
      },
    });
  }

  /** Whether a node of the page is the chip. */
  isOwn(node: Node): boolean {
    return node === this.chip.host;
  }

  /**
   * Takes in what the page shows now; tells whether another message stands there. Where the one before still does, under
   * the address of the next, or nothing does any more, that is yet to come.
   */
  see(open: OpenMessage | null): boolean {
    const { open: before } = this;
    this.open = open;
    if (open?.key === before?.key) {
      if (open !== null && this.face?.summary) this.chip.keepBeside(open.beside);
      return false;
    }
    // Where but its date is another, as one that counts the minutes, what is open stays, and what is being typed.
    if (undated(open) !== undated(before)) this.remove();
    this.message = open && seenMessage(open);
    void this.request('mail.look', {});
    return open !== null && open.beside !== before?.beside;
  }

  /** Takes the chip away; what is answered from now on to what was asked before shows nothing. */
  remove(): void {
    this.asked += 1;
    this.isAsking = false;
    this.face = null;
    this.chip.remove();
  }

  private act({ name }: ChipAction): void {
    if (name !== 'plan') void this.request(`mail.${name}`, {});
  }

  private undo(): void {
    const { undoToken: token } = this;
    if (token !== null) void this.request('mail.undo', { token });
  }

  private async readTime(text: string): Promise<ReadTimeReply> {
    const answer = await this.ask('mail.readTime', { text });
    if (answer === null) return { ok: false, said: '' };
    return answer.ok ? answer.reply : { ok: false, said: answer.said };
  }

  /** Asks about whom the chip is about, and shows the answer if the message is still the one on the screen. */
  private async request<N extends FaceRequestName>(name: N, more: More<N>): Promise<void> {
    const { message, face: before } = this;
    if (message === null) return;
    const isLook = name === 'mail.look';
    if (isLook && !more.address && this.isAsking) {
      // What that has led to is shown first, as a look itself may have closed a reminder: what changed may be just this.
      this.isStale = true;
      return;
    }
    this.asked += 1;
    const turn = this.asked;
    this.isAsking = true;
    const answer = await this.ask(name, {
      message,
      address: before?.address || null,
      undo: this.undoToken,
      ...more,
    } as MailPayload<N>);
    if (turn !== this.asked) return;
    this.isAsking = false;
    // Nobody is there any more, or nobody who may be asked from here.
    if (!answer?.ok && !answer?.said) return this.remove();
    const told: Told = answer.ok ? (answer.reply as MailReply) : answer;
    const { said, face = before, undo = null } = told;
    const outcome = said === '' ? null : { said, wrong: !answer.ok, canUndo: undo !== null };
    const isSame = face?.address === before?.address && face?.state === before?.state;
    // What was done stays said, with its way back as long as there is one, whatever else is so now.
    const isKept = isSame && (outcome === null ? !isLook || undo === this.undoToken : isLook && outcome.wrong);
    if (!isKept) [this.outcome, this.undoToken] = [outcome, undo];
    else if (face && before) face.saved = before.saved;
    this.face = face;
    this.show(outcome ?? this.outcome);
    if (!isLook && outcome !== null && face !== null) this.chip.open();
    if (this.isStale) {
      this.isStale = false;
      void this.request('mail.look', {});
    }
  }

  private show(outcome: Outcome | null): void {
    const { face, open } = this;
    if (face === null || open === null) return;
    // The rep's own mail to nobody has nothing to offer.
    if (face.summary === '') this.chip.remove();
    else this.chip.show(face, open.beside, outcome);
  }
}
