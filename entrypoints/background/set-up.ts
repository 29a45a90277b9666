import { systemClock } from '@/lib/platform/clock';
import { exclusively } from '@/lib/platform/exclusively';
import { forgetHanded } from '@/lib/store/handed-text';
import { purgeStaged } from '@/lib/store/purge-staged';
import { upkeepContacts } from '@/lib/store/upkeep-contacts';
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

/** What every start of the worker asks for: who is due, and after that what an update left to be done. */
export async function start(): Promise<void> {
  const { book } = await sweepNow();
  if (book !== 'open') return;
  // What fails now (the disk is full, the worker ends) is gone on with at the next start.
  await exclusively('upkeep', () => upkeepContacts()).catch(() => undefined);
}
