import { allDayOn } from '../follow-ups/calendar-rules';
import type { FollowUp, FollowUpPlan } from '../follow-ups/follow-up';
import { addDays, dateOf, type LocalDateTime } from '../follow-ups/local-date-time';
import { proposeNext } from '../follow-ups/propose-next';
import type { TouchFields } from '../follow-ups/touch';
import { workingDayFrom } from '../follow-ups/working-days';
import { mailWordsOf } from '../words/mail-words';
import type { MailContact } from './mail-world';
import { touchTime } from './message-time/message-time';
import type { Sight } from './sight';

/** A mail that was not answered is asked after on the third day. */
const REMIND_AFTER_DAYS = 3;

/**
 * What the rep has to do next for a contact, which to wait for an answer is not until it has been waited for long enough;
 * null where nothing is planned.
 */
export function toDo({ followUps }: MailContact, { now }: Sight): FollowUp | null {
  return followUps.find((one) => !isWaiting(one, now)) ?? null;
}

/** What waits for an answer from a contact. */
export function waitingFor({ followUps }: MailContact, { now }: Sight): FollowUp | null {
  return followUps.find((one) => isWaiting(one, now)) ?? null;
}

function isWaiting({ closesOnReply, due }: FollowUp, now: LocalDateTime): boolean {
  return closesOnReply === true && dateOf(due) > dateOf(now);
}

/** The message on the screen as a touch. */
export function messageTouch({ message, direction, time, instant }: Sight): TouchFields {
  return {
    at: touchTime(time, instant),
    channel: 'email',
    direction,
    outcome: direction === 'in' ? 'reached' : 'other',
    offered: '',
    note: message.subject.trim(),
  };
}

/** The follow-up to plan once `done` is closed by `touch`; null where there is something else to do already. */
export function nextAfter(
  touch: Pick<TouchFields, 'outcome' | 'channel'>,
  done: FollowUp | null,
  { contact, followUps }: MailContact,
  { now, settings }: Sight,
): FollowUpPlan | null {
  const left = followUps.filter((one) => one !== done && !one.closesOnReply);
  if (left.length > 0) return null;
  const { touchCount, grade } = contact;
  return proposeNext({ outcome: touch.outcome, channel: touch.channel, touchCount, grade }, now, settings);
}

/** A reminder for when no answer comes to the message on the screen. */
export function reminderPlan({ message, now, settings, language }: Sight): FollowUpPlan {
  const day = workingDayFrom(addDays(dateOf(now), REMIND_AFTER_DAYS), settings);
  const note = mailWordsOf(language).mail.noReply(message.subject.trim());
  return { ...allDayOn(day, settings), channel: 'email', note, closesOnReply: true };
}

/** Whether something is due at this minute or before; all-day ones through their day. */
export function isOverdue({ due, allDay }: FollowUp, now: LocalDateTime): boolean {
  return allDay ? dateOf(due) < dateOf(now) : due < now;
}
