import type { DueTime } from '../follow-ups/follow-up';
import { isAnswered } from '../follow-ups/is-answered';
import type { TouchFields } from '../follow-ups/touch';
import { dueWords } from '../words/due-words';
import type { Done, OnContact } from './mail-handlers';
import type { MailWorld } from './mail-world';
import { waitingPlan } from './met-messages';
import { messageTouch, nextAfter, toDo, waitingFor } from './next-steps';
import { followUpWords } from './person-words';
import { cameAt, isAwaited, type Sight } from './sight';

const MINUTE = 60_000;

/** Notes the message as a touch, once. */
export async function logMessage({ known, seen, words, world }: OnContact): Promise<Done> {
  const { did } = words.mail;
  if (known.logged) return { said: did.alreadyLogged, undo: null };
  const { id: contactId } = known.contact;
  const { undo } = await world.commands['touches.add']({ contactId, touch: messageTouch(seen), message: seen.mark });
  return { said: did.logged, undo };
}

/** Notes the message as a touch, closes what was to be done and plans what is next. */
export async function noteReply(on: OnContact): Promise<Done> {
  const { known, seen, words, world } = on;
  const { did } = words.mail;
  if (known.logged) return { said: did.alreadyLogged, undo: null };
  const touch = messageTouch(seen);
  const done = toDo(known, seen) ?? waitingFor(known, seen);
  const next = nextAfter(touch, done, known, seen);
  const noted = { touch, message: seen.mark };
  const { undo } = done
    ? await world.commands['followUps.complete']({ id: done.id, ...noted, next })
    : await world.commands['touches.add']({ contactId: known.contact.id, ...noted, ...(next ? { next } : {}) });
  const completed = done ? did.completed(followUpWords(done, seen)) : '';
  return { said: words.common.sentences(did.logged, completed, nextWords(next, on)), undo };
}

/**
 * Closes what was to be done and plans what is next. Where it was to write and the message is what the rep has written
 * since, that is the touch; else one like the follow-up, now.
 */
export async function completeNext(on: OnContact): Promise<Done> {
  const { known, seen, words, world } = on;
  const { did } = words.mail;
  const done = toDo(known, seen) ?? waitingFor(known, seen);
  if (done === null) return { said: did.nothingOpen, undo: null };
  const { direction, time, instant, mark } = seen;
  const written = direction === 'out' && done.channel === 'email' && !known.logged && (time?.at ?? 0) > done.createdAt;
  const touch: TouchFields = written
    ? messageTouch(seen)
    : { at: instant, channel: done.channel, direction: 'out', outcome: 'other', offered: '', note: '' };
  const next = nextAfter(touch, done, known, seen);
  const message = written ? { message: mark } : {};
  const { undo } = await world.commands['followUps.complete']({ id: done.id, touch, ...message, next });
  return { said: words.common.sentences(did.completed(followUpWords(done, seen)), nextWords(next, on)), undo };
}

/** Moves what is to be done to another time, or plans it. */
export async function planNext({ known, seen, words, world }: OnContact, time: DueTime): Promise<Done> {
  const { did } = words.mail;
  const { id: contactId } = known.contact;
  const open = toDo(known, seen);
  const when = dueWords(time, seen.now, seen.language);
  if (open) {
    const plan = { ...time, channel: open.channel, note: open.note };
    const { undo } = await world.commands['followUps.update']({ id: open.id, plan });
    return { said: did.moved(when), undo };
  }
  const { undo } = await world.commands['followUps.add']({ contactId, plan: { ...time, channel: 'email', note: '' } });
  return { said: did.planned(when), undo };
}

/** Plans to be reminded where the message is not answered; once, as long as one waits. */
export async function remindOfSilence({ known, seen, words, world }: OnContact): Promise<Done> {
  const { did } = words.mail;
  const waiting = waitingFor(known, seen);
  const plan = await waitingPlan(seen, world);
  const reminds = did.reminds(dueWords(waiting ?? plan, seen.now, seen.language));
  if (waiting) return { said: reminds, undo: null };
  const { undo } = await world.commands['followUps.add']({ contactId: known.contact.id, plan });
  return { said: reminds, undo };
}

function nextWords(next: ReturnType<typeof nextAfter>, { known, seen, words }: OnContact): string {
  const { did } = words.mail;
  const { now, language } = seen;
  if (next) return did.next(words.common.channel[next.channel], dueWords(next, now, language));
  // Something else is planned already.
  return known.followUps.length > 1 ? '' : did.noNext;
}

/** After an undo: what waits on, though this message would answer it, is to be closed by a later one alone. */
export async function keepWaiting(seen: Sight, world: MailWorld): Promise<void> {
  const came = cameAt(seen);
  if (came === null || !isAwaited(seen)) return;
  for (const { id, due, allDay, channel, note, closesOnReply, ...waiting } of seen.found.known?.followUps ?? []) {
    if (!isAnswered({ closesOnReply, ...waiting }, came)) continue;
    const plan = { due, allDay, channel, note, closesOnReply, answersFrom: came + MINUTE };
    await world.commands['followUps.update']({ id, plan });
  }
}
