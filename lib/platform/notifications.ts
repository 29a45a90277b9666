import * as v from 'valibot';
import { browser } from './browser';
import { type NotificationCapabilities, notificationCapabilities } from './capabilities';
import { inTime } from './in-time';

/** What a notification shows. Buttons (two at most) appear only where the browser has them. */
export type NotificationFace = {
  title: string;
  message: string;
  buttons: readonly string[];
  /** Stays on screen until the rep acts, where the browser can do that. */
  stays: boolean;
};

/** A system that neither shows nor refuses must not hold up everything behind it. */
const PATIENCE_MS = 10_000;

/** `chrome.notifications.getPermissionLevel`, which Firefox lacks. */
const WithPermissionLevel = v.object({
  getPermissionLevel: v.pipe(v.function(), v.args(v.tuple([])), v.returnsAsync(v.picklist(['granted', 'denied']))),
});

/**
 * Shows a notification, or replaces the one of the same id.
 * @throws whatever the browser says where it refuses, or an Error where it doesn't answer within ten seconds
 */
export async function showNotification(
  id: string,
  face: NotificationFace,
  can: NotificationCapabilities = notificationCapabilities,
): Promise<void> {
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: face.title,
    message: face.message,
    ...(can.buttons
      ? { buttons: face.buttons.slice(0, 2).map((title) => ({ title })), requireInteraction: face.stays }
      : {}),
  };
  await inTime(browser.notifications.create(id, options), PATIENCE_MS, () => new Error('The system did not answer.'));
}

/** The ids of the notifications the browser still has, on screen or in the system's list. */
export async function shownNotifications(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Takes a notification away; nothing happens where it is gone already. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Whether the browser lets Duebook show notifications. The system may still hide them: no browser tells. */
export async function notificationsAllowed(): Promise<boolean> {
  const api = v.safeParse(WithPermissionLevel, browser.notifications);
  if (!api.success) return true;
  return (await api.output.getPermissionLevel()) !== 'denied';
}
