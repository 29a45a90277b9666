import { systemClock } from '@/lib/platform/clock';
import { purgeStaged } from '@/lib/store/purge-staged';
import { showCaptureMenu } from './capture-menu';
import { sweepNow } from './commands';

/** What an install, an update and a browser start ask for: the menu, a sweep, and no restore left half done. */
export async function setUp(): Promise<void> {
  await showCaptureMenu();
  const { book } = await sweepNow();
  if (book === 'open') await purgeStaged(systemClock.now());
}
