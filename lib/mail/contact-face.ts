import { cleanText } from '../contacts/clean-text';
import type { Contact } from '../contacts/contact';
import { dateOf, localOf, timeOf } from '../follow-ups/local-date-time';
import type { Touch } from '../follow-ups/touch';
import type { ChipAction, ChipTouch } from '../messages/chip-face';
import type { Settings } from '../settings/settings';
import { agoWords } from '../words/ago-words';
import { dayWords } from '../words/day-words';
import { dueWords } from '../words/due-words';
import { mailWordsOf } from '../words/mail-words';
import { relativeDueWords } from '../words/relative-due-words';
import type { FacePart } from './face';
import type { MailContact } from './mail-world';
import { isPerhapsMine, meActions, notMeActions } from './may-be-me';
import { isOverdue, messageTouch, nextAfter, toDo, waitingFor } from './next-steps';
import { contactName, followUpWords } from './person-words';
import { remindAction } from './remind-action';
import { isReply, type Sight } from './sight';

const MOST_NOTE = 120;

/** What is shown of a contact: who, what is next, what was, and what can be done about this message. */
export function contactFace(known: MailContact, sight: Sight): FacePart {
  const { contact, logged } = known;
  const { language, now, instant, settings } = sight;
  const { mail, common } = mailWordsOf(language);
  const next = toDo(known, sight);
  const waiting = waitingFor(known, sight);
  const late = next !== null && isOverdue(next, now);
  const badge = isReply(sight, known) ? mail.replied : late ? mail.overdue : logged ? mail.logged : '';
  return {
    state: 'contact',
    name: contactName(contact, language),
    subtitle: [contact.jobTitle, contact.name === '' ? '' : contact.organisation]
      .filter((part) => part !== '')
      .map((part) => cleanText(part, MOST_NOTE))
      .join(' · '),
    grade: { letter: contact.grade, label: common.grade[contact.grade] },
    badge,
    late: late && badge === mail.overdue,
    summary: mail.summary(
      mail.touch(contact.touchCount + 1, plannedFor(contact, settings)),
      next
        ? (late ? mail.wasDue : mail.next)(dueWords(next, now, language))
        : waiting
          ? mail.reminder(dueWords(waiting, now, language))
          : mail.nothingPlanned,
      contact.lastTouchAt === null ? '' : mail.lastSpoke(agoWords(contact.lastTouchAt, instant, language)),
    ),
    lines: linesOf(known, sight),
    touches: known.touches.map((touch) => touchWords(touch, sight)),
    actions: actionsOf(known, sight),
  };
}

/** Of how many touches the next one is; null where the rep counts none, is past them, or has no more to win here. */
function plannedFor({ lifecycle, touchCount }: Contact, { touchesPlanned }: Settings): number | null {
  return lifecycle === 'lead' && touchesPlanned !== null && touchCount < touchesPlanned ? touchesPlanned : null;
}

function linesOf(known: MailContact, sight: Sight): string[] {
  const { contact, logged } = known;
  const { language, now, instant } = sight;
  const { mail, common } = mailWordsOf(language);
  const next = toDo(known, sight);
  const waiting = waitingFor(known, sight);
  const { lastTouchAt, lifecycle, consent } = contact;
  const replied = isReply(sight, known);
  return [
    replied ? (lastTouchAt === null ? mail.repliedFirstLine : mail.repliedLine) : '',
    next
      ? mail.nextLine(
          common.channel[next.channel],
          dueWords(next, now, language),
          relativeDueWords(next, now, language),
        )
      : waiting
        ? ''
        : mail.nothingPlannedLine,
    next && next.note !== '' ? mail.nextNote(cleanText(next.note, MOST_NOTE)) : '',
    waiting ? (replied ? mail.waitingOn : mail.waiting)(dueWords(waiting, now, language)) : '',
    lastTouchAt === null ? mail.neverSpoke : mail.lastLine(agoWords(lastTouchAt, instant, language)),
    logged ? mail.loggedLine : '',
    lifecycle === 'lead' ? '' : common.lifecycle[lifecycle],
    consent === 'refused' ? mail.refused : '',
  ].filter((line) => line !== '');
}

function touchWords({ at, channel, direction, outcome, note }: Touch, { language, instant }: Sight): ChipTouch {
  const { mail, common, when } = mailWordsOf(language);
  const local = localOf(at);
  return {
    ago: agoWords(at, instant, language),
    day: when.dayAndTime(dayWords(dateOf(local), language), timeOf(local)),
    what: mail.touchLine(
      common.channel[channel],
      common.direction[direction],
      outcome === 'other' ? '' : common.outcome[outcome],
    ),
    note: cleanText(note, MOST_NOTE),
  };
}

/** What can be done about the message, first things first. */
function actionsOf(known: MailContact, sight: Sight): ChipAction[] {
  const { direction, language } = sight;
  const { action } = mailWordsOf(language).mail;
  const name = contactName(known.contact, language);
  const next = toDo(known, sight);
  const actions: ChipAction[] = [];
  const replied = isReply(sight, known);
  if (replied) {
    const done = next ?? waitingFor(known, sight);
    const plan = nextAfter(messageTouch(sight), done, known, sight);
    const title = action.repliedTitle(done ? followUpWords(done, sight) : '', plan ? followUpWords(plan, sight) : '');
    actions.push({ name: 'replied', label: action.replied, title, weight: 'first', short: action.repliedShort });
  }
  if (!known.logged) {
    const [label, title] =
      direction === 'in' ? [action.logIn, action.logInTitle(name)] : [action.logOut, action.logOutTitle(name)];
    actions.push({ name: 'log', label, title, weight: 'plain' });
  }
  if (next) {
    const what = followUpWords(next, sight);
    actions.push({ name: 'complete', label: action.complete, title: action.completeTitle(what), weight: 'plain' });
    actions.push({ name: 'plan', label: action.move, title: action.moveTitle(what), weight: 'plain' });
  } else {
    actions.push({ name: 'plan', label: action.plan, title: action.planTitle(name), weight: 'plain' });
  }
  if (direction === 'out' && !waitingFor(known, sight)) actions.push(remindAction(sight));
  // Whoever was saved from the rep's own mail, by mistake: anybody else's card need not ask.
  const { person } = sight;
  if (person !== null && isPerhapsMine(person, sight)) actions.push(...meActions(person, sight, 'quiet'));
  actions.push({ name: 'open', label: action.open, title: action.openTitle(name), weight: 'quiet' });
  actions.push(...notMeActions(sight));
  return actions;
}
