import type { Settings } from '@/lib/settings/settings';
import { openBook } from '@/lib/store/open-book';
import { readSettings } from '@/lib/store/read-settings';

/**
 * What the rep has chosen, from a book opened anew where it failed to open before.
 * @throws DuebookError `database-unavailable` or `storage-full`
 */
export async function keptSettings(): Promise<Settings> {
  await openBook();
  return readSettings();
}
