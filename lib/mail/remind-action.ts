import type { ChipAction } from '../messages/chip-face';
import { dueWords } from '../words/due-words';
import { mailWordsOf } from '../words/mail-words';
import { reminderPlan } from './next-steps';
import type { Sight } from './sight';

/** To be reminded where the rep's own message is not answered. */
export function remindAction(sight: Sight): ChipAction {
  const { action } = mailWordsOf(sight.language).mail;
  const when = dueWords(reminderPlan(sight), sight.now, sight.language);
  return { name: 'remind', label: action.remind, title: action.remindTitle(when), weight: 'plain' };
}
