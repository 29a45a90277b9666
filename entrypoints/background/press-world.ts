import * as v from 'valibot';
import { UndoTokenSchema } from '@/lib/messages/protocol';
import type { PressWorld } from '@/lib/notify/press-notification';
import { openBookPage, openDueListPage } from '@/lib/platform/book-page';
import { notificationCapabilities } from '@/lib/platform/capabilities';
import { systemClock } from '@/lib/platform/clock';
import { clearNotification, showNotification } from '@/lib/platform/notifications';
import { openBook } from '@/lib/store/open-book';
import { reminderItem } from '@/lib/store/rings';
import { commands } from './commands';
import { keptSettings } from './kept-settings';
import { speak } from './speak';

/** The real world a press on a notification acts in. */
export const pressWorld: PressWorld = {
  clock: systemClock,
  can: notificationCapabilities,
  settings: keptSettings,
  language: speak,
  itemOf: async (followUp) => {
    await openBook();
    return reminderItem(followUp);
  },
  complete: (id, touch, next) => commands['followUps.complete']({ id, touch, next }),
  snooze: (id, to) => commands['followUps.snooze']({ id, to }),
  undo: async (token) => {
    await commands.undo({ token: v.parse(UndoTokenSchema, token) });
  },
  show: (id, face) => showNotification(id, face),
  clear: clearNotification,
  openBook: openBookPage,
  openDueList: openDueListPage,
};
