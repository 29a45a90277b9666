import type { MessageMark } from '../contacts/contact';
import { neverCapturedBy } from '../contacts/never-capture';
import { errorCodeOf } from '../errors/duebook-error';
import { isAutomatedAddress } from '../extract/message/automated-sender';
import { isAutomaticAnswer } from '../extract/message/automatic-answer';
import { isMassMail } from '../extract/message/mass-mail';
import type { Mailbox } from '../extract/message/message';
import { permalinkOf } from '../extract/webmail/permalink-of';
import { isAnswered } from '../follow-ups/is-answered';
import { type LocalDateTime, localOf } from '../follow-ups/local-date-time';
import type { Direction } from '../follow-ups/touch';
import type { MailAbout, MailFrame, SeenMessage } from '../messages/mail-protocol';
import type { Settings } from '../settings/settings';
import type { Language } from '../words/words';
import { mailPeople, personAbout } from './mail-people';
import type { MailContact, MailPerson, MailWorld } from './mail-world';
import { messageMark } from './message-mark';
import { type MessageTime, messageTime } from './message-time/message-time';

/** A message on the rep's screen and one of the people in it, with all that is known of both. */
export type Sight = {
  message: SeenMessage;
  direction: Direction;
  /** Null where there is nobody but the rep. */
  person: Mailbox | null;
  others: readonly Mailbox[];
  time: MessageTime | null;
  mark: MessageMark;
  /** The entry of the list of whom never to capture that the person falls under. */
  never: string | null;
  found: MailPerson;
  /** Whether nobody in particular wrote it: by its head, and by its body where it matters. */
  isMass: boolean;
  settings: Settings;
  language: Language;
  /** Milliseconds since the epoch, UTC, and what a clock on the wall shows then. */
  instant: number;
  now: LocalDateTime;
};

const MINUTE = 60_000;
const NOBODY: MailPerson = { known: null, likely: null };

/**
 * Looks at a message as the book and the settings stand now.
 * @throws DuebookError `command-malformed` for a person who is not in the message, `database-unavailable`
 */
export async function sight(about: MailAbout, frame: MailFrame, world: MailWorld): Promise<Sight> {
  const { message } = about;
  const settings = await world.settings();
  const people = mailPeople(message, settings);
  const person = personAbout(people, about);
  const instant = world.clock.now();
  const time = messageTime(message.date, instant);
  const mark = await messageMark(message, time);
  const seen = {
    message,
    direction: people.direction,
    person,
    others: people.people.filter((one) => one !== person),
    time,
    mark,
    never: person && neverCapturedBy(person.address, settings.neverCapture),
    found: person ? await world.find(person, mark) : NOBODY,
    isMass: people.direction === 'in' && (message.list || isAutomatedAddress(person?.address ?? '')),
    settings,
    language: world.language(settings),
    instant,
    now: localOf(instant),
  };
  return asksForBody(seen) ? { ...seen, isMass: await hasMassBody(seen, frame, world) } : seen;
}

/** Whether it makes a difference that a message in is mass mail after all, which its head does not tell. */
function asksForBody(seen: Sight): boolean {
  const { direction, isMass, person, never, found } = seen;
  if (direction !== 'in' || isMass || person === null) return false;
  return found.known === null ? never === null : isReply(seen, found.known) || isAwaited(seen);
}

/** Whether the body is a mailing's or a machine's. Where it can't be read, nothing says so. */
async function hasMassBody({ message, person }: Sight, frame: MailFrame, world: MailWorld): Promise<boolean> {
  const { from, subject, date } = message;
  // Behind a machine that passes a message on is somebody, whatever it says of itself.
  if (isAutomatedAddress(from.address) && person !== null) return false;
  try {
    const written = await world.readBody(frame);
    // The rep may have gone on to the next message by now, whose chip asks by itself.
    const isThis =
      written?.from === from.address && written.date.startsWith(date) && written.subject.startsWith(subject);
    return isMassMail(message, isThis ? written.lines : []);
  } catch {
    return isMassMail(message, []);
  }
}

/**
 * Looks at a message again after something was done about one of its people; at the first, where they are none of those
 * it may be about any more: whose mail it is may be what was changed.
 * @throws DuebookError `database-unavailable`
 */
export async function sightAfter(about: MailAbout, frame: MailFrame, world: MailWorld): Promise<Sight> {
  try {
    return await sight(about, frame, world);
  } catch (thrown) {
    if (errorCodeOf(thrown) !== 'command-malformed') throw thrown;
    return sight({ ...about, address: null }, frame, world);
  }
}

/** Whether the message is one from the contact that is newer than all that is noted of them, and not noted itself. */
export function isReply(seen: Sight, { contact, logged, awaitedFrom }: MailContact): boolean {
  const { direction, message } = seen;
  const came = cameAt(seen);
  if (direction !== 'in' || answersNothing(seen) || logged || came === null) return false;
  // Nor does the message they were saved from, whenever it says it was written.
  const { source } = contact;
  const permalink = message.id === '' ? '' : permalinkOf(message);
  if (permalink === '' ? source.message === seen.mark : source.url === permalink) return false;
  // Somebody never spoken with answers nothing, but what they wrote since they were saved is news. Pages date mail to the
  // minute: where it is known what they were saved from, that is not this one, which came in the same minute or later.
  const { createdAt, lastTouchAt } = contact;
  if (lastTouchAt !== null) return came > lastTouchAt;
  // What the rep waited for is news, also where it had come before they were saved.
  if (awaitedFrom !== null && came >= awaitedFrom) return true;
  return came > (source.message ? Math.floor(createdAt / MINUTE) * MINUTE - 1 : createdAt);
}

/** A newsletter from somebody's address answers nothing, nor does a machine, nor their absence. */
function answersNothing({ isMass, message: { list, from, subject } }: Sight): boolean {
  return isMass || list || isAutomatedAddress(from.address) || isAutomaticAnswer(subject);
}

/** Whether the message is the answer that something waits for. */
export function isAwaited(seen: Sight): boolean {
  const { direction, found } = seen;
  const came = cameAt(seen);
  if (direction !== 'in' || answersNothing(seen) || came === null) return false;
  return (found.known?.followUps ?? []).some((one) => isAnswered(one, came));
}

/**
 * When the message came, as far as that can be told; null where it can't. One that is dated ahead of the rep's clock is
 * here all the same, and by a clock that is wrong: of it no more is known than that it is of today at the latest.
 */
export function cameAt({ time, instant }: Sight): number | null {
  if (time === null || time.at <= instant) return time?.at ?? null;
  return new Date(instant).setHours(0, 0, 0, 0);
}
