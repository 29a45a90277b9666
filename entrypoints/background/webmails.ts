import { coversPattern } from '@/lib/extract/webmail/match-pattern';
import { exclusively } from '@/lib/platform/exclusively';
import { enabledWebmailPatterns, keepWebmailScripts, runInOpenTabs } from '@/lib/platform/webmail-scripts';
import { oneAtATime } from '@/lib/schedule/one-at-a-time';

/** Makes the content script run in the webmails the rep has enabled, and nowhere else, whatever happened since. */
export const keepWebmails = oneAtATime(() => exclusively('webmails', keepWebmailScripts));

/** The same, and at once in the tabs that show webmails: those of what was just `granted`, or all, after an update. */
export async function startWebmails(granted: readonly string[] = ['<all_urls>']): Promise<void> {
  await keepWebmails();
  const enabled = await enabledWebmailPatterns();
  await runInOpenTabs(enabled.filter((pattern) => granted.some((wide) => coversPattern(wide, pattern))));
}
