/** What a browser's notifications can do beyond a title and a text. */
export type NotificationCapabilities = {
  /** Firefox throws on `buttons` and `requireInteraction`, even when they are empty or false. */
  buttons: boolean;
};

/** What this browser can do; known when the extension is built, since each browser has its own package. */
export const notificationCapabilities: NotificationCapabilities = { buttons: import.meta.env.BROWSER !== 'firefox' };
