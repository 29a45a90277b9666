import { badgeFace, brokenBadgeFace } from '@/lib/notify/badge-face';
import { reminderFace } from '@/lib/notify/reminder-face';
import { keepSafetyAlarm, setWakeAlarm } from '@/lib/platform/alarms';
import { showBadge } from '@/lib/platform/badge';
import { systemClock } from '@/lib/platform/clock';
import { clearNotification, showNotification, shownNotifications } from '@/lib/platform/notifications';
import type { SweepWorld } from '@/lib/schedule/sweep-world';
import { dueCount } from '@/lib/store/due-list';
import { openBook } from '@/lib/store/open-book';
import { readSettings } from '@/lib/store/read-settings';
import * as rings from '@/lib/store/rings';
import { speak } from './speak';

/** The real world a sweep runs in. */
export const sweepWorld: SweepWorld = {
  clock: systemClock,
  unique: () => crypto.randomUUID(),
  book: {
    open: () => openBook(),
    settings: () => readSettings(),
    takeRings: (now, choose) => rings.takeRings(now, choose),
    pendingRaisings: () => rings.pendingRaisings(),
    settleRaising: (id) => rings.settleRaising(id),
    noteShown: (id) => rings.noteShown(id),
    stillDue: (followUps) => rings.stillDue(followUps),
    reminderOf: (raising, limit) => rings.reminderOf(raising, limit),
    count: (section, now) => dueCount(section, now),
    earliestRing: () => rings.earliestRing(),
    nextToTurnOverdue: (now, today) => rings.nextToTurnOverdue(now, today),
  },
  notifications: {
    shown: shownNotifications,
    show: (reminder, now, settings) => showNotification(reminder.id, reminderFace(reminder, now, speak(settings))),
    clear: clearNotification,
  },
  alarms: { wakeAt: setWakeAlarm, keepSafety: keepSafetyAlarm },
  badge: {
    show: ({ overdue, today }, settings) => showBadge(badgeFace(overdue, today, speak(settings))),
    showBroken: (code) => showBadge(brokenBadgeFace(code, speak(null))),
  },
};
