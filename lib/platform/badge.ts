import { browser } from './browser';

/** What the toolbar button shows: a text of up to three or four letters, its colours, and the words on hovering. */
export type BadgeFace = { text: string; background: string; ink: string; title: string };

/** Puts a face on the toolbar button. */
export async function showBadge(face: BadgeFace): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: face.text }),
    action.setBadgeBackgroundColor({ color: face.background }),
    action.setTitle({ title: face.title }),
    // Chrome has it too (110), only the polyfill's list of promised functions is older.
    action.setBadgeTextColor({ color: face.ink }),
  ]);
}
