import type { LocalDateTime } from '../follow-ups/local-date-time';
import type { Reminder, ReminderItem } from '../follow-ups/reminder';
import type { NotificationFace } from '../platform/notifications';
import { dueWords } from '../words/due-words';
import { relativeDueWords } from '../words/relative-due-words';
import { type Language, wordsOf } from '../words/words';
import { firstName, titleName } from './contact-names';
import { shortLine } from './short-line';

const ORGANISATION_LIMIT = 60;
const NOTE_LIMIT = 120;

/** The buttons of a single reminder, in their order. */
export const REMINDER_BUTTONS = ['done', 'snooze'] as const;

/** What a reminder's notification says at wall-clock minute `now`. */
export function reminderFace(reminder: Reminder, now: LocalDateTime, language: Language): NotificationFace {
  const [only] = reminder.items;
  return reminder.kind === 'one' && only ? oneFace(only, now, language) : digestFace(reminder, language);
}

function oneFace({ followUp, contact, lastNote }: ReminderItem, now: LocalDateTime, language: Language) {
  const words = wordsOf(language);
  const { reminder, common } = words;
  const name = titleName(contact, words);
  const organisation = contact.name ? shortLine(contact.organisation, ORGANISATION_LIMIT) : '';
  const last = shortLine(lastNote, NOTE_LIMIT);
  const lines = [
    reminder.toDo(common.channel[followUp.channel], shortLine(followUp.note, NOTE_LIMIT)),
    reminder.due(relativeDueWords(followUp, now, language), dueWords(followUp, now, language)),
    ...(last ? [reminder.lastNote(last)] : []),
  ];
  return {
    title: organisation ? reminder.nameAndOrganisation(name, organisation) : name,
    message: lines.join('\n'),
    buttons: REMINDER_BUTTONS.map((button) => reminder[button]),
    stays: true,
  };
}

function digestFace({ items, total }: Reminder, language: Language): NotificationFace {
  const words = wordsOf(language);
  // Two follow-ups of one contact are two things to do, but one name.
  const names = Array.from(new Set(items.map(({ contact }) => firstName(contact, words))));
  return {
    title: words.reminder.digest(total),
    message: words.reminder.names(names, total - items.length),
    buttons: [],
    stays: true,
  };
}
