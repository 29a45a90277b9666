import type { ErrorCode } from '../errors/duebook-error';
import type { NotificationCapabilities } from '../platform/capabilities';
import type { NotificationFace } from '../platform/notifications';
import { type Language, wordsOf } from '../words/words';

/**
 * The notification that confirms a change and offers to take it back: by its button, or where the browser has none, by
 * the page a click leads to.
 */
export function confirmationFace(
  title: string,
  message: string,
  language: Language,
  can: NotificationCapabilities,
): NotificationFace {
  const { reminder } = wordsOf(language);
  return {
    title,
    message: can.buttons ? message : `${message}\n${reminder.clickToUndo}`,
    buttons: [reminder.undo],
    stays: false,
  };
}

/** The notification that says what went wrong and what to do next. */
export function errorFace(code: ErrorCode, language: Language): NotificationFace {
  const { what, next } = wordsOf(language).error[code];
  return { title: what, message: next, buttons: [], stays: false };
}

/** The test reminder. */
export function testFace(language: Language): NotificationFace {
  const { reminder } = wordsOf(language);
  return { title: reminder.test, message: reminder.testMessage, buttons: [], stays: false };
}
