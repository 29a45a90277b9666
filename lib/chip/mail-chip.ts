import type { OpenMessage } from '../extract/webmail/webmail';
import type { ChipAction, ChipFace } from '../mail/chip-face';
import { seenMessage } from '../mail/seen-message';
import type {
  FaceRequestName,
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

/** What tells one message from another but its date, the last line of its key. */
const undated = (open: OpenMessage | null) => open?.key.replace(/\n.*$/, '');

/** Keeps one chip beside the sender of the message that is open, and sends on what the rep presses there. */
export class MailChip {
  private readonly chip: Chip;
  private readonly ask: Ask;
  private open: OpenMessage | null = null;
  private message: SeenMessage | null = null;
  private face: ChipFace | null = null;
  private undoToken: UndoToken | null = null;
  private asked = 0;

  constructor(document: Document, ask: Ask) {
    this.ask = ask;
    this.chip = new Chip(document, {
      act: (action) => this.act(action),
      undo: () => this.undo(),
      turnTo: (address) => this.look(address),
      readTime: (text) => this.readTime(text),
      plan: (text) => void this.plan(text),
      bringCard: async () => ((await this.ask('mail.card', {}))?.ok ? leftCard() : null),
    });
  }

  isOwn(node: Node): boolean {
    return node === this.chip.host;
  }

  /** Takes in what the page shows now; tells whether that is another message than before. */
  see(open: OpenMessage | null): boolean {
    const { open: before } = this;
    this.open = open;
    if (open?.key === before?.key) {
      if (open !== null && this.face?.summary) this.chip.keepBeside(open.beside);
      return false;
    }
    // Where but its date is another, as one that counts the minutes, what is open stays, and what is being typed.
    if (undated(open) !== undated(before)) {
      this.chip.remove();
      this.face = null;
    }
    this.message = open && seenMessage(open);
    if (open !== null) this.look(null);
    return true;
  }

  remove(): void {
    this.asked += 1;
    this.chip.remove();
  }

  private get about(): { message: SeenMessage; address: string | null } | null {
    return this.message && { message: this.message, address: this.face?.address || null };
  }

  private look(address: string | null): void {
    if (this.message !== null) void this.request('mail.look', { message: this.message, address });
  }

  private act(action: ChipAction): void {
    const { about } = this;
    if (about === null) return;
    const { name } = action;
    if (name === 'never-address' || name === 'never-domain')
      void this.request('mail.never', { ...about, scope: name === 'never-domain' ? 'domain' : 'address' });
    else if (name !== 'plan') void this.request(`mail.${name}`, about);
  }

  private undo(): void {
    const { about, undoToken } = this;
    if (about !== null && undoToken !== null) void this.request('mail.undo', { ...about, token: undoToken });
  }

  private async readTime(text: string): Promise<ReadTimeReply> {
    const answer = await this.ask('mail.readTime', { text });
    if (answer === null) return { ok: false, said: '' };
    return answer.ok ? answer.reply : { ok: false, said: answer.said };
  }

  private async plan(text: string): Promise<void> {
    const { about } = this;
    const read = await this.readTime(text);
    // Another message may be open by now.
    if (about?.message === this.message && read.ok) await this.request('mail.plan', { ...about, time: read.time });
  }

  /** Asks, and shows the answer if the message it is about is still the one on the screen. */
  private async request<N extends FaceRequestName>(name: N, payload: MailPayload<N>): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    const answer = await this.ask(name, payload);
    if (turn !== this.asked || this.open === null) return;
    if (answer === null) return this.chip.remove();
    const { said } = answer.ok ? (answer.reply as MailReply) : answer;
    this.undoToken = null;
    if (answer.ok) ({ face: this.face, undo: this.undoToken } = answer.reply as MailReply);
    this.tell(said === '' ? null : { said, wrong: !answer.ok, canUndo: this.undoToken !== null });
    if (name !== 'mail.look' && said !== '' && this.face !== null) this.chip.open();
  }

  private tell(outcome: Outcome | null): void {
    const { face, open } = this;
    if (face === null || open === null) return;
    // The rep's own mail to nobody has nothing to offer.
    if (face.summary === '') this.chip.remove();
    else this.chip.show(face, open.beside, outcome);
  }
}
