import { WRITTEN_LIMITS, type WrittenMail } from '../message/written-mail';
import { leftOpen } from './left-open';
import { writtenLines } from './written-lines';

/** How long a body whose page is still being loaded is waited for, and how often it is looked at, in milliseconds. */
const PATIENCE = 600;
const PAUSE = 60;

/** What the sender of the message left open wrote; null where none is, no lines where nothing came in time. */
export async function whatWasWritten(): Promise<WrittenMail | null> {
  for (let waited = 0; ; waited += PAUSE) {
    const open = leftOpen();
    if (open === null) return null;
    const lines = writtenLines(open.bodies);
    if (lines.length > 0 || waited >= PATIENCE) {
      return { from: cut(open.from.address), subject: cut(open.subject), date: cut(open.date), lines };
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function cut(text: string): string {
  return text.slice(0, WRITTEN_LIMITS.line);
}
