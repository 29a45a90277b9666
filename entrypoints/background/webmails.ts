import { coversPattern } from '@/lib/extract/webmail/match-pattern';
import { exclusively } from '@/lib/platform/exclusively';
import { isFirstStart } from '@/lib/platform/first-start';
import {
  enabledWebmailPatterns,
  keepWebmailScripts,
  runInOpenTabs,
  tellOpenTabs,
} from '@/lib/platform/webmail-scripts';
import { oneAtATime } from '@/lib/schedule/one-at-a-time';

/** Makes the content script run in the webmails the rep has enabled, and nowhere else, whatever happened since. */
export const keepWebmails = oneAtATime(() => exclusively('webmails', keepWebmailScripts));

/** The same, and at once in the tabs that show webmails: those of what was just `granted`, or all, after an update. */
export async function startWebmails(granted: readonly string[] = ['<all_urls>']): Promise<void> {
  await keepWebmails();
  const enabled = await enabledWebmailPatterns();
  await runInOpenTabs(enabled.filter((pattern) => granted.some((wide) => coversPattern(wide, pattern))));
}

/** Keeps what runs as it is to be once a permission was withdrawn, and has the chips go that still stand there. */
export async function stopWebmails(): Promise<void> {
  await keepWebmails();
  await tellOpenTabs();
}

/**
 * What every start of the background asks for. An update, and being turned off and on again, have ended the script in
 * the tabs that are open, and in Chromium its registration; and what was granted or withdrawn while the extension was
 * off is told to no listener.
 */
export async function resumeWebmails(): Promise<void> {
  await ((await isFirstStart()) ? startWebmails() : keepWebmails());
}

/** Has every chip say what is so now, once the book has changed: at another chip, in Duebook, by a notification. */
export const refreshChips = oneAtATime(async () => runInOpenTabs(await enabledWebmailPatterns()));
