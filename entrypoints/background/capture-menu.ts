import { captureMenu } from '@/lib/capture/capture-menu';
import { setContextMenu } from '@/lib/platform/context-menu';
import { oneAtATime } from '@/lib/schedule/one-at-a-time';
import { keptSettings } from './kept-settings';
import { speak } from './speak';

/**
 * Puts Duebook's entries into the context menu, in the rep's language; the browser's while the book can't be read. Never
 * twice at once, as after an update that comes with a browser start: the second would find the first one's entries.
 */
export const showCaptureMenu = oneAtATime(async () => {
  const settings = await keptSettings().catch(() => null);
  await setContextMenu(captureMenu(speak(settings)));
});
