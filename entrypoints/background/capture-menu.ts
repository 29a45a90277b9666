import { captureMenu } from '@/lib/capture/capture-menu';
import { setContextMenu } from '@/lib/platform/context-menu';
import { keptSettings } from './kept-settings';
import { speak } from './speak';

/** Puts Duebook's entries into the context menu, in the rep's language; the browser's while the book can't be read. */
export async function showCaptureMenu(): Promise<void> {
  const settings = await keptSettings().catch(() => null);
  await setContextMenu(captureMenu(speak(settings)));
}
