import { systemClock } from '@/lib/platform/clock';
import { forgetHanded } from '@/lib/store/handed-text';
import { purgeStaged } from '@/lib/store/purge-staged';
import { showCaptureMenu } from './capture-menu';
import { sweepNow } from './commands';

/** What an install, an update and a browser start ask for: the menu, a sweep, and nothing left half done. */
export async function setUp(): Promise<void> {
  await showCaptureMenu();
  const { book } = await sweepNow();
  if (book !== 'open') return;
  await purgeStaged(systemClock.now());
  await forgetHanded(systemClock.now());
}
